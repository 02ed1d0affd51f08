/// The share of inhabitants within each distance or time: the distribution function, drawn as a curve.
public struct PopulationCurve: Hashable, Sendable {
  /// One point of the curve.
  public struct Point: Hashable, Sendable {
    /// Kilometres or minutes to the nearest site.
    public let reach: Double
    /// Inhabitants who live no farther.
    public let inhabitants: Double
    /// Their share (0…1).
    public let share: Double
  }

  /// The points, a fixed step apart, from 0 to the first that holds everybody; none where nobody lives.
  public let points: [Point]
  /// The step, in kilometres or minutes.
  public let step: Double

  /// Counts inhabitants in one pass.
  ///
  /// - Parameters:
  ///   - inhabitants: places in ascending order of how far they are.
  ///   - step: at least a tenth of a kilometre or minute; widened so that no more than 2,000 points stand.
  init(_ inhabitants: Inhabitants, step wanted: Double = 0.5) {
    let total = inhabitants.counts.reduce(0, +)
    let farthest = inhabitants.reach.last ?? 0
    let step = max(wanted, 0.1, (farthest / 200).rounded(.up) / 10)
    var points: [Point] = []
    var (place, sum) = (0, 0.0)
    let last = total > 0 ? Int((farthest / step).rounded(.up)) : -1
    for index in 0...max(last, 0) where last >= 0 {
      let reach = Double(index) * step
      while place < inhabitants.counts.count, inhabitants.reach[place] <= reach {
        sum += inhabitants.counts[place]
        place += 1
      }
      points.append(Point(reach: reach, inhabitants: sum, share: sum / total))
    }
    self.points = points
    self.step = step
  }
}
