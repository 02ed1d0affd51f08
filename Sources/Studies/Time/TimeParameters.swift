/// What a study in minutes is asked for; the defaults are those of the methods paper, §3 and §5.
public struct TimeParameters: Hashable, Sendable {
  /// The travel times of coverage, in minutes, ascending, without repetition.
  public let times_min: [Double]
  /// The time of the headline figures and of the gaps, in minutes; one of `times_min`.
  public let main_min: Double
  /// The step of the grid on which land is reached, in metres: the resolution of isochrones.
  public let cell_m: Double
  /// How far from a road land takes the road's minutes, in metres; farther land has no time.
  public let reach_m: Double
  /// How far from a road a commune's reference point or a site may stand, in kilometres; farther, the roads given
  /// do not go there.
  public let snapping_km: Double

  /// Parameters; the main time is added to the times where it is missing.
  ///
  /// - Throws: ``StudiesError/badTime(_:)`` for a time that is not a finite number above 0 and up to 600 minutes.
  public init(
    times_min: [Double] = [10, 15, 20, 30], main_min: Double = 20, cell_m: Double = 200,
    reach_m: Double = 1_000, snapping_km: Double = 1
  ) throws(StudiesError) {
    for time in times_min + [main_min] {
      guard time.isFinite, time > 0, time <= 600 else { throw .badTime(time) }
    }
    precondition(cell_m > 0 && reach_m >= cell_m && snapping_km > 0, "lengths and speeds")
    self.times_min = Set(times_min + [main_min]).sorted()
    self.main_min = main_min
    self.cell_m = cell_m
    self.reach_m = reach_m
    self.snapping_km = snapping_km
  }

  /// The place of the main time among the times.
  public var mainIndex: Int { times_min.firstIndex(of: main_min) ?? 0 }
}
