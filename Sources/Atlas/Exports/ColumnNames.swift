import Studies

/// The parts of column names that depend on the study: radii and groups of sites.
struct ColumnNames {
  /// `5km`, `7_5km`: one for each radius.
  let radii: [String]
  /// The main radius.
  let main: String
  /// `fablab`, `reseau_fabriques`: one for each group, all different.
  let groups: [String]

  init(_ diagnosis: Diagnosis) {
    radii = diagnosis.parameters.radii_km.map(ColumnNames.radius)
    main = ColumnNames.radius(diagnosis.parameters.mainRadius_km)
    groups = ColumnNames.unique(
      diagnosis.groups.map { coverage in
        let name = coverage.group.name.map(slug) ?? "sans_categorie"
        return coverage.group.kind == .network ? "reseau_" + name : name
      })
  }

  static func radius(_ radius_km: Double) -> String {
    let text = radius_km == radius_km.rounded() ? "\(Int(radius_km))" : "\(radius_km)"
    return text.replacing(".", with: "_") + "km"
  }

  private static func unique(_ names: [String]) -> [String] {
    var met: [String: Int] = [:]
    return names.map { name in
      met[name, default: 0] += 1
      let count = met[name] ?? 1
      return count == 1 ? name : "\(name)_\(count)"
    }
  }
}
