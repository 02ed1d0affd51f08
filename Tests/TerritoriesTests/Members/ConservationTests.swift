import Shapes
import Testing

@testable import Territories

@Suite("Every record is accounted for")
struct ConservationTests {
  private static let table = """
    id;nom;catégorie;commune;code_insee;code_postal;latitude;longitude;précision
    1;Le Cent Sept;FabLab;Le Fossat;09001;09130;43,15;1,05;adresse
    2;"La ""Halle""; haute";;St Ybars;9002;;43.151;1.151;
    3;LE CENTSEPT;;;;;43,1501;1,0501;
    4;Éco;Tiers-lieu;L'Herm;31003;31600;0;0;commune
    5;;x;Saint-Ybars;;31600;;;
    6;Paris;;;75056;75001;48.85;2.35;
    7;Metres;;;;;6208157,9;586122,7;
    """
  private static let features = """
    {"type":"FeatureCollection","features":[
    {"type":"Feature","id":1,"properties":{"nom":"A","code_insee":"09001"},"geometry":{"type":"Point","coordinates":[1.05,43.15]}},
    {"type":"Feature","properties":{"nom":"B","latitude":"43,1","longitude":1.2},"geometry":null},
    {"type":"Feature","properties":null,"geometry":{"type":"MultiPoint","coordinates":[[1.0,43.1],[1.2,43.2]]}}]}
    """

  @Test(
    "Records in = used + repaired + refused, and the sites are those not refused, whatever is broken",
    arguments: 0..<600)
  func mangled(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    var bytes = Array((seed % 3 == 0 ? Self.features : Self.table).utf8)
    for _ in 0..<Int.random(in: 0...12, using: &random) { mangle(&bytes, &random) }
    guard let reading = try? Sample.read(bytes: bytes) else { return }
    let audit = reading.audit
    #expect(audit.isConserved)
    #expect(reading.sites.count == audit.usedCount + audit.repairedCount)
    #expect(audit.recordCount > 0)
    #expect(reading.sites.allSatisfy { $0.position.isOnEarth && !$0.name.isEmpty && !$0.id.isEmpty })
    #expect(Set(reading.sites.map(\.id)).count == reading.sites.count)
    let refusing = Set(audit.findings.filter { $0.effect == .refused }.map(\.place))
    #expect(refusing.count == audit.refusedCount)
    #expect(audit.findings.allSatisfy { $0.value.unicodeScalars.count <= 81 })
  }

  private func mangle(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    guard let place = bytes.indices.randomElement(using: &random) else { return }
    let pieces = ["\"", ";", "\n", "1e308", "nan", "0", "-", ",", "é", "\u{0}", "[", "{", "null", "  ", "\r"]
    switch Int.random(in: 0...5, using: &random) {
    case 0: bytes.remove(at: place)
    case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 2: bytes.insert(contentsOf: Array((pieces.randomElement(using: &random) ?? "").utf8), at: place)
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + 9))
    case 4: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 40)], at: place)
    default: bytes.swapAt(place, bytes.indices.randomElement(using: &random) ?? place)
    }
  }

  @Test("The sound table: what is said of each row")
  func sound() throws {
    let reading = try Sample.read(Self.table)
    #expect(reading.sites.map(\.id) == ["1", "2", "4", "5", "6", "7"])
    let audit = reading.audit
    #expect([audit.recordCount, audit.usedCount, audit.repairedCount, audit.refusedCount] == [7, 3, 3, 1])
    #expect(reading.reasons(atLine: 2).isEmpty)
    #expect(reading.reasons(atLine: 3).isEmpty && reading.sites[1].name == "La \"Halle\"; haute")
    #expect(reading.reasons(atLine: 4) == [.duplicate(of: .line(2))])
    #expect(reading.reasons(atLine: 5) == [.zeroPosition(placedAt: "31003")])
    #expect(
      reading.reasons(atLine: 6)
        == [.placedAtCommune("31004"), .emptyName(replacedBy: "Saint-Ybars"), .unknownCategory(records: 1)])
    #expect(reading.reasons(atLine: 7) == [.outsideTerritory])
    #expect(reading.reasons(atLine: 8) == [.lambertInDegrees, .outsideTerritory])
  }

  @Test("Reading twice gives the same")
  func repeatable() throws {
    let (a, b) = (try Sample.read(Self.table), try Sample.read(Self.table))
    #expect(a.value == b.value && a.audits == b.audits)
  }

  @Test("A row with values beyond the header is refused, for its columns may be shifted")
  func shifted() throws {
    let reading = try Sample.read("nom,latitude,longitude\nA,43,15,1,05\nB,43.15,1.05\nC,43.15\n")
    #expect(reading.reasons(atLine: 2) == [.tooManyFields(expected: 3, found: 5)])
    #expect(reading.reasons(atLine: 4) == [.tooFewFields(expected: 3, found: 2), .noPosition(.missing)])
    #expect(reading.sites.map(\.name) == ["B"])
  }

  @Test("A row with empty fields wanting at its end is used, and that is reported")
  func short() throws {
    let reading = try Sample.read("nom,latitude,longitude,note,autre\nA,43.15,1.05\n")
    #expect(reading.reasons(atLine: 2) == [.tooFewFields(expected: 5, found: 3)])
    #expect(reading.audit.usedCount == 1)
  }
}
