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
  /// Where the next places would help most, where a map of it is asked for.
  var siting: SitingStudy?
  let words: Wording
  let provenance: Provenance
  /// Format, logo and credit.
  let look: PlateLook
  /// The part of the territory that the maps are about; all of it where `nil`.
  let focus: Focus?
  let theme = Theme()
  var page: Page { look.format.page }
  /// Neighbouring land: the lowest layer of every plate.
  ///
  /// Like the three after it, made once, since what it has drawn serves all plates.
  let neighbours: Surfaces
  /// The ground of the territory.
  let soil: Surfaces
  /// Outlines of départements.
  let boundaries: Surfaces
  /// The outline of the territory.
  let rim: Surfaces
  /// Names around the territory.
  let outsideNames: [Labels.Label]
  /// The préfectures.
  let capitals: [Labels.Label]
  /// The sites, in Lambert-93, in the order of the diagnosis; `nil` where one is too far to be projected.
  let sites: [Point<Planar>]
  /// A point on each département, for its name.
  let departmentPoints: [Point<Planar>?]
  /// The communes' reference points, in Lambert-93.
  let communePoints: [Point<Planar>]
  /// Communes that are named beside the préfectures.
  let towns: [Town]

  /// Projects what the plates share.
  ///
  /// - Throws: what PROJ said.
  public init(
    _ diagnosis: Diagnosis, _ network: NetworkStudy? = nil, times: TimeStudy? = nil, backdrop: Backdrop,
    provenance: Provenance, words: Wording, look: PlateLook = PlateLook(), focus: Focus? = nil
  ) throws(GeodesyError) {
    self.diagnosis = diagnosis
    self.network = network
    timeStudy = times
    self.words = words
    self.provenance = provenance
    self.look = look
    self.focus = focus
    let land = try Projection.project(backdrop.surfaces, to: .lambert93)
    neighbours = Surfaces(land, paint: Paint(fill: .colour(theme.land), outline: theme.landOutline))
    soil = Surfaces([diagnosis.area.outline], paint: Paint(fill: .colour(theme.territory)))
    boundaries = Surfaces(diagnosis.area.departmentSurfaces, paint: Paint(outline: theme.boundary))
    rim = Surfaces([diagnosis.area.outline], paint: Paint(outline: theme.outline))
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
    communePoints = try Projection.project(diagnosis.area.references.map(\.position.drawable), to: .lambert93)
    towns = Town.chosen(
      in: diagnosis, focus: focus, extent: focus?.extent ?? Box(around: diagnosis.area.outline),
      capitals: prefectures, points: communePoints)
  }

  /// What maps must show, in metres.
  var extent: Box<Planar> { focus?.extent ?? Box(around: diagnosis.area.outline) }

  var mainRadius: String { words.radius(diagnosis.parameters.mainRadius_km) }
  var mainIndex: Int { diagnosis.parameters.mainIndex }
  /// What is counted of the maps' subject.
  var whole: Coverage { focus?.indicators.coverage ?? diagnosis.levels.whole }
  /// The figures of titles: counted on squares where there is a grid, else on communes.
  var headline: Indicators { focus?.indicators ?? diagnosis.standing.levels.whole }
  /// What counts in legends count; nothing on a part of the territory, since scales are trained on all of it.
  func countTitle(_ title: String) -> String { focus == nil ? title : "" }

  /// Neighbouring land and the ground of the territory.
  var ground: [any Layer] { [neighbours, soil] }

  /// Outlines of départements and of the territory.
  var outlines: [any Layer] { [boundaries, rim] + spotlight }

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
      countTitle: countTitle(words.say("lieux", "places")))
  }

  /// A finished map of the main study.
  func map(_ plate: Plate, _ layers: [any Layer], _ furniture: Furniture) -> Map {
    map(id: plate.rawValue, layers, focus.map { focused(furniture, plate, on: $0) } ?? furniture)
  }

  /// A finished map that is no plate of the main study.
  func map(id: String, _ layers: [any Layer], _ furniture: Furniture) -> Map {
    var furniture = furniture
    furniture.notes += notes
    furniture.credit = look.credit
    furniture.logo = look.logo
    furniture.convergence = convergence
    return Map(
      id: id, page: page, extent: extent, layers: layers, furniture: furniture,
      style: Style(theme: theme, words: words.vocabulary))
  }

  /// Grid convergence in the middle of the map, in degrees: n (λ − 3°), for Lambert's cone (IGN, NTG_71).
  private var convergence: Double {
    let middle = try? Projection.unproject([extent.center], from: .lambert93).first
    return 0.725_607_765 * ((middle?.longitude ?? 3) - 3)
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
