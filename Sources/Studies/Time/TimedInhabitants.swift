import Territories

/// Where inhabitants are taken to live, and in how many minutes they reach a site: what is measured in minutes.
struct TimedInhabitants: Sendable {
  /// Those who reach one.
  let reached: Inhabitants
  /// For each commune the inhabitants who do not.
  let leftOut: [Double]
  /// Whether they live in squares, each at its centre, or all at the reference point of their commune.
  let isBySquare: Bool

  /// Places from their parts.
  ///
  /// - Parameters:
  ///   - places: the commune and the inhabitants of each place, and its minutes; `nil` where no site is reached.
  ///   - communes: the number of communes.
  init(_ places: [(commune: Int32, count: Double, minutes: Double?)], communes: Int, isBySquare: Bool) {
    let reached = places.filter { $0.minutes != nil }
    self.reached = Inhabitants(
      communes: reached.map(\.commune), counts: reached.map(\.count), reach: reached.map { $0.minutes ?? 0 })
    var leftOut = [Double](repeating: 0, count: communes)
    for place in places where place.minutes == nil { leftOut[Int(place.commune)] += place.count }
    self.leftOut = leftOut
    self.isBySquare = isBySquare
  }
}

extension TimedInhabitants {
  /// The inhabitants of a diagnosis with the minutes of its communes, or of its squares where there are any.
  ///
  /// - Parameters:
  ///   - communes: the minutes of each commune.
  ///   - squares: those of each square in which people live; none without a grid.
  init(_ diagnosis: Diagnosis, communes: [Double?], squares: [Double?]) {
    let territory = diagnosis.area.territory.communes
    guard let grid = diagnosis.standing.squares, squares.count == grid.lived.count else {
      self.init(
        communes.enumerated().map { index, minutes in
          (Int32(index), Double(territory[index].population ?? 0), minutes)
        }, communes: territory.count, isBySquare: false)
      return
    }
    self.init(
      zip(grid.lived, squares).map { square, minutes in
        (grid.communes[square], grid.grid.inhabitants[square], minutes)
      }, communes: territory.count, isBySquare: true)
  }
}
