/// Names to a colour and a shape each; the order of the names is the order of the legend.
public struct CategoryScale: Hashable, Sendable {
  /// What one category looks like, and how often it occurs.
  public struct Entry: Hashable, Sendable {
    /// The category.
    public var name: String
    /// Its colour.
    public var colour: Colour
    /// Its shape.
    public var shape: Symbol.Shape
    /// How many members carry it.
    public var count: Int
  }

  /// One entry for each category, absent ones included.
  public let entries: [Entry]
  private let places: [String: Int]

  /// Trains a scale.
  ///
  /// - Parameters:
  ///   - names: the category of each member.
  ///   - order: categories that keep their look on every map; others follow, by their first appearance.
  ///   - colours: given out in order, and again from the start where there are more categories.
  public init(names: [String], order: [String] = [], colours: [Colour] = Palette.categories) {
    var (entries, places) = ([Entry](), [String: Int]())
    for (name, weight) in order.map({ ($0, 0) }) + names.map({ ($0, 1) }) {
      if let place = places[name] {
        entries[place].count += weight
      } else {
        let index = entries.count
        places[name] = index
        entries.append(
          Entry(
            name: name, colour: colours.isEmpty ? .black : colours[index % colours.count],
            shape: Symbol.Shape.allCases[index % Symbol.Shape.allCases.count], count: weight))
      }
    }
    (self.entries, self.places) = (entries, places)
  }

  /// The entry of a category.
  public subscript(name: String) -> Entry? { places[name].map { entries[$0] } }

  /// The categories that occur.
  var present: [Entry] { entries.filter { $0.count > 0 } }
}
