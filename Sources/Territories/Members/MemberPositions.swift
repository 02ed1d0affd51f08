internal import Shapes

extension MemberReading {
  /// Where a record says its place stands: its geometry, else degrees, else metres.
  func position(of record: Int) -> PositionReading {
    if let geometry = source.geometry(of: record), let reading = position(geometry) { return reading }
    if let column = columns.column(.position) {
      let text = source.value(column, of: record)
      if !text.isEmpty { return position(pair: text, field: columns.names[column]) }
    }
    let pairs: [(ColumnRole, ColumnRole, Bool)] = [
      (.longitude, .latitude, false), (.easting, .northing, true),
    ]
    for (x, y, isInMetres) in pairs {
      guard let x = columns.column(x), let y = columns.column(y) else { continue }
      let (textX, textY) = (source.value(x, of: record), source.value(y, of: record))
      if textX.isEmpty, textY.isEmpty { continue }
      return position(x: (textX, x), y: (textY, y), isInMetres: isInMetres)
    }
    return .unusable(.missing, field: nil, value: "")
  }

  /// Settles positions in metres and those of communes, each kind all at once.
  mutating func settlePositions() throws(TerritoriesError) {
    for (item, point) in zip(inMetres, try Lambert93.degrees(inMetres.map(\.point))) {
      sites[item.site].position = point
    }
    let communes = Array(Set(atCommune.map(\.commune))).sorted()
    let points = try communes.map { territory.directory.communes[$0] }.referencePoints(.townHall)
    let positions = Dictionary(uniqueKeysWithValues: zip(communes, points.map(\.position)))
    for item in atCommune {
      if let position = positions[item.commune] { sites[item.site].position = position }
    }
  }

  /// Notes what had to be put right about a position, and keeps metres to be converted.
  mutating func notePosition(_ position: PositionReading, about site: Int) {
    let record = states[site].record
    switch position {
    case .degrees(_, let reason?):
      note(reason, about: site, field: columns.coordinateNames, value: text(record))
    case .metres(let point, let reason):
      inMetres.append((site, point))
      if let reason { note(reason, about: site, field: columns.coordinateNames, value: text(record)) }
    case .middle: note(.notAPoint, about: site)
    case .degrees, .unusable: break
    }
  }

  private func position(_ geometry: Geometry<Geographic>) -> PositionReading? {
    guard case .point(let point) = geometry else {
      guard let middle = geometry.middle else { return nil }
      let reading = PositionReading(
        x: middle.x, y: middle.y, isInMetres: source.isInMetres, field: nil, value: "")
      if case .degrees(let point, nil) = reading { return .middle(point) }
      return reading
    }
    return PositionReading(
      x: point.x, y: point.y, isInMetres: source.isInMetres, field: nil, value: "\(point.x), \(point.y)")
  }

  /// A latitude and a longitude in one text.
  private func position(pair text: String, field: String) -> PositionReading {
    let separator: Character = text.contains(";") ? ";" : text.contains(",") ? "," : " "
    let parts = text.drop { "[(".contains($0) }.split(separator: separator)
    guard parts.count == 2, let y = frenchNumber(trimmed(String(parts[0]))),
      let x = frenchNumber(trimmed(parts[1].filter { !"])".contains($0) }))
    else { return .unusable(.notANumber, field: field, value: text) }
    return PositionReading(x: x, y: y, isInMetres: false, field: field, value: text)
  }

  private func position(x: (text: String, column: Int), y: (text: String, column: Int), isInMetres: Bool)
    -> PositionReading
  {
    for part in [y, x] where part.text.isEmpty {
      let other = part.column == x.column ? y : x
      return .unusable(.missing, field: columns.names[part.column], value: other.text)
    }
    guard let northing = frenchNumber(y.text) else {
      return .unusable(.notANumber, field: columns.names[y.column], value: y.text)
    }
    guard let easting = frenchNumber(x.text) else {
      return .unusable(.notANumber, field: columns.names[x.column], value: x.text)
    }
    return PositionReading(
      x: easting, y: northing, isInMetres: isInMetres, field: columns.coordinateNames,
      value: y.text + ", " + x.text)
  }

  /// The coordinates of a record as the file words them.
  private func text(_ record: Int) -> String {
    if case .point(let point) = source.geometry(of: record) { return "\(point.x), \(point.y)" }
    let roles: [ColumnRole] = [.position, .latitude, .longitude, .northing, .easting]
    return roles.map { value($0, of: record) }.filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
