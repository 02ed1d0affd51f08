/// What a column of a members' file holds; the raw value is what `--column role=name` says.
public enum ColumnRole: String, Hashable, Sendable, CaseIterable {
  /// An identifier.
  case identifier = "id"
  /// The name of the place.
  case name = "nom"
  /// Its category.
  case category = "categorie"
  /// Labels and programmes; several columns may hold some.
  case labels
  /// The postal address, which is recognised and not kept.
  case address = "adresse"
  /// The name of the commune.
  case commune
  /// The official code of the commune; where several columns hold one, the first that is filled counts.
  case communeCode = "code_insee"
  /// The postal code.
  case postalCode = "code_postal"
  /// Degrees of longitude.
  case longitude
  /// Degrees of latitude.
  case latitude
  /// Easting in Lambert-93, in metres.
  case easting = "x"
  /// Northing in Lambert-93, in metres.
  case northing = "y"
  /// Latitude and longitude in one column, parted by a comma.
  case position
  /// How well the position is known.
  case precision

  /// The role that a person names, in French, or by one of the names that files give such a column.
  public init?(named name: String) {
    let key = ColumnVocabulary.key(name)
    let named = ColumnRole.allCases.first { ColumnVocabulary.key($0.rawValue) == key }
    guard let role = named ?? ColumnVocabulary.roles[key]?.role else { return nil }
    self = role
  }

  /// Whether the column helps to say where a place is.
  var locates: Bool {
    switch self {
    case .commune, .communeCode, .postalCode, .longitude, .latitude, .easting, .northing, .position: true
    default: false
    }
  }
}
