import Shapes
import Testing

@testable import Territories

@Suite("Positions of members")
struct PositionReadingTests {
  private func one(_ header: String, _ row: String) throws -> (site: Site?, reasons: [Finding.Reason]) {
    let reading = try Sample.read(header + "\n" + row + "\n")
    #expect(reading.audit.isConserved)
    let reasons = reading.findings.filter { $0.place != .file }.map(\.reason)
    return (reading.sites.first, reasons)
  }

  private func degrees(_ latitude: String, _ longitude: String) throws -> (
    site: Site?, reasons: [Finding.Reason]
  ) {
    try one("nom;latitude;longitude", "A;\(latitude);\(longitude)")
  }

  @Test("Degrees, with points and with commas")
  func good() throws {
    for row in [("43.15", "1.05"), ("43,15", "1,05"), (" 43,15 ", "\u{A0}1,05")] {
      let (site, reasons) = try degrees(row.0, row.1)
      #expect(site?.position == Point(longitude: 1.05, latitude: 43.15))
      #expect(site?.communeCode == "09001" && site?.isInside == true && site?.precision == .address)
      #expect(reasons.isEmpty)
    }
  }

  @Test("Exchanged axes are put right")
  func swapped() throws {
    let (site, reasons) = try degrees("1.05", "43.15")
    #expect(site?.position == Point(longitude: 1.05, latitude: 43.15))
    #expect(reasons == [.swappedAxes])
  }

  @Test("La Réunion is no exchange of axes, Polynesia exchanged is")
  func overseas() throws {
    let reunion = try degrees("-21.1", "55.5")
    #expect(reunion.site?.position == Point(longitude: 55.5, latitude: -21.1))
    #expect(reunion.reasons == [.outsideFrance] && reunion.site?.isInside == false)
    let tahiti = try degrees("-149.5", "-17.6")
    #expect(tahiti.site?.position == Point(longitude: -149.5, latitude: -17.6))
    #expect(tahiti.reasons == [.swappedAxes, .outsideFrance])
  }

  /// Foix: 42.963745 N, 1.605482 E is 586122.788, 6208157.969 (pyproj 3.7.2, EPSG:4326 to EPSG:2154).
  @Test("Metres in Lambert-93 in the columns of degrees are converted, either way round")
  func lambertInDegrees() throws {
    for (y, x) in [("6208157.969", "586122.788"), ("586122.788", "6 208 157,969")] {
      let (site, reasons) = try degrees(y, x)
      let position = try #require(site).position
      #expect(abs(position.x - 1.605482) < 1e-6 && abs(position.y - 42.963745) < 1e-6)
      #expect(reasons == [.lambertInDegrees, .outsideTerritory])
    }
  }

  @Test("Metres in columns of metres are no repair; degrees there are taken as such")
  func eastingNorthing() throws {
    let metres = try one("nom;X;Y", "A;586122.788;6208157.969")
    #expect(abs((metres.site?.position.y ?? 0) - 42.963745) < 1e-6)
    #expect(metres.reasons == [.outsideTerritory])
    let degrees = try one("nom;X;Y", "A;1.05;43.15")
    #expect(degrees.site?.position == Point(longitude: 1.05, latitude: 43.15))
    #expect(degrees.reasons.isEmpty)
  }

  @Test(
    "Latitude and longitude in one column", arguments: ["\"43.15, 1.05\"", "43.15;1.05", "[43.15, 1.05]"])
  func pair(text: String) throws {
    let quoted = text.hasPrefix("\"") ? text : "\"\(text)\""
    let (site, reasons) = try one("nom|geo_point_2d", "A|\(quoted)")
    #expect(site?.position == Point(longitude: 1.05, latitude: 43.15))
    #expect(reasons.isEmpty)
  }

  @Test(
    "What is no position and has no commune is refused, with the reason",
    arguments: [
      ("", "", Finding.PositionFault.missing), ("43.15", "", .missing), ("0", "0", .zero),
      ("0,0", "0,000", .zero),
      ("nan", "1.05", .notANumber), ("43°09", "1.05", .notANumber), ("1e308", "1e308", .impossible),
      ("1e999", "1", .impossible), ("91", "200", .impossible), ("-91", "1", .impossible),
    ])
  func refused(latitude: String, longitude: String, fault: Finding.PositionFault) throws {
    let reading = try Sample.read("nom;latitude;longitude\nA;\(latitude);\(longitude)\nB;43.15;1.05\n")
    #expect(reading.audit.refusedCount == 1 && reading.audit.usedCount == 1)
    #expect(reading.reasons(atLine: 2) == [.noPosition(fault)])
    #expect(reading.sites.map(\.name) == ["B"])
  }

  @Test(
    "What is no position is put at the commune that the code names, and that is a repair",
    arguments: [
      ("", "", Finding.Reason.placedAtCommune("09001")), ("0", "0", .zeroPosition(placedAt: "09001")),
      ("x", "1", .notANumber(placedAt: "09001")), ("1e308", "1", .impossiblePosition(placedAt: "09001")),
    ])
  func placed(latitude: String, longitude: String, reason: Finding.Reason) throws {
    let (site, reasons) = try one("nom;latitude;longitude;code_insee", "A;\(latitude);\(longitude);09001")
    #expect(site?.position == Point(longitude: 1.03, latitude: 43.12))
    #expect(site?.precision == .commune && site?.communeCode == "09001")
    #expect(reasons == [reason])
    #expect(reason.effect == .repaired)
  }

  @Test("Outside of the territory is kept and marked")
  func outside() throws {
    let (site, reasons) = try degrees("48.85", "2.35")
    #expect(site?.isInside == false && site?.communeCode == nil)
    #expect(reasons == [.outsideTerritory])
  }

  @Test("A code that contradicts the position is reported, and the position kept")
  func contradiction() throws {
    let header = "nom;latitude;longitude;code_insee"
    let far = try one(header, "A;43.05;1.25;09001")
    #expect(far.site?.communeCode == "31004")
    guard case .communeContradictsPosition("31004", let metres)? = far.reasons.first else {
      Issue.record("\(far.reasons)")
      return
    }
    // From (1.25, 43.05) to the corner (1.1, 43.1) of the commune: 12.2 km east, 5.6 km south.
    #expect(abs(metres - 13_400) < 100)
    let near = try one(header, "A;43.15;1.105;09001")
    #expect(near.site?.communeCode == "09001" && near.reasons.isEmpty)
  }

  @Test("Just off the outline of the commune that it names, a place is inside")
  func offshore() throws {
    let (site, reasons) = try one("nom;latitude;longitude;code_insee", "A;43.205;1.05;09001")
    #expect(site?.isInside == true && site?.communeCode == "09001" && reasons.isEmpty)
  }
}
