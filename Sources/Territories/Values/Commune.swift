public import Shapes

/// A commune, as INSEE's official geographic code knows it.
public struct Commune: Hashable, Sendable {
  /// The official code (`09122`, `2A004`), always text.
  public var code: String
  /// The full name, article included (`Le Fossat`).
  public var name: String
  /// Inhabitants (municipal population); `nil` where the file gives none.
  public var population: Int?
  /// The code of its intercommunality (SIREN).
  public var epciCode: String?
  /// The code of its département.
  public var departmentCode: String
  /// The ground it covers.
  public var surface: MultiPolygon<Geographic>
  /// The town hall; `nil` where it is unknown or was found outside of the commune.
  public var townHall: Point<Geographic>?
  /// What the default reference point is: the town hall or, failing that, a point on the surface.
  public var referenceSource: ReferencePoint { townHall == nil ? .pointOnSurface : .townHall }

  /// A commune from its parts.
  public init(
    code: String, name: String, population: Int? = nil, epciCode: String? = nil,
    departmentCode: String? = nil,
    surface: MultiPolygon<Geographic>, townHall: Point<Geographic>? = nil
  ) {
    self.code = code
    self.name = name
    self.population = population
    self.epciCode = epciCode
    self.departmentCode = departmentCode ?? OfficialCode.department(ofCommune: code)
    self.surface = surface
    self.townHall = townHall
  }
}
