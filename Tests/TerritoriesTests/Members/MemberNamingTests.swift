import Testing

@testable import Territories

@Suite("Names, identifiers, categories, labels")
struct MemberNamingTests {
  @Test("Identifiers are kept; empty and repeated ones are replaced and reported")
  func identifiers() throws {
    let reading = try Sample.read("id;nom;code_insee\nX;A;09001\n;B;09001\nX;C;09001\nréso-3;D;09001\n")
    #expect(reading.sites.map(\.id) == ["X", "reso-2", "reso-3", "réso-3"])
    #expect(
      reading.reasons == [.identifierReplaced(by: "reso-2"), .identifierReplaced(by: "reso-3")])
  }

  @Test("A made identifier never takes that of another site")
  func noClash() throws {
    let reading = try Sample.read("id;nom;code_insee\nreso-2;A;09001\n;B;09001\n")
    #expect(reading.sites.map(\.id) == ["reso-2", "reso-2-bis"])
  }

  @Test("Without a column of identifiers they are made in silence")
  func madeIdentifiers() throws {
    let reading = try Sample.read("nom;code_insee\nA;09001\nB;09001\n")
    #expect(reading.sites.map(\.id) == ["reso-1", "reso-2"])
    #expect(reading.findings.isEmpty)
  }

  @Test("Categories are kept as the file words them; unknown and missing ones are reported once")
  func categories() throws {
    let text = "nom;categorie;code_insee\nA; FabLab ;09001\nB;;09001\nC;Licorne;09001\nD;Licorne;09002\n"
    let reading = try Sample.read(text)
    #expect(reading.sites.map(\.category) == ["FabLab", nil, "Licorne", "Licorne"])
    #expect(reading.reasons == [.missingCategory(records: 1), .unknownCategory(records: 2)])
    #expect(reading.findings.last?.place == .line(4))
    #expect(reading.value.categories == ["FabLab", "Licorne"])
    #expect(reading.audit.usedCount == 4)
  }

  @Test("Labels of several columns are gathered")
  func labels() throws {
    let text = "nom,code_insee,labels,formations_labels\nA,09001,RésO|France services,RésO; Aidants connect\n"
    #expect(try Sample.read(text).sites[0].labels == ["RésO", "France services", "Aidants connect"])
  }

  @Test("Columns that play no role are named; the values of a person's are nowhere")
  func columns() throws {
    let text = "nom,code_insee,web,courriel\nA,09001,x,a@b.fr\n"
    let reading = try Sample.read(text)
    #expect(reading.reasons == [.columnsNotUnderstood(["web"])])
    #expect(!"\(reading)".contains("a@b.fr"))
  }

  @Test("The precision that the file gives is kept")
  func precision() throws {
    let text = "nom,latitude,longitude,precision\nA,43.15,1.05,commune\nB,43.15,1.05,0.94\n"
    #expect(try Sample.read(text).sites.map(\.precision) == [.commune, .address])
  }
}
