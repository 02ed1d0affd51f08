public import Shapes

/// What a map shows around the territory: neighbouring land, and names of what lies beyond.
public struct Backdrop: Sendable {
  /// A name and where it is written.
  public struct Name: Hashable, Sendable {
    /// The name.
    public var text: String
    /// Its middle.
    public var position: Point<Geographic>

    /// A name at a place.
    public init(text: String, position: Point<Geographic>) {
      self.text = text
      self.position = position
    }
  }

  /// Outlines of neighbouring land, in degrees.
  public var surfaces: [MultiPolygon<Geographic>]
  /// Names of countries and seas.
  public var names: [Name]

  /// A background from its parts.
  public init(surfaces: [MultiPolygon<Geographic>], names: [Name]) {
    self.surfaces = surfaces
    self.names = names
  }

  /// Nothing around.
  public static let empty = Backdrop(surfaces: [], names: [])
}

extension Backdrop {
  /// Reads outlines and named points (`nom`) from GeoJSON; what is neither is passed over.
  ///
  /// - Throws: ``TerritoriesError/geoJSON(file:_:)``.
  public static func read(_ file: InputFile) throws(TerritoriesError) -> Backdrop {
    var backdrop = Backdrop.empty
    for feature in try FeatureCollection.read(file).features {
      if let surface = feature.geometry?.surface {
        backdrop.surfaces.append(surface)
      } else if case .point(let point)? = feature.geometry, let text = feature.properties["nom"]?.string {
        backdrop.names.append(Name(text: text, position: point))
      }
    }
    return backdrop
  }
}
