import Testing

@testable import Atlas

/// The sentences are right for none, one and many.
@Suite struct ReportWordsTests {
  private let french = Wording(.french)
  private let english = Wording(.english)

  @Test(arguments: [
    (0, 5, "Aucun habitant ne vit à 15 km ou moins d'un tiers-lieu, sur 5 (m)."),
    (1, 5, "1 habitant sur 5 (20,0 %, m) vit à 15 km ou moins d'un tiers-lieu ; 4 en vivent plus loin."),
    (4, 5, "4 habitants sur 5 (80,0 %, m) vivent à 15 km ou moins d'un tiers-lieu ; 1 en vit plus loin."),
    (5, 5, "Les 5 habitants vivent tous à 15 km ou moins d'un tiers-lieu (m)."),
    (1, 1, "L'unique habitant vit à 15 km ou moins d'un tiers-lieu (m)."),
  ]) func coverage(_ covered: Int, _ total: Int, _ sentence: String) {
    let found = french.coverageFinding(covered: covered, of: total, radius: "15 km", measure: "m")
    #expect(found.spaced == sentence)
  }

  @Test(arguments: [
    (0, "None of 5 inhabitants lives within 15 km of a place (m)."),
    (1, "1 inhabitant of 5 (20.0%, m) lives within 15 km of a place; 4 live farther."),
    (4, "4 inhabitants of 5 (80.0%, m) live within 15 km of a place; 1 lives farther."),
    (5, "All 5 inhabitants live within 15 km of a place (m)."),
  ]) func coverageInEnglish(_ covered: Int, _ sentence: String) {
    #expect(
      english.coverageFinding(covered: covered, of: 5, radius: "15 km", measure: "m").spaced == sentence)
  }

  @Test(arguments: [
    (0, "Aucune commune n'est à plus de 15 km d'un tiers-lieu ; la plus éloignée est A, à 3 km."),
    (1, "Une seule commune sur 9 est à plus de 15 km d'un tiers-lieu : A, à 3 km."),
    (2, "2 communes sur 9 sont à plus de 15 km d'un tiers-lieu ; la plus éloignée est A, à 3 km."),
  ]) func communes(_ beyond: Int, _ sentence: String) {
    let found = french.communesFinding(
      beyond: beyond, of: 9, radius: "15 km", farthest: "A", distance: "3 km")
    #expect(found.spaced == sentence)
  }

  @Test(arguments: [
    (0, 0, "Aucune zone blanche : aucun point du territoire n'est à plus de 15 km d'un tiers-lieu."),
    (
      1, 1,
      "1 zone blanche occupe 9 km², 2 % du territoire, où vit 1 habitant ; sa commune la plus peuplée : A."
    ),
    (
      2, 30,
      "2 zones blanches occupent 9 km², 2 % du territoire, où vivent 30 habitants ; 7 dans la plus peuplée, dont la première commune est A."
    ),
  ]) func gaps(_ count: Int, _ people: Int, _ sentence: String) {
    let found = french.gapsFinding(
      count: count, people: people, area: "9 km²", share: "2 %", radius: "15 km", first: ("A", 7))
    #expect(found.spaced == sentence)
  }

  @Test(arguments: [
    (0, "Aucune fermeture isolée n'éloignerait d'habitant à plus de 15 km."),
    (
      1,
      "1 tiers-lieu sur 9 est seul à desservir une partie de ses habitants ; la fermeture la plus lourde, A, en laisserait 7 à plus de 15 km."
    ),
    (
      2,
      "2 tiers-lieux sur 9 sont seuls à desservir une partie de leurs habitants ; la fermeture la plus lourde, A, en laisserait 7 à plus de 15 km."
    ),
  ]) func fragility(_ costly: Int, _ sentence: String) {
    #expect(
      french.fragilityFinding(costly: costly, of: 9, worst: "A", people: 7, radius: "15 km").spaced
        == sentence)
  }

  @Test func networksAndData() {
    #expect(
      french.isolationFinding(isolated: 0, of: 9, radius: "15 km")
        == "Chaque membre a un autre membre à 15 km ou moins.")
    #expect(
      french.isolationFinding(isolated: 1, of: 9, radius: "15 km").spaced
        == "1 membre sur 9 n'a aucun autre membre à 15 km ou moins.")
    #expect(
      french.isolationFinding(isolated: 2, of: 9, radius: "15 km").spaced
        == "2 membres sur 9 n'ont aucun autre membre à 15 km ou moins.")
    #expect(french.dataFinding(refused: 0, repaired: 0, noted: 0).hasPrefix("Aucune anomalie"))
    #expect(
      french.dataFinding(refused: 2, repaired: 1, noted: 0).spaced
        == "Contrôle des données : 1 enregistrement réparé, 2 enregistrements refusés.")
    #expect(
      french.sitingFinding(places: 1, gained: 5, radius: "15 km", first: "A").spaced
        == "1 nouveau lieu bien placé amènerait 5 habitants de plus à 15 km ou moins ; le premier : A.")
    #expect(
      french.sitingFinding(places: 3, gained: 5, radius: "15 km", first: nil).spaced
        == "3 nouveaux lieux bien placés amèneraient 5 habitants de plus à 15 km ou moins.")
    #expect(
      french.complementarityFinding(added: 0, share: "", by: "B", to: "A", radius: "15 km")
        .hasPrefix("Le réseau « B » ne couvre aucun habitant"))
  }

  @Test func everyWordOfTheTemplatesIsKnown() throws {
    let known = Set(ReportLabel.allCases.map(\.rawValue))
    var used: Set<String> = []
    for (name, bytes) in ReportTemplates.sources {
      let text = String(decoding: bytes, as: UTF8.self)
      for tag in ReportSupport.parts(of: text, from: "{{w.", to: "}}") {
        let word = String(tag.dropFirst(4).dropLast(2))
        #expect(known.contains(word), "\(name): \(word)")
        used.insert(word)
      }
    }
    #expect(known.subtracting(used) == ["mapTitle", "mapDescription"])
  }

  @Test(arguments: Language.allCases) func noWordIsEmpty(_ language: Language) {
    let words = Wording(language)
    for label in ReportLabel.allCases { #expect(!words.label(label).isEmpty) }
    for label in ScriptLabel.allCases { #expect(!words.label(label).isEmpty) }
    for column in ReportColumn.allCases { #expect(!words.column(column).isEmpty) }
  }
}

extension String {
  /// The text with ordinary spaces.
  fileprivate var spaced: String {
    replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }
}
