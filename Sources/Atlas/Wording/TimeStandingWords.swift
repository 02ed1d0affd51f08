import Studies

/// What is said of inhabitants in minutes.
extension Wording {
  /// The axis of a curve.
  func timeAxis(isEstimate: Bool) -> String {
    isEstimate
      ? say("Temps estimé jusqu'au lieu le plus proche", "Estimated time to the nearest place")
      : say("Temps en voiture jusqu'au lieu atteint le plus tôt", "Time by car to the place reached first")
  }

  /// How one travels, for the middle of a sentence; an estimation is said to be one.
  func travelling(_ estimate: TimeEstimate?) -> String {
    estimate == nil
      ? say("en voiture", "by car") : say("(estimation à vol d'oiseau)", "(estimation from straight lines)")
  }

  /// From where inhabitants' minutes are measured, for the end of a sentence.
  func timeBasis(_ diagnosis: Diagnosis) -> String {
    guard diagnosis.standing.squares == nil else {
      return say(
        "mesuré du centre des carreaux de population", "measured from the centres of population squares")
    }
    let reference = name(of: diagnosis.parameters.referencePoint)
    return say("mesuré de \(reference) de leur commune", "measured from \(reference) of their commune")
  }

  /// How an estimation is made, in one sentence.
  func estimateMethod(_ estimate: TimeEstimate) -> String {
    say(
      "Estimation, sans routes : minutes tirées de la distance à vol d'oiseau (\(assumption(estimate))) ; dans les montagnes elle trompe.",
      "Estimation, without roads: minutes made from the straight distance (\(assumption(estimate))); in mountains it misleads."
    )
  }

  /// Squares that roads do not serve, if any: one sentence.
  func squaresLeftOut(_ times: TimeDiagnosis) -> [String] {
    let left = Int(times.standing.whole.inhabitantsLeftOut.rounded())
    guard times.standing.isBySquare, left > 0 else { return [] }
    return [
      say(
        "\(inhabitants(left)) dans des carreaux hors du réseau routier donné : sans temps, laissés de côté.",
        "\(inhabitants(left)) in squares outside the road network given: no time, left out.")
    ]
  }

  /// The shortfall in minutes.
  var timeShortfall: String { say("Déficit (hab.·min)", "Shortfall (inh.·min)") }
  /// The mean excess.
  var meanExcess: String { say("Excès moyen", "Mean excess") }
  /// The mean time.
  var meanTime: String { say("Temps moyen", "Mean time") }
  /// The median time.
  var medianTime: String { say("Temps médian", "Median time") }
}
