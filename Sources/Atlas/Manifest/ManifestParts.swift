import Geodesy
import Shapes
import Studies
import Territories
import Topology

/// What every `resume….json` says, whatever was asked.
extension Diagnosis {
  var parameterFigures: JSONObject {
    [
      "rayons_km": .array(parameters.radii_km.map { .kilometres($0) }),
      "rayon_principal_km": .kilometres(parameters.mainRadius_km),
      "point_de_reference": .string(parameters.referencePoint.rawValue),
      "interieur_seulement": .bool(parameters.insideOnly),
      "seuil_lamelle_km2": .squareKilometres(parameters.sliver_km2),
    ]
  }

  var territoryFigures: JSONObject {
    let standIns = area.references.count { $0.source != parameters.referencePoint }
    return [
      "departements": .codes(area.territory.departments.map(\.code)),
      "communes": .integer(area.territory.communes.count),
      "epci": .integer(levels.epcis.count), "population": .integer(area.population),
      "communes_sans_population": .integer(area.territory.communes.count { $0.population == nil }),
      "surface_km2": .squareKilometres(area.area_km2),
      "references_remplacees_par_point_sur_surface": .integer(standIns),
    ]
  }
}

extension Release {
  /// The versions of the program and of the libraries under it.
  static var versions: JSONObject {
    [
      "maillage": .string(version), "geos": .string(GEOSLibrary.version),
      "proj": .string(PROJLibrary.version),
    ]
  }
}

extension InputRecord {
  /// The file in a `resume….json`.
  var figures: JSONObject {
    ["role": .string(role), "fichier": .string(name), "octets": .integer(size), "sha256": .string(sha256)]
  }
}

extension Audited<Network> {
  /// The network, and what became of its records.
  var figures: JSONObject {
    let inside = value.sitesInside.count
    func sum(_ count: (Audit) -> Int) -> JSONValue { .integer(audits.reduce(0) { $0 + count($1) }) }
    return [
      "nom": .string(value.name), "enregistrements": sum(\.recordCount), "utilises": sum(\.usedCount),
      "repares": sum(\.repairedCount), "refuses": sum(\.refusedCount), "dans_le_territoire": .integer(inside),
      "hors_territoire": .integer(value.sites.count - inside),
    ]
  }
}
