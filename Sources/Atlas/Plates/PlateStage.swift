import Cartography
import Geodesy
import Shapes
import Studies
import Territories

/// What all plates of one diagnosis share: findings, background, names, words.
public struct PlateStage: Sendable {
  let diagnosis: Diagnosis
  let network: NetworkStudy?
  let timeStudy: TimeStudy?
  let words: Wording
  let provenance: Provenance
  /// Who made the study, and when.
  let credit: String
  let theme = Theme()
  let page = Page.a4Landscape
  /// Neighbouring land, in Lambert-93.
  let land: [MultiPolygon<Planar>]
  /// Names around the territory.
  let outsideNames: [Labels.Label]
  /// The préfectures.
  let capitals: [Labels.Label]
  /// The sites, in Lambert-93, in the order of the diagnosis; `nil` where one is too far to be projected.
  let sites: [Point<Planar>]
  /// A point on each département, for its name.
  let departmentPoints: [Point<Planar>?]

  /// Projects what the plates share.
  ///
  /// - Throws: what PROJ said.
  public init(
    _ diagnosis: Diagnosis, _ network: NetworkStudy? = nil, times: TimeStudy? = nil, backdrop: Backdrop,
    provenance: Provenance, words: Wording, credit: String = ""
  ) throws(GeodesyError) {
    self.diagnosis = diagnosis
    self.network = network
    timeStudy = times
    self.words = words
    self.provenance = provenance
    self.credit = credit
    land = try Projection.project(backdrop.surfaces, to: .lambert93)
    let names = try Projection.project(backdrop.names.map(\.position), to: .lambert93)
    outsideNames = zip(backdrop.names, names).map { Labels.Label($0.text, at: $1, role: .note, rank: 9) }
    let named = diagnosis.area.territory.departments.compactMap { department in
      department.prefecture.map { (department.prefectureName ?? department.name, $0) }
    }
    let prefectures = try Projection.project(named.map(\.1), to: .lambert93)
    capitals = zip(named, prefectures).map { Labels.Label($0.0, at: $1, role: .capital) }
    sites = try Projection.project(
      diagnosis.places.sites.map(\.position.drawable),
      to: .lambert93)
    departmentPoints = diagnosis.area.departmentSurfaces.map(\.centroid)
  }

  /// The whole territory with a margin.
  var extent: Box<Planar> { Box(around: diagnosis.area.outline) }

  var mainRadius: String { words.radius(diagnosis.parameters.mainRadius_km) }
  var mainIndex: Int { diagnosis.parameters.mainIndex }
  var whole: Coverage { diagnosis.levels.whole }
  /// The figures of titles: counted on squares where there is a grid, else on communes.
  var headline: Indicators { diagnosis.standing.levels.whole }

  /// Neighbouring land: the lowest layer of every plate.
  var neighbours: Surfaces {
    Surfaces(land, paint: Paint(fill: .colour(theme.land), outline: theme.landOutline))
  }

  /// Neighbouring land and the ground of the territory.
  var ground: [any Layer] {
    [neighbours, Surfaces([diagnosis.area.outline], paint: Paint(fill: .colour(theme.territory)))]
  }

  /// Outlines of départements.
  var boundaries: Surfaces {
    Surfaces(diagnosis.area.departmentSurfaces, paint: Paint(outline: theme.boundary))
  }

  /// Outlines of départements and of the territory.
  var outlines: [any Layer] {
    [boundaries, Surfaces([diagnosis.area.outline], paint: Paint(outline: theme.outline))]
  }

  /// Names of départements, and what lies around.
  var areaNames: Labels {
    let names = zip(diagnosis.area.territory.departments, departmentPoints).compactMap { department, point in
      point.map { Labels.Label(department.name, at: $0, role: .area) }
    }
    return Labels(names + outsideNames, showsMarks: false)
  }

  /// The sites that count, by category.
  var members: Dots {
    let dots = zip(diagnosis.places.sites, sites).map { site, point in
      Dots.Dot(point, category: site.category ?? words.say("catégorie inconnue", "unknown category"))
    }
    return Dots(
      title: words.say("Tiers-lieux, par catégorie", "Places, by category"), dots: dots,
      order: diagnosis.groups.filter { $0.group.kind == .category }.compactMap(\.group.name),
      countTitle: words.say("lieux", "places"))
  }

  /// A finished map of the whole territory.
  func map(_ plate: Plate, _ layers: [any Layer], _ furniture: Furniture) -> Map {
    map(id: plate.rawValue, layers, furniture)
  }

  /// A finished map that is no plate of the main study.
  func map(id: String, _ layers: [any Layer], _ furniture: Furniture) -> Map {
    var furniture = furniture
    furniture.notes += notes
    furniture.credit = credit
    furniture.convergence = convergence
    return Map(
      id: id, page: page, extent: extent, layers: layers, furniture: furniture,
      style: Style(theme: theme, words: words.vocabulary))
  }

  /// Grid convergence in the middle of the map, in degrees: n (λ − 3°), for Lambert's cone (IGN, NTG_71).
  private var convergence: Double {
    let box = diagnosis.area.territory.departments.reduce(Box<Geographic>()) {
      $0.union(Box(around: $1.surface))
    }
    return box.isEmpty ? 0 : 0.725_607_765 * (box.center.longitude - 3)
  }
}

extension Point where Space == Geographic {
  /// The position, or one far off the map where Lambert-93 has no sensible answer.
  var drawable: Point { isNearFrance ? self : .nowhere }
  /// Whether Lambert-93 has a sensible answer here.
  fileprivate var isNearFrance: Bool { abs(longitude - 3) < 30 && latitude > 25 && latitude < 70 }
  /// A place that no map of France shows.
  fileprivate static var nowhere: Point { Point(longitude: 3, latitude: 26) }
}
