/// What is said of the results of an earlier run that a comparison takes up.
extension Wording {
  /// A folder that holds no results.
  public func noResults(_ folder: String, _ file: String) -> String {
    say(
      "Le dossier « \(folder) » n'a pas de \(file) ; donnez un fichier de membres ou un dossier écrit par « maillage run ».",
      "The folder '\(folder)' has no \(file); give a file of members or a folder written by 'maillage run'.")
  }

  /// A `resume.json` that is not one of a run.
  public func noSummary(_ file: String) -> String {
    say(
      "« \(file) » n'est pas le résumé d'une étude ; donnez un dossier écrit par « maillage run ».",
      "'\(file)' is not the summary of a study; give a folder written by 'maillage run'.")
  }

  /// Results that were made otherwise.
  public func otherSettings(_ folder: String, _ differences: [String]) -> String {
    let list = differences.joined(separator: " ; ")
    return say(
      "« \(folder) » a été étudié autrement : \(list). Ses lieux sont repris, la comparaison suit les réglages d'ici.",
      "'\(folder)' was studied otherwise: \(list). Its places are taken, the comparison follows the settings given here."
    )
  }

  /// Another main radius.
  public func otherRadius(_ theirs: Double, _ ours: Double) -> String {
    say(
      "rayon principal de \(radius(theirs)), ici \(radius(ours))",
      "main radius of \(radius(theirs)), here \(radius(ours))")
  }

  /// Two runs whose minutes cannot be compared.
  public func otherMainTimes(_ before: Double, _ after: Double) -> String {
    say(
      "Temps principaux différents (\(time(before)), puis \(time(after))) : comparaison en kilomètres seulement.",
      "Different main times (\(time(before)), then \(time(after))): comparison in kilometres only.")
  }

  /// Another point for communes.
  public func otherReference(_ theirs: String, _ ours: String) -> String {
    say("point de référence « \(theirs) », ici « \(ours) »", "reference point '\(theirs)', here '\(ours)'")
  }

  /// Places outside the territory that were left out, or were not.
  public func otherNeighbours(_ isInsideOnly: Bool) -> String {
    isInsideOnly
      ? say(
        "sans les lieux voisins du territoire, ici comptés",
        "without places around the territory, counted here")
      : say(
        "avec les lieux voisins du territoire, ici laissés de côté",
        "with places around the territory, left out here")
  }

  /// Another territory.
  public func otherDepartments(_ theirs: String, _ ours: String) -> String {
    say("départements \(theirs), ici \(ours)", "départements \(theirs), here \(ours)")
  }
}
