import Testing

@testable import Cartography

@Suite struct CategoryScaleTests {
  @Test func aCategoryKeepsItsLookOnEveryMap() {
    let order = ["a", "b", "c"]
    let all = CategoryScale(names: ["a", "b", "c"], order: order)
    let some = CategoryScale(names: ["c", "c"], order: order)
    #expect(all["c"]?.colour == some["c"]?.colour)
    #expect(all["c"]?.shape == some["c"]?.shape)
    #expect(some.present.map(\.name) == ["c"])
    #expect(some["c"]?.count == 2)
  }

  @Test func othersFollowByFirstAppearance() {
    #expect(CategoryScale(names: ["x", "a", "y", "x"], order: ["a"]).entries.map(\.name) == ["a", "x", "y"])
  }

  @Test func shapesAndColoursDiffer() {
    let scale = CategoryScale(names: ["a", "b", "c", "d", "e", "f", "g", "h"])
    #expect(Set(scale.entries.map(\.shape)).count == 8)
    #expect(Set(scale.entries.map(\.colour)).count == 8)
  }

  @Test func moreCategoriesThanColours() {
    let scale = CategoryScale(names: (0..<30).map(String.init))
    #expect(scale.entries.count == 30)
    #expect(CategoryScale(names: ["a"], colours: [])["a"]?.colour == .black)
  }
}
