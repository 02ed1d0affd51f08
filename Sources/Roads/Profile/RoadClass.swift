/// The values of the tag `highway` that a car may use.
///
/// OpenStreetMap wiki, "Key:highway". Tracks, paths, pedestrian streets and bus lanes are not among them.
public enum RoadClass: String, CaseIterable, Hashable, Sendable {
  case motorway
  case motorwayLink = "motorway_link"
  case trunk
  case trunkLink = "trunk_link"
  case primary
  case primaryLink = "primary_link"
  case secondary
  case secondaryLink = "secondary_link"
  case tertiary
  case tertiaryLink = "tertiary_link"
  case unclassified
  case residential
  case livingStreet = "living_street"
  case service
  case road
  /// Not a `highway` but a `route`; left out unless the profile says otherwise.
  case ferry

  /// Whether a car may neither stop here nor turn in from a plot beside the road.
  var isClosedToPlots: Bool { self == .motorway || self == .motorwayLink || self == .ferry }

  /// Mean speed where no limit is tagged, in km/h.
  ///
  /// Between the tables of two open routers for cars (OSRM `profiles/car.lua` 5.27; GraphHopper `car.json` 8.0), which
  /// differ by 10 to 40 %; a zone de rencontre at 15 under its limit of 20 (Code de la route, R110-2).
  var usual_kmh: Double {
    switch self {
    case .motorway: 110
    case .trunk: 85
    case .primary: 70
    case .secondary: 60
    case .tertiary: 50
    case .motorwayLink: 55
    case .trunkLink: 50
    case .primaryLink, .secondaryLink: 40
    case .tertiaryLink, .unclassified: 35
    case .residential, .road: 25
    case .livingStreet, .service, .ferry: 15
    }
  }
}
