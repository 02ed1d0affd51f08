import Studies
import Territories

/// What is said of the options in minutes, and what `nearest` says with them.
extension Wording {
  /// The phase in which roads are read.
  public var readingRoads: String { say("lecture des routes", "reading the roads") }
  /// The phase in which minutes are computed.
  public var timing: String { say("calcul des temps de trajet", "computing travel times") }

  /// Times that are no numbers, or too many of them.
  public func badTimes(_ text: String) -> String {
    say(
      "Temps « \(text.prefix(40)) » refusé : donnez au plus 20 nombres de minutes plus grands que 0 et au plus 600, par exemple 10,15,20,30.",
      "Times '\(text.prefix(40))' refused: give at most 20 numbers of minutes above 0 and up to 600, for example 10,15,20,30."
    )
  }

  /// An estimation that is not understood.
  public func badEstimate(_ text: String) -> String {
    say(
      "--estimate-minutes \(text.prefix(60)) : écrivez detour=1.3,speed=60 (détour de 1 à 5, vitesse jusqu'à 200 km/h).",
      "--estimate-minutes \(text.prefix(60)): write detour=1.3,speed=60 (detour from 1 to 5, speed up to 200 km/h)."
    )
  }

  /// Two ways to minutes at once.
  public var roadsAndEstimate: String {
    say(
      "Donnez --roads ou --estimate-minutes, pas les deux : la question est posée dans une seule mesure.",
      "Give --roads or --estimate-minutes, not both: the question is asked in one measure.")
  }

  /// Times where one is asked for.
  public var unusedTimes: String {
    say(
      "--times ne sert qu'à « maillage run » et « maillage map » ; ici, donnez --main-time.",
      "--times only serves 'maillage run' and 'maillage map'; here, give --main-time.")
  }

  /// A radius in a question about minutes.
  public var radiusInMinutes: String {
    say(
      "La question est posée en minutes : --radius et --main-radius n'y servent pas ; donnez --main-time.",
      "The question is asked in minutes: --radius and --main-radius do not serve it; give --main-time.")
  }

  /// Members beside the two lists of a comparison.
  public var membersInCompare: String {
    say(
      "« maillage compare » prend ses deux listes en arguments ; retirez --members.",
      "'maillage compare' takes its two lists as arguments; leave out --members.")
  }

  /// An option that needs roads.
  public func needsRoads(_ option: String) -> String {
    say(
      "\(option) demande des routes : ajoutez --roads fichier.osm.pbf.",
      "\(option) needs roads: add --roads file.osm.pbf.")
  }

  /// A file for the route that has no name.
  public var badRouteName: String {
    say("--route : donnez le nom d'un fichier à écrire.", "--route: give the name of a file to write.")
  }

  /// A start that is far from any road.
  public var farFromRoads: String {
    say(
      "Aucune route du fichier à moins de 5 km de ce point ; l'extrait couvre-t-il cet endroit ?",
      "No road of the file within 5 km of this point; does the extract cover it?")
  }

  /// No site that can be reached from a start.
  public var nothingByRoad: String {
    say(
      "Aucun lieu n'est relié à ce point par les routes du fichier.",
      "No place is linked to this point by the roads of the file.")
  }

  /// One of the sites reached first by road.
  public func nearest(
    rank: Int, _ site: Site, minutes: Double, road_km: Double, distance_km: Double, _ territory: Territory
  ) -> String {
    let straight = say(
      "\(kilometres(distance_km)) à vol d'oiseau", "\(kilometres(distance_km)) as the crow flies")
    let way = say(
      "\(self.minutes(minutes)) en voiture, \(kilometres(road_km)) par la route (\(straight))",
      "\(self.minutes(minutes)) by car, \(kilometres(road_km)) by road (\(straight))")
    return "\(rank). \(way)  " + description(of: site, territory)
  }

  /// Minutes made from a straight distance.
  public func estimated(_ minutes: Double) -> String {
    say("≈ \(self.minutes(minutes)) (estimation)", "≈ \(self.minutes(minutes)) (estimation)")
  }

  /// What stands below times by road.
  public var roadCredit: String {
    say(
      "Routes : © les contributeurs d'OpenStreetMap, ODbL 1.0",
      "Roads: © OpenStreetMap contributors, ODbL 1.0")
  }

  /// A route that was written.
  public func routeWritten(_ file: String) -> String {
    say("Trajet écrit dans \(file)", "Route written to \(file)")
  }
}
