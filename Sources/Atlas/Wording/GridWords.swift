import Studies

/// What is said of population grids.
extension Wording {
  /// A paragraph for the foot of maps, where there is a grid.
  func gridMethod(_ diagnosis: Diagnosis) -> [String] {
    guard let squares = diagnosis.standing.squares else { return [] }
    let outside = outside(squares)
    return [
      say(
        "Parts d'habitants des titres et chiffres principaux : carreaux de « \(squares.grid.file.lastPart) », chacun à son centre\(outside). L'INSEE déconseille de lire un carreau de 200 m isolé en zone rurale.",
        "Shares of inhabitants in titles and main figures: squares of '\(squares.grid.file.lastPart)', each at its centre\(outside). INSEE advises against reading a single 200 m square in rural areas."
      )
    ]
  }

  /// The end of a run: what became of the squares.
  func gridSummary(_ diagnosis: Diagnosis) -> [String] {
    guard let squares = diagnosis.standing.squares else { return [] }
    let inside = Int(squares.inside.rounded())
    let held = squares.communes.count { $0 >= 0 }
    return [
      say(
        "Carreaux : \(self.squares(held)) et \(inhabitants(inside)) dans le territoire\(outside(squares)) ; la population légale est de \(inhabitants(diagnosis.area.population))",
        "Squares: \(self.squares(held)) and \(inhabitants(inside)) in the territory\(outside(squares)); the legal population is \(inhabitants(diagnosis.area.population))"
      )
    ]
  }

  private func outside(_ squares: SquareSurvey) -> String {
    let count = squares.communes.count { $0 < 0 }
    guard count > 0 else { return "" }
    let people = Int((squares.grid.population - squares.inside).rounded())
    return say(
      " ; \(self.squares(count)) hors du territoire (\(inhabitants(people))), dans carreaux-hors-territoire.csv",
      "; \(self.squares(count)) outside the territory (\(inhabitants(people))), in carreaux-hors-territoire.csv"
    )
  }

  func badSquares(_ count: Int) -> String {
    say(
      "identifiant d'aucun carreau de la grille européenne (CRS3035RES…) : \(squares(count))",
      "identifier of no square of the European grid (CRS3035RES…): \(squares(count))")
  }

  func badInhabitants(_ count: Int) -> String {
    say(
      "nombre d'habitants absent ou illisible : \(squares(count))",
      "number of inhabitants missing or unreadable: \(squares(count))")
  }

  func repeatedSquares(_ count: Int) -> String {
    say("carreau déjà rencontré : \(squares(count))", "square met before: \(squares(count))")
  }

  func squares(_ value: Int) -> String { counted(value, ("carreau", "carreaux"), ("square", "squares")) }
}

extension String {
  /// What follows the last `/`.
  var lastPart: String { split(separator: "/").last.map(String.init) ?? self }
}
