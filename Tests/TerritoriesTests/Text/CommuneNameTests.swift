import Testing

@testable import Territories

@Suite("Names of communes")
struct CommuneNameTests {
  @Test(
    "Names of communes compare whatever their article and abbreviations",
    arguments: [
      ("St-Ybars", "SAINT YBARS"), ("Ste Foy", "Sainte-Foy"), ("Toulouse Cedex 9", "toulouse"),
      ("saint-Féliu-d'Amont", "St Feliu d’Amont"),
    ])
  func communeNames(a: String, b: String) { #expect(CommuneName(a).full == CommuneName(b).full) }

  @Test(
    "The article may be wanting or stand at the end",
    arguments: ["Fossat", "Le Fossat", "FOSSAT (LE)", "le  fossat"])
  func articles(name: String) { #expect(CommuneName(name).withoutArticle == "fossat") }
}
