import Cartography
import Shapes
import Studies

/// Where the data of a study come from, in words for a map's foot.
public struct Provenance: Hashable, Sendable {
  /// The files of members, by network.
  public var members: [String]
  /// The file of the network to which these are compared.
  public var comparison: String?
  /// Whether the boundaries and populations are those that come with the program.
  public var hasOwnBoundaries: Bool
  /// The file that replaced the populations.
  public var populationFile: String?

  /// A provenance from its parts.
  public init(members: [String], hasOwnBoundaries: Bool, populationFile: String? = nil) {
    self.members = members
    self.hasOwnBoundaries = hasOwnBoundaries
    self.populationFile = populationFile
  }

  /// The sample that comes with the program.
  public static let sampleName = "tiers-lieux.csv"
  /// The network of the sample to which these are compared.
  public static let sampleComparison = "fabriques-de-territoire.csv"
}

extension PlateStage {
  /// Method and sources of a question, in its unit.
  func notes(_ measure: Measure, hasIsochrones: Bool = false) -> [String] {
    var method = words.method(measure, diagnosis)
    if hasIsochrones, let roads = measure.roads { method[0] += " " + words.isochroneMethod(roads.parameters) }
    return method + [words.sources(provenance, measure)]
  }

  /// A map whose notes say how distances are counted in a question.
  func measured(_ map: Map, _ measure: Measure, hasIsochrones: Bool = false) -> Map {
    guard measure.isOfTime else { return map }
    var map = map
    map.furniture.notes = notes(measure, hasIsochrones: hasIsochrones)
    return map
  }

  /// The land of communes that roads do not serve; nothing where there is none.
  func unserved(_ surface: MultiPolygon<Planar>) -> [any Layer] {
    surface.isEmpty ? [] : unserved(communes: [surface])
  }

  /// Communes that roads do not serve; nothing where there is none.
  func unserved(communes surfaces: [MultiPolygon<Planar>]) -> [any Layer] {
    guard !surfaces.isEmpty else { return [] }
    return [
      Surfaces(
        surfaces, paint: Paint(fill: theme.missing), isMerged: surfaces.count > 1,
        legend: words.say("commune hors du réseau routier donné", "commune outside the road network given"))
    ]
  }

  /// Method and sources, at the foot of every map.
  var notes: [String] {
    [words.method(diagnosis)] + words.gridMethod(diagnosis) + [words.sources(provenance)]
  }
}

extension Wording {
  /// How distances and populations are counted, in one paragraph.
  func method(_ diagnosis: Diagnosis) -> String {
    let reference = name(of: diagnosis.parameters.referencePoint)
    let outside =
      diagnosis.parameters.insideOnly
      ? say("lieux du territoire seulement", "places of the territory only")
      : say("lieux voisins compris", "neighbouring places included")
    return say(
      "Méthode : distances géodésiques (ellipsoïde GRS80), à vol d'oiseau, de \(reference) de chaque commune au lieu le plus proche (\(outside)). Population « par point de référence » : toute la commune quand ce point est couvert. Projection Lambert-93.",
      "Method: geodesic distances (GRS80 ellipsoid), as the crow flies, from \(reference) of each commune to the nearest place (\(outside)). Population “by reference point”: the whole commune where that point is covered. Lambert-93 projection."
    )
  }

  /// Where the data come from, with vintage and licence.
  func sources(_ provenance: Provenance) -> String {
    let members =
      provenance.members == [Provenance.sampleName]
      ? say(
        "lieux : recensement des tiers-lieux (CGET, 2019), placés à la mairie de leur commune",
        "places: census of tiers-lieux (CGET, 2019), placed at the town hall of their commune")
      : say("lieux : \(list(provenance.members))", "places: \(list(provenance.members))")
    let boundaries =
      provenance.hasOwnBoundaries
      ? say("contours : fichier fourni", "boundaries: file given")
      : say(
        "contours : IGN Admin Express, communes au 1er janvier 2025",
        "boundaries: IGN Admin Express, communes of 1 January 2025")
    return say("Sources : ", "Sources: ")
      + [members, boundaries, population(provenance)].joined(separator: say(" ; ", "; ")) + "."
  }

  private func population(_ provenance: Provenance) -> String {
    if let file = provenance.populationFile {
      return say("populations : \(file)", "populations: \(file)")
    }
    return provenance.hasOwnBoundaries
      ? say("populations : fichier des communes", "populations: file of communes")
      : say(
        "populations légales INSEE 2017 (Licence Ouverte 2.0)",
        "legal populations INSEE 2017 (Licence Ouverte 2.0)")
  }
}
