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
    guard let wanted = height(of: type) else { return .failure(.init(fault: .unknownGeometry(type))) }
    if points.isEmpty, !isMixed { return .success(nil) }
    guard !isMixed, height == wanted else { return .failure(.init(fault: .badCoordinates)) }
    let isLine = type.hasSuffix("LineString")
    let least = type.hasSuffix("Polygon") ? 4 : isLine ? 2 : 0
    guard shortest ?? least >= least else { return .failure(.init(fault: .tooFewPositions)) }
    return .success(assemble(type: type))
  }

  /// The number of list levels above a position that a type asks for; `nil` for a type that is none.
  private func height(of type: String) -> Int? {
    switch type {
    case "Point": 0
    case "MultiPoint", "LineString": 1
    case "MultiLineString", "Polygon": 2
    case "MultiPolygon": 3
    default: nil
    }
  }

  private func assemble(type: String) -> Geometry<Geographic>? {
    switch type {
    case "Point": points.first.map { .point($0) }
    case "MultiPoint": .multiPoint(points)
    case "LineString": .lineString(Polyline(points))
    case "MultiLineString": .multiLineString(lines.map { Polyline($0) })
    case "Polygon": polygon(lineEnds.indices).map { .polygon($0) }
    default: .multiPolygon(MultiPolygon(polygons.compactMap(polygon)))
    }
  }

  private func polygon(_ lines: Range<Int>) -> Polygon<Geographic>? {
    lines.first.map {
      Polygon(exterior: Ring(closing: line($0)), holes: lines.dropFirst().map { Ring(closing: line($0)) })
    }
  }
}
