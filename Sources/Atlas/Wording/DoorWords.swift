import Geodesy
import Topology

extension Wording {
  func detail(_ error: TopologyError) -> String {
    switch error {
    case .geos(let function, let message): "\(function) : \(message)"
    case .notFinite(let item):
      say(
        "coordonnée qui n'est pas un nombre, objet \(item + 1)",
        "coordinate that is no number, item \(item + 1)")
    case .outOfRange(let item):
      say("coordonnée démesurée, objet \(item + 1)", "coordinate out of range, item \(item + 1)")
    case .ringTooShort(let item):
      say(
        "contour de moins de quatre points, objet \(item + 1)",
        "ring of fewer than four points, item \(item + 1)")
    case .badTolerance: say("tolérance refusée", "tolerance refused")
    }
  }

  func detail(_ error: GeodesyError) -> String {
    switch error {
    case .proj(let function, let message): "\(function) : \(message)"
    case .unprojectable(let item, let message):
      say(
        "position \(item + 1) impossible à projeter (\(message))",
        "position \(item + 1) cannot be projected (\(message))")
    case .outOfRange(let item):
      say("position \(item + 1) hors de la Terre", "position \(item + 1) is off the Earth")
    case .notProjected(let code):
      say(
        "EPSG:\(code) n'est pas un système projeté en mètres", "EPSG:\(code) is no projected system in metres"
      )
    }
  }
}
