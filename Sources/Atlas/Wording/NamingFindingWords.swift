import Territories

/// What the audit says of codes and names.
extension Wording {
  var unknownCommuneCode: String {
    say("code de commune inconnu (ancienne commune ?)", "unknown commune code (a former commune?)")
  }

  func ambiguousCommuneName(_ codes: [String]) -> String {
    say(
      "plusieurs communes portent ce nom : \(list(codes))", "several communes bear this name: \(list(codes))")
  }

  func emptyName(_ other: String) -> String {
    say("nom vide, remplacé par « \(other) »", "empty name, replaced by '\(other)'")
  }

  func textShortened(_ limit: Int) -> String {
    say("texte trop long, réduit à \(limit) caractères", "text too long, cut to \(limit) characters")
  }

  func identifierReplaced(_ other: String) -> String {
    say(
      "identifiant vide ou déjà pris, remplacé par « \(other) »",
      "identifier empty or taken, replaced by '\(other)'")
  }

  func unknownCategory(_ records: Int) -> String {
    say(
      "catégorie non répertoriée, gardée telle quelle (\(self.records(records)))",
      "category not on record, kept as it is (\(self.records(records)))")
  }

  func missingCategory(_ records: Int) -> String {
    say("\(self.records(records)) sans catégorie", "\(self.records(records)) without category")
  }

  func duplicate(_ place: Finding.Place) -> String {
    say(
      "doublon de \(word(place)) : même nom, même lieu", "duplicate of \(word(place)): same name, same place")
  }
}
