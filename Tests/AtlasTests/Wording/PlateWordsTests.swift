import Testing

@testable import Atlas
@testable import Studies

/// What maps state, for none, one and many.
@Suite struct PlateWordsTests {
  private let french = Wording(.french)
  private let english = Wording(.english)
  private func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  @Test func gaps() {
    let titles = [(0, 0), (1, 0), (1, 1), (2, 12_000)].map { plain(french.gapTitle($0.0, $0.1, "15 km")) }
    #expect(
      titles == [
        "Aucune zone blanche : tout le territoire est à 15 km ou moins d'un tiers-lieu",
        "1 zone blanche, où personne ne vit", "1 zone blanche, où vit 1 habitant",
        "2 zones blanches, où vivent 12 000 habitants",
      ])
    #expect(plain(english.gapTitle(1, 1, "15 km")) == "1 gap, home to 1 inhabitant")
  }

  @Test func distances() {
    let titles = [0, 1, 7].map { plain(french.distanceTitle($0, of: 10, "15 km")) }
    #expect(
      titles == [
        "aucune commune à plus de 15 km d'un tiers-lieu", "1 commune sur 10 à plus de 15 km d'un tiers-lieu",
        "7 communes sur 10 à plus de 15 km d'un tiers-lieu",
      ])
    #expect(plain(english.distanceTitle(1, of: 10, "15 km")) == "1 commune of 10 is beyond 15 km of a place")
    #expect("élan".capitalizedFirst == "Élan" && "".capitalizedFirst.isEmpty)
  }

  @Test func members() {
    let titles = [0, 1, 3].map { plain(french.isolated($0, of: 9, "15 km")) }
    #expect(titles[0].hasPrefix("aucun des 9 membres n'est isolé"))
    #expect(titles[1] == "1 membre sur 9 n'a aucun autre membre à 15 km ou moins")
    #expect(titles[2] == "3 membres sur 9 n'ont aucun autre membre à 15 km ou moins")
  }

  @Test func départements() {
    let shares = [(name: "Gers", share: 0.276), (name: "Lot", share: 0.38)]
    #expect(french.departmentTitle([], "15 km").hasPrefix("Part des habitants"))
    #expect(plain(french.departmentTitle([shares[0]], "15 km")).hasPrefix("Gers : 27,6 % des habitants"))
    #expect(plain(french.departmentTitle(shares, "15 km")).hasSuffix("de 27,6 % (Gers) à 38,0 % (Lot)"))
  }

  @Test func catchmentsAndPriorities() {
    #expect(plain(french.catchmentTitle(1, median: 900)) == "Une seule aire d'attraction, de 900 habitants")
    #expect(french.catchmentNoun(1).hasPrefix("aire ") && french.catchmentNoun(2).hasPrefix("aires "))
    #expect(french.priorityTitle(nil, 0, of: 3, first: nil, "15 km").hasPrefix("Aucun habitant"))
    #expect(plain(french.priorityTitle(0.5, 1, of: 3, first: "CC", "15 km")).contains("50,0 %"))
  }

  @Test func changes() {
    var change = LevelChange(code: "", name: "", of: [])
    #expect(
      french.evolutionTitle(change, "15 km") == "Aucun habitant ne gagne de lieu à 15 km, aucun n'en perd")
    change.gained = 1
    change.lost = 1
    #expect(
      plain(french.evolutionTitle(change, "15 km")) == "1 habitant gagne un lieu à 15 km, 1 n'en a plus")
    change.gained = 2
    change.lost = 2
    #expect(
      plain(french.evolutionTitle(change, "15 km")) == "2 habitants gagnent un lieu à 15 km, 2 n'en ont plus")
    #expect([3.21, -3.21, 0].map { plain(french.points($0)) } == ["+3,2 pt", "−3,2 pt", "0,0 pt"])
  }

  @Test func whatEveryPlateShowsIsSaid() {
    for plate in Plate.allCases {
      for words in [french, english] {
        #expect(!words.shown(plate, "15 km").isEmpty && words.mapWithoutData(plate).contains(plate.rawValue))
      }
      #expect(Plate(named: plate.fileName) == plate && Plate(named: plate.rawValue.uppercased()) == plate)
    }
    #expect(Plate(named: "x") == nil && Plate(named: "") == nil)
  }
}
