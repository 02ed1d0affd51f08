import Territories

/// What is said of typologies.
extension Wording {
  /// Communes that no class holds.
  var unclassified: String { say("sans classe", "without class") }

  var emptyClass: String { say("classe vide", "empty class") }

  func otherTerritory(_ records: Int) -> String {
    say(
      "\(self.records(records)) de communes hors du territoire, sans effet",
      "\(self.records(records)) of communes outside the territory, without effect")
  }

  func classMissing(_ count: Int, _ codes: [String]) -> String {
    say(
      "\(communes(count)) sans classe, comptées à part : \(list(codes))",
      "\(communes(count)) without class, counted apart: \(list(codes))")
  }

  /// Two typologies of one name.
  public func repeatedTypology(_ name: String) -> String {
    say(
      "Deux typologies s'appellent « \(name.prefix(60)) » ; nommez-les : --typology nom=fichier.",
      "Two typologies are called '\(name.prefix(60))'; name them: --typology name=file.")
  }
}
