import Studies

/// What is said of announced totals.
extension Wording {
  /// An item of `--expect` that is not understood.
  public func badExpectation(_ text: String) -> String {
    say(
      "--expect \(text.prefix(60)) : écrivez nom=nombre,nom=nombre, par exemple reso=111,FabLab=39.",
      "--expect \(text.prefix(60)): write name=number,name=number, for example reso=111,FabLab=39.")
  }

  /// Each difference in one line; or that there is none.
  func announcement(_ announcement: Announcement) -> [String] {
    guard !announcement.checks.isEmpty else { return [] }
    let lines =
      announcement.differences.map { "\(name(of: $0.announced)) : ".quoted(self) + sentence($0) }
      + announcement.contradictions.map { "\($0.network) : ".quoted(self) + sentence($0) }
    guard lines.isEmpty else {
      return lines.map { say("annonces : \($0)", "announced: \($0)") }
    }
    return [
      say(
        "annonces : les \(count(announcement.checks.count)) nombres annoncés sont ceux lus",
        "announced: all \(count(announcement.checks.count)) numbers are those read")
    ]
  }

  /// What an announced number is about.
  func name(of total: AnnouncedTotal) -> String {
    [total.network, total.category].compactMap { $0 }.joined(separator: ", ")
  }

  /// An announced number and the one read.
  func sentence(_ check: AnnouncedCheck) -> String {
    let (announced, found) = (count(check.announced.count), count(check.found))
    guard check.found > 0 || check.difference == 0 else {
      return say(
        "\(announced) annoncés, aucun membre lu sous ce nom",
        "\(announced) announced, no member read under this name")
    }
    let sign = check.difference > 0 ? "+" : "−"
    let difference = sign + count(abs(check.difference))
    return say(
      "\(announced) annoncés, \(found) lus (écart \(difference) ; hors du territoire : \(count(check.outside)))",
      "\(announced) announced, \(found) read (difference \(difference); outside the territory: \(count(check.outside)))"
    )
  }

  /// Announced parts that do not add up.
  func sentence(_ sum: AnnouncedSum) -> String {
    let parts = sum.parts.map { count($0) }.joined(separator: " + ")
    return say(
      "les parties annoncées ne font pas le total annoncé : \(parts) = \(count(sum.sum)), et non \(count(sum.total))",
      "the announced parts do not add up to the announced total: \(parts) = \(count(sum.sum)), not \(count(sum.total))"
    )
  }
}
