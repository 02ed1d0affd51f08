import Roads

extension Wording {
  /// Why there is no road network, and what to do.
  public func sentence(_ error: RoadsError) -> String {
    switch error {
    case .unreadable(let file, let reason): unreadable(file, reason)
    case .notRoadData(let file):
      say(
        "« \(file) » n'est pas un extrait d'OpenStreetMap ; donnez un fichier .osm.pbf, .osm ou .osm.bz2.",
        "'\(file)' is no extract of OpenStreetMap; give a .osm.pbf, .osm or .osm.bz2 file.")
    case .damaged(let file, let message):
      say(
        "« \(file) » est abîmé ou incomplet (\(message)) ; téléchargez-le de nouveau.",
        "'\(file)' is damaged or incomplete (\(message)); download it again.")
    case .noRoads(let files):
      say(
        "Aucune route ouverte aux voitures dans \(list(files)) ; donnez un extrait complet.",
        "No road open to cars in \(list(files)); give a full extract.")
    case .tooLarge:
      say(
        "Ces routes dépassent la mémoire ; donnez un extrait plus petit.",
        "These roads exceed the memory; give a smaller extract.")
    }
  }

  private func unreadable(_ file: String, _ reason: UnreadableRoads) -> String {
    switch reason {
    case .missing:
      say("« \(file) » est introuvable ; vérifiez le chemin.", "'\(file)' does not exist; check the path.")
    case .notAFile:
      say(
        "« \(file) » n'est pas un fichier ordinaire ; donnez un fichier.",
        "'\(file)' is no regular file; give a file.")
    case .denied:
      say(
        "« \(file) » : lecture interdite ; vérifiez ses droits.",
        "'\(file)': permission denied; check its rights.")
    case .empty: say("« \(file) » est vide.", "'\(file)' is empty.")
    case .system(let code):
      say("« \(file) » ne peut pas être lu (\(system(code))).", "'\(file)' cannot be read (\(system(code))).")
    }
  }
}
