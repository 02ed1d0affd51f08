import Geodesy
import Studies
import Topology

extension Wording {
  /// Why a study could not be made, and what to do.
  public func sentence(_ error: StudiesError) -> String {
    switch error {
    case .badRadius(let radius):
      say(
        "Rayon \(radius) refusé : donnez un nombre de kilomètres plus grand que 0 et au plus 500.",
        "Radius \(radius) refused: give a number of kilometres above 0 and up to 500.")
    case .badTime(let minutes):
      say(
        "Temps \(minutes) refusé : donnez un nombre de minutes plus grand que 0 et au plus 600.",
        "Time \(minutes) refused: give a number of minutes above 0 and up to 600.")
    case .roadsElsewhere:
      say(
        "Le réseau routier donné ne passe près d'aucune commune du territoire ou d'aucun lieu ; donnez avec --roads l'extrait OpenStreetMap qui couvre le territoire.",
        "The roads given pass near no commune of the territory, or near no place; give with --roads the OpenStreetMap extract that covers the territory."
      )
    case .emptyTerritory:
      say(
        "Aucune commune dans le territoire demandé ; vérifiez --territory et le fichier des communes.",
        "No commune in the territory asked for; check --territory and the file of communes.")
    case .noSites:
      say(
        "Aucun lieu utilisable ; voyez les anomalies ci-dessus, ou retirez --inside-only.",
        "No usable place; see the anomalies above, or leave out --inside-only.")
    case .noCandidates(let code): noCandidates(code)
    case .candidatesOffRoad:
      say(
        "Aucun emplacement candidat n'est à moins de 1 km d'une route ; donnez avec --roads l'extrait qui les couvre.",
        "No candidate for a new place is within 1 km of a road; give with --roads the extract that covers them."
      )
    case .squaresInMinutes: squaresInMinutes
    case .unknownCategory(let name): unknownCategory(name)
    case .topology(let error): sentence(error)
    case .geodesy(let error): sentence(error)
    case .territories(let error): sentence(error)
    }
  }

  /// What GEOS could not do.
  public func sentence(_ error: TopologyError) -> String {
    say("Calcul géométrique impossible : \(detail(error)).", "Geometry failed: \(detail(error)).")
  }

  /// What PROJ could not do.
  public func sentence(_ error: GeodesyError) -> String {
    say("Calcul géodésique impossible : \(detail(error)).", "Geodesy failed: \(detail(error)).")
  }
}
