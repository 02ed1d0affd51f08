import Studies

extension PlateStage {
  /// Inhabitants, their share and the mean distance after a change, beside those before it.
  ///
  /// - Parameters:
  ///   - people: the inhabitants who are counted.
  ///   - mean: what the last tile says, from the mean before.
  func tiles(
    _ before: AccessState, _ after: AccessState, of people: Double, by measure: Measure,
    mean: (String) -> String
  ) -> [ReportTile] {
    func share(_ state: AccessState) -> Double? { people > 0 ? Double(state.covered) / people : nil }
    let limit = words.limit(measure)
    return [
      ReportTile(
        words.signed(after.covered - before.covered),
        words.say("habitants à \(limit) ou moins", "inhabitants within \(limit)")),
      ReportTile(
        words.percent(share(after)),
        words.say(
          "des habitants à \(limit) ou moins, contre \(words.percent(share(before))) aujourd'hui",
          "of inhabitants within \(limit), \(words.percent(share(before))) today"), share: share(after)),
      ReportTile(words.amount(after.mean, measure), mean(words.amount(before.mean, measure))),
    ]
  }
}
