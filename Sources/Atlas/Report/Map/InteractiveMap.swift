import Cartography
import Shapes
import Studies

/// The map on which the report's script works, its legend, and its parts by département.
struct InteractiveMap: Sendable {
  /// A class of the legend.
  struct Entry: Sendable {
    var colour: String
    var label: String
    var count: Int
  }

  /// The map.
  let svg: String
  /// The part of each département, in their order.
  let insets: [String]
  /// The classes of distance.
  let legend: [Entry]
  /// The names of the layers, and whether they are seen at first.
  let switches: [(name: String, isShown: Bool)]

  init(_ report: Report) {
    let stage = report.stage
    let scale = ClassScale(
      values: report.diagnosis.distances.distance_km,
      breaks: .thresholds(report.diagnosis.parameters.radii_km), palette: .yellowOrangeRed)
    let map = stage.webMap(scale)
    svg = map.svg()
    insets = report.diagnosis.levels.departments.indices.map { map.svg(of: stage.inset($0)) }
    let labels = scale.labels(Quantity(unit: "km"), stage.words.vocabulary)
    legend = zip(zip(scale.colours, labels), scale.counts).map {
      Entry(colour: $0.0.hexadecimal, label: $0.1, count: $1)
    }
    switches = map.layers.filter { $0.name != "fond" }.map { ($0.name, $0.isShown) }
  }
}

extension PlateStage {
  /// Communes by distance, with what can be laid over them.
  func webMap(_ scale: ClassScale) -> WebMap {
    let names = zip(diagnosis.area.territory.departments, departmentPoints).compactMap { department, point in
      point.map { Labels.Label(department.name.clipped(40), at: $0, role: .area) }
    }
    let layers = [
      WebLayer(
        "fond",
        [
          .surfaces(neighbours.surfaces, Paint(fill: .colour(theme.land), outline: theme.landOutline)),
          .surfaces([diagnosis.area.outline], Paint(fill: .colour(theme.territory))),
        ]),
      WebLayer("communes", [.parcels(parcels(scale))]),
      WebLayer("isodistances", isShown: false, bands(scale)),
      WebLayer("zones-blanches", isShown: false, [.surfaces(diagnosis.gaps.map(\.surface), theme.alert)]),
      WebLayer("limites", [.outlines(borders, Stroke(theme.boundary.colour, width: 1))]),
    ]
    return WebMap(
      id: "carte", title: words.label(.mapTitle), description: words.label(.mapDescription), width: 820,
      extent: extent,
      layers: layers + otherPlaces + [
        WebLayer("lieux", [.pins(pins { _ in true })]), WebLayer("noms", [.labels(capitals + names)]),
      ], style: Style(theme: theme, words: words.vocabulary))
  }

  private func parcels(_ scale: ClassScale) -> [WebLayer.Parcel] {
    let surfaces = zip(diagnosis.area.communeSurfaces, diagnosis.distances.distance_km)
    return zip(surfaces, diagnosis.area.territory.communes).enumerated().map { index, item in
      let colour = scale.place(item.0.1).map { scale.colours[$0] } ?? Colour(0x9AA0A6)
      return WebLayer.Parcel(item.0.0, colour: colour, key: index, group: "d" + item.1.departmentCode)
    }
  }

  /// The exact surfaces between radii, in the colours of the communes; each lies over the one before.
  private func bands(_ scale: ClassScale) -> [WebLayer.Content] {
    let nested = [[diagnosis.area.outline]] + diagnosis.beyond.map { [$0] }
    return zip(nested, scale.colours).map { .surfaces($0, Paint(fill: .colour($1))) }
  }

  private var borders: [(id: String, surface: MultiPolygon<Planar>)] {
    zip(diagnosis.area.territory.departments, diagnosis.area.departmentSurfaces).map {
      ("b" + $0.code, $1)
    }
  }

  /// The places of the network to which the members are compared.
  private var otherPlaces: [WebLayer] {
    guard let found = network?.complementarity else { return [] }
    let pins = zip(found.secondSites, projected(found.secondSites)).enumerated().map { index, item in
      WebLayer.Pin(
        item.1, symbol: Symbol(.triangle, colour: Palette.categories[0], radius: 4.2), key: -1 - index,
        title: item.0.name.clipped(120))
    }
    return [WebLayer("reseau-compare", isShown: false, [.pins(pins)])]
  }

  /// One pin for each spot: shapes say the category as on the other maps, a number how many stand there.
  func pins(_ isWanted: ([Int]) -> Bool) -> [WebLayer.Pin] {
    let order = diagnosis.groups.filter { $0.group.kind == .category }.map(\.group.name)
    return diagnosis.places.sitesAtPosition.filter(isWanted).map { group in
      let categories = Set(group.map { diagnosis.places.sites[$0].category })
      let kind = categories.count > 1 ? order.count : order.firstIndex { categories.contains($0) } ?? 0
      let names = group.map { diagnosis.places.sites[$0].name.clipped(80) }
      let isMany = group.count > 1
      return WebLayer.Pin(
        sites[group[0]],
        symbol: Symbol(
          isMany ? .circle : shape(kind, of: order.count), colour: theme.ink,
          radius: isMany ? 5 + Double(group.count).squareRoot() : 3.6),
        key: group[0], count: group.count, title: words.list(names))
    }
  }

  /// The part of a département, with its members and its farthest commune.
  func inset(_ index: Int) -> WebInset {
    let department = diagnosis.area.territory.departments[index]
    let communes = diagnosis.area.territory.communes
    let ours = pins { group in
      diagnosis.communeOfSite[group[0]].map { communes[$0].departmentCode } == department.code
    }
    let name = department.name.clipped(40)
    let capital = diagnosis.area.territory.departments.prefix(index + 1).count { $0.prefecture != nil } - 1
    let title = words.say("\(name) : communes selon leur distance", "\(name): communes by distance")
    return WebInset(
      id: "carte-departement-\(department.code)", title: title,
      description: words.say(
        "Extrait de la carte des distances, avec les tiers-lieux du département.",
        "A part of the map of distances, with the places of the département."),
      extent: Box(around: diagnosis.area.departmentSurfaces[index]), parcels: ["d" + department.code],
      outlines: ["b" + department.code], pins: ours,
      labels: department.prefecture == nil ? [] : [capitals[capital]])
  }
}
