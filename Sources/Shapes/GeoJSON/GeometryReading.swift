/// A geometry as it was read: good, absent, or at fault.
typealias GeometryResult = Result<Geometry<Geographic>?, GeoJSONFaultError>

/// Carries a fault through `Result`.
struct GeoJSONFaultError: Error, Hashable {
  var fault: GeoJSONFault
}

extension JSONScanner {
  /// Reads a geometry object or `null`.
  mutating func geometry() throws(JSONError) -> GeometryResult {
    guard peek() == UInt8(ascii: "{") else {
      let other = try value()
      return other == .null ? .success(nil) : .failure(.init(fault: .unknownGeometry("")))
    }
    var type = ""
    var coordinates: CoordinateBuffer?
    var parts: [GeometryResult] = []
    try eachMember { scanner, name throws(JSONError) in
      switch name {
      case "type": type = try scanner.value().string ?? ""
      case "coordinates": coordinates = try CoordinateBuffer.read(&scanner)
      case "geometries" where scanner.peek() == UInt8(ascii: "["):
        try scanner.eachElement { scanner throws(JSONError) in parts.append(try scanner.geometry()) }
      default: _ = try scanner.value()
      }
    }
    if type == "GeometryCollection" { return collect(parts) }
    guard let coordinates else { return .failure(.init(fault: .unknownGeometry(type))) }
    return coordinates.geometry(type: type)
  }

  private func collect(_ parts: [GeometryResult]) -> GeometryResult {
    var geometries: [Geometry<Geographic>] = []
    for part in parts {
      switch part {
      case .success(let geometry): if let geometry { geometries.append(geometry) }
      case .failure(let error): return .failure(error)
      }
    }
    return .success(.collection(geometries))
  }
}

extension CoordinateBuffer {
  /// The geometry of a type; `nil` where the list of positions is empty.
  func geometry(type: String) -> GeometryResult {
    let heights = [
      "Point": 0, "MultiPoint": 1, "LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3,
    ]
    guard let wanted = heights[type] else { return .failure(.init(fault: .unknownGeometry(type))) }
    if points.isEmpty, !isMixed { return .success(nil) }
    guard !isMixed, height == wanted else { return .failure(.init(fault: .badCoordinates)) }
    let isLine = type.hasSuffix("LineString")
    let shortest = type.hasSuffix("Polygon") ? 4 : isLine ? 2 : 0
    guard lines.allSatisfy({ $0.count >= shortest }) else { return .failure(.init(fault: .tooFewPositions)) }
    return .success(assemble(type: type))
  }

  private func assemble(type: String) -> Geometry<Geographic>? {
    switch type {
    case "Point": points.first.map { .point($0) }
    case "MultiPoint": .multiPoint(points)
    case "LineString": .lineString(Polyline(points))
    case "MultiLineString": .multiLineString(lines.map { Polyline($0) })
    case "Polygon": polygon(lines).map { .polygon($0) }
    default: .multiPolygon(MultiPolygon(polygons.compactMap(polygon)))
    }
  }

  private func polygon(_ rings: [[Point<Geographic>]]) -> Polygon<Geographic>? {
    rings.first.map {
      Polygon(exterior: Ring(closing: $0), holes: rings.dropFirst().map { Ring(closing: $0) })
    }
  }
}
