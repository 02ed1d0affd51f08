import Territories

/// What the audit says of positions.
extension Wording {
  var swappedAxes: String {
    say("latitude et longitude inversées, remises en ordre", "latitude and longitude exchanged, put right")
  }

  var lambertInDegrees: String {
    say("mètres Lambert-93 au lieu de degrés, convertis", "Lambert-93 metres instead of degrees, converted")
  }

  var notAPoint: String {
    say(
      "la position n'est pas un point, son milieu est pris", "the position is no point, its middle is taken")
  }

  func notANumber(_ code: String) -> String {
    say(
      "coordonnée qui n'est pas un nombre, placé à la commune \(code)",
      "coordinate that is no number, placed at commune \(code)")
  }

  func zeroPosition(_ code: String) -> String {
    say("position 0, 0, placé à la commune \(code)", "position 0, 0, placed at commune \(code)")
  }

  func impossiblePosition(_ code: String) -> String {
    say("position impossible, placé à la commune \(code)", "impossible position, placed at commune \(code)")
  }

  func placedAtCommune(_ code: String) -> String {
    say("sans coordonnées, placé à la commune \(code)", "without coordinates, placed at commune \(code)")
  }

  func noPosition(_ fault: Finding.PositionFault) -> String {
    fault.sentence(self)
  }

  var outsideTerritory: String {
    say("hors du territoire", "outside the territory")
  }

  var outsideFrance: String {
    say("hors de la France métropolitaine", "outside metropolitan France")
  }

  func communeContradictsPosition(_ other: String?, _ metres: Double) -> String {
    say(
      "la position est à \(kilometres(metres / 1_000)) de la commune indiquée\(other.map { ", dans \($0)" } ?? "") ; la position est gardée",
      "the position is \(kilometres(metres / 1_000)) from the commune given\(other.map { ", in \($0)" } ?? ""); the position is kept"
    )
  }
}

extension Finding.PositionFault {
  fileprivate func sentence(_ words: Wording) -> String {
    switch self {
    case .missing: words.say("sans position ni commune reconnue", "no position and no known commune")
    case .notANumber:
      words.say(
        "coordonnée qui n'est pas un nombre, et pas de commune reconnue",
        "coordinate that is no number, and no known commune")
    case .zero: words.say("position 0, 0, et pas de commune reconnue", "position 0, 0, and no known commune")
    case .impossible:
      words.say(
        "position impossible, et pas de commune reconnue", "impossible position, and no known commune")
    }
  }
}
