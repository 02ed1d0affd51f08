/// The share of inhabitants within each distance: the distribution function, drawn as a curve.
public struct PopulationCurve: Hashable, Sendable {
  /// One point of the curve.
  public struct Point: Hashable, Sendable {
    /// Kilometres to the nearest site.
    public let distance_km: Double
    /// Inhabitants who live no farther.
    public let inhabitants: Double
    /// Their share (0…1).
    public let share: Double
  }

  /// The points, a fixed step apart, from 0 to the first that holds everybody; none where nobody lives.
  public let points: [Point]
  /// The step, in kilometres.
  public let step_km: Double

  /// Counts inhabitants by distance in one pass.
  ///
  /// - Parameters:
  ///   - inhabitants: places in ascending order of distance.
  ///   - step_km: at least a tenth of a kilometre; widened so that no more than 2,000 points stand.
  init(_ inhabitants: Inhabitants, step_km wanted: Double = 0.5) {
    let total = inhabitants.counts.reduce(0, +)
    let farthest = inhabitants.distance_km.last ?? 0
    let step_km = max(wanted, 0.1, (farthest / 200).rounded(.up) / 10)
    var points: [Point] = []
    var (place, sum) = (0, 0.0)
    let last = total > 0 ? Int((farthest / step_km).rounded(.up)) : -1
    for index in 0...max(last, 0) where last >= 0 {
      let distance_km = Double(index) * step_km
      while place < inhabitants.counts.count, inhabitants.distance_km[place] <= distance_km {
        sum += inhabitants.counts[place]
        place += 1
      }
      points.append(Point(distance_km: distance_km, inhabitants: sum, share: sum / total))
    }
    self.points = points
    self.step_km = step_km
  }
}
