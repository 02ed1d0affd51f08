import Shapes
import Testing

@testable import Territories

@Suite("Places without coordinates")
struct MemberPlacingTests {
  private func place(
    _ code: String = "", _ postal: String = "", _ commune: String = "",
    in territory: Territory = Sample.territory
  ) throws -> (site: Site?, reasons: [Finding.Reason]) {
    let text = "nom;code_insee;code_postal;commune\nA;\(code);\(postal);\(commune)\n"
    let reading = try Sample.read(text, in: territory)
    #expect(reading.audit.isConserved)
    return (reading.sites.first, reading.findings.map(\.reason))
  }

  @Test(
    "By code, the zero that a spreadsheet drops put back", arguments: ["09001", "9001", "9001.0", " 09001 "])
  func byCode(code: String) throws {
    let (site, reasons) = try place(code)
    #expect(site?.communeCode == "09001" && site?.precision == .commune && site?.isInside == true)
    #expect(site?.position == Point(longitude: 1.03, latitude: 43.12))
    #expect(reasons.isEmpty)
  }

  @Test("A commune without town hall gives a point on its surface")
  func withoutTownHall() throws {
    let site = try #require(try place("09002").site)
    #expect(Sample.communes[1].surface.contains(site.position))
  }

  @Test("By postal code and name, where neither is enough")
  func byPostalCode() throws {
    #expect(try place("", "31600", "St Ybars").site?.communeCode == "31004")
    #expect(try place("", "9210", "SAINT-YBARS").site?.communeCode == "09002")
    #expect(try place("", "09130").site?.communeCode == "09001")
    #expect(try place("", "31600").site == nil)
  }

  @Test("The postal code tells namesakes of one département apart")
  func namesakesOfOneDepartment() throws {
    let communes = ["09001", "09002"].enumerated().map {
      Commune(code: $1, name: "Sainte-Foi", surface: Sample.square(1 + 0.1 * Double($0), 43.1))
    }
    let postalCodes = [
      PostalCode(code: "09130", communeCode: "09001"), PostalCode(code: "09500", communeCode: "09002"),
    ]
    let territory = Territory(communes: communes, postalCodes: postalCodes)
    #expect(try place("", "09500", "Ste Foi", in: territory).site?.communeCode == "09002")
  }

  @Test("By a name that is borne once", arguments: ["Le Fossat", "FOSSAT (LE)", "Fossat", "le-fossat"])
  func byName(name: String) throws { #expect(try place("", "", name).site?.communeCode == "09001") }

  @Test("A name that is borne twice places nothing, and the communes are named")
  func ambiguous() throws {
    let (site, reasons) = try place("", "", "Saint-Ybars")
    #expect(site == nil)
    #expect(reasons == [.ambiguousCommuneName(["09002", "31004"]), .noPosition(.missing)])
  }

  @Test("A postal code elsewhere keeps a namesake from being taken")
  func namesake() throws {
    #expect(try place("", "75001", "Le Fossat").site == nil)
    #expect(try place("75056", "", "Le Fossat").site == nil)
    #expect(try place("", "09999", "Le Fossat").site?.communeCode == "09001")
  }

  @Test("An old or delegated code is reported, and the name places")
  func oldCode() throws {
    let (site, reasons) = try place("09999", "", "Le Fossat")
    #expect(site?.communeCode == "09001")
    #expect(reasons == [.unknownCommuneCode])
    #expect(try place("09999").reasons == [.unknownCommuneCode, .noPosition(.missing)])
    #expect(try place("75056").reasons == [.noPosition(.missing)])
    #expect(try place("zzz", "09130").reasons == [.unknownCommuneCode])
  }

  @Test("A code of 0 is none, and the next column that holds one counts")
  func secondCode() throws {
    let text = "NOM_TL,INSEECOM,INSEEMETRO\nA,0,09001\nB,09002,31003\n"
    #expect(try Sample.read(text).sites.map(\.communeCode) == ["09001", "09002"])
  }

  @Test("A commune of the neighbourhood places a site outside")
  func neighbour() throws {
    let ariege = try Sample.territory.restricted(to: ["09"])
    let (site, reasons) = try place("31003", in: ariege)
    #expect(site?.communeCode == "31003" && site?.isInside == false)
    #expect(reasons == [.outsideTerritory])
  }
}
