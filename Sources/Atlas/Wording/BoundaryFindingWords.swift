import Territories

/// What the audit says of boundaries.
extension Wording {
  func invalidPolygon(_ change: Double) -> String {
    say(
      "polygone invalide réparé, aire changée de \(numbers.string(change, unit: "m²"))",
      "invalid polygon repaired, area changed by \(numbers.string(change, unit: "m²"))")
  }

  var impossibleSurface: String {
    say("coordonnées impossibles", "impossible coordinates")
  }

  var irreparablePolygon: String {
    say("polygone invalide et irréparable", "polygon invalid beyond repair")
  }

  var tangledPolygon: String {
    say(
      "polygone qui se recoupe, ou recoupe ou recouvre les précédents, des milliers de fois",
      "polygon that crosses itself, or crosses or covers those before it, thousands of times")
  }

  var endlessPolygon: String {
    say(
      "contour long de centaines de milliers de kilomètres ; vérifiez-le dans un SIG",
      "outline of hundreds of thousands of kilometres; check it in a GIS")
  }

  var notASurface: String {
    say("ce n'est pas un polygone", "it is no polygon")
  }

  var badCode: String {
    say("code officiel absent ou mal formé", "official code missing or malformed")
  }

  var repeatedCode: String {
    say("code déjà rencontré", "code met before")
  }

  func overlappingCommunes(_ found: CommuneOverlaps) -> String {
    func area(_ km2: Double) -> String { numbers.string(km2, decimals: 2, unit: "km²") }
    let pairs = found.worst.map { pair in
      say("\(pair.first) et \(pair.second)", "\(pair.first) and \(pair.second)") + " (\(area(pair.area_km2)))"
    }
    return say(
      "des communes se recouvrent : \(area(found.area_km2)) comptés plus d'une fois, avec leurs habitants au prorata de la surface ; surtout \(list(pairs)) ; corrigez les contours",
      "communes overlap: \(area(found.area_km2)) counted more than once, with their inhabitants in proportion to area; mostly \(list(pairs)); correct the boundaries"
    )
  }

  func reprojected(_ system: String) -> String {
    say("contours convertis depuis \(system)", "boundaries converted from \(system)")
  }

  var townHallOutside: String {
    say(
      "mairie hors de sa commune, remplacée par un point sur la surface",
      "town hall outside its commune, replaced by a point on the surface")
  }

  var badPopulation: String {
    say("population illisible, tenue pour inconnue", "population unreadable, taken as unknown")
  }

  var badPopulationRow: String {
    say("population illisible", "population unreadable")
  }

  var codeNotInTerritory: String {
    say("code absent du territoire", "code not in the territory")
  }

  func communeHasItsRow(_ code: String) -> String {
    say(
      "arrondissement dont la commune \(code) a sa propre ligne, qui compte seule",
      "arrondissement whose commune \(code) has a row of its own, which counts alone")
  }

  func arrondissementsMissing(_ code: String, _ others: [String]) -> String {
    say(
      "arrondissement de \(code), dont d'autres n'ont pas de ligne : \(list(others))",
      "arrondissement of \(code), of which others have no row: \(list(others))")
  }

  func arrondissementsDiffer(_ code: String) -> String {
    say(
      "les arrondissements de \(code) n'ont pas tous la même classe ; donnez une ligne \(code)",
      "the arrondissements of \(code) are not all of one class; give a row \(code)")
  }

  func populationMissing(_ count: Int, _ codes: [String]) -> String {
    say(
      "\(communes(count)) sans population : \(list(codes))",
      "\(communes(count)) without population: \(list(codes))")
  }
}
