/// An ordered family of colours with its source.
public struct Palette: Hashable, Sendable {
  /// Whether the colours climb one way or leave a middle both ways.
  public enum Kind: Hashable, Sendable {
    /// From light to dark.
    case sequential
    /// From dark through a light middle to dark.
    case diverging
  }

  /// The name under which it was published.
  public var name: String
  /// Author and place of publication.
  public var source: String
  /// One way or two.
  public var kind: Kind
  /// The published sets, one for each number of classes, fewest first.
  var sets: [[Colour]]

  /// The palette in the other order.
  public var reversed: Palette {
    var other = self
    other.sets = sets.map { $0.reversed() }
    return other
  }

  /// The colours for a number of classes: the published set where there is one, else drawn from the fullest.
  public func colours(_ count: Int) -> [Colour] {
    if let published = sets.first(where: { $0.count == count }) { return published }
    guard count > 0, let fullest = sets.last, let fewest = sets.first else { return [] }
    if count < fewest.count { return count == 1 ? [fewest[fewest.count / 2]] : [fewest[0], fewest[2]] }
    return (0..<count).map { index in
      Palette.pick(from: fullest, at: Double(index) / Double(count - 1))
    }
  }

  /// The colour at a share of the way through a list, mixed from its two neighbours.
  private static func pick(from colours: [Colour], at share: Double) -> Colour {
    let place = share * Double(colours.count - 1)
    let lower = min(Int(place), colours.count - 2)
    return colours[lower].mixed(with: colours[lower + 1], share: place - Double(lower))
  }
}

extension Palette {
  /// A palette from its published sets; the sets have three colours at least.
  init(_ name: String, source: String, kind: Kind = .sequential, sets: [[UInt32]]) {
    self.init(name: name, source: source, kind: kind, sets: sets.map { $0.map { Colour($0) } })
  }
}
