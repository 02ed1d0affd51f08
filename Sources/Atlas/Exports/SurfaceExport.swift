import Shapes
import Studies

extension Exports {
  /// The bands between successive radii, nearest first.
  static func isodistances(_ diagnosis: Diagnosis) -> [Feature] {
    written(diagnosis.isodistances, \.degrees).map { band, surface in
      Feature(
        geometry: surface,
        properties: [
          "de_km": .kilometres(band.from_km), "a_km": band.to_km.map { .kilometres($0) } ?? .null,
          "surface_km2": .squareKilometres(band.area_km2), "population": .inhabitants(band.population),
        ])
    }
  }

  /// The catchments, in the order of the first site of each.
  static func catchments(_ diagnosis: Diagnosis) -> [Feature] {
    written(diagnosis.catchments, \.degrees).map { catchment, surface in
      let sites = catchment.sites.map { diagnosis.places.sites[$0] }
      return Feature(
        id: .text(sites.first?.id), geometry: surface,
        properties: [
          "site_id": .text(sites.first?.id), "site_nom": .text(sites.first?.name),
          "sites": .codes(sites.map(\.id)), "nombre_sites": .integer(sites.count),
          "hors_territoire": .bool(!(sites.first?.isInside ?? true)),
          "surface_km2": .squareKilometres(catchment.area_km2),
          "population": .inhabitants(catchment.population),
          "population_communes": .integer(catchment.populationByReference),
          "nombre_communes": .integer(catchment.communes),
        ])
    }
  }
}
