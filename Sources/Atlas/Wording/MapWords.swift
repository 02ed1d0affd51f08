import Cartography

extension Wording {
  /// The words of scales and legends.
  var vocabulary: Vocabulary {
    let isFrench = language == .french
    return Vocabulary(
      language: language.rawValue, numbers: numbers,
      lessThan: { isFrench ? "moins de \($0)" : "under \($0)" },
      between: { isFrench ? "de \($0) à moins de \($1)" : "\($0) to under \($1)" },
      atLeast: { isFrench ? "\($0) et plus" : "\($0) and over" },
      everything: say("toutes les valeurs", "all values"), missing: say("donnée manquante", "no data"),
      leftClosed: say("borne inférieure incluse", "lower bound included"),
      stacked: say(
        "lieux regroupés, trop proches pour être séparés ici", "places gathered, too close to be apart here"),
      north: "N")
  }
}
