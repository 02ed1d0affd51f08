extension WayTags {
  /// The limit along the way, or against it, in km/h; `nil` where no tag says one.
  func limit_kmh(forward: Bool) -> Double? {
    let directed = self[forward ? "maxspeed:forward" : "maxspeed:backward"]
    for value in [directed, self["maxspeed"]] {
      if let limit = value.flatMap({ limit_kmh($0) }) { return limit }
    }
    for key in ["maxspeed:type", "source:maxspeed", "zone:maxspeed", "zone:traffic"] {
      if let limit = self[key].flatMap({ zone_kmh($0) }) { return limit }
    }
    return nil
  }

  /// A value of `maxspeed` in km/h: a number, perhaps in mph or knots, a zone, `none` or `walk`; of several the least.
  ///
  /// OpenStreetMap wiki, "Key:maxspeed".
  private func limit_kmh(_ value: String) -> Double? {
    value.split(whereSeparator: { ";|,".contains($0) }).compactMap { part in
      let word = part.trimmed
      switch word {
      case "none": return 130
      case "walk": return 6
      default: return zone_kmh(word) ?? number_kmh(word)
      }
    }.min()
  }

  /// The limit of a French zone, in km/h; the zones of other countries with the same names hold the same limits.
  ///
  /// Code de la route, R413-2 (130, 110 and 80), R413-3 (50 in town), R110-2 (30 in a zone 30, 20 in a zone de
  /// rencontre).
  private func zone_kmh(_ value: String) -> Double? {
    guard let colon = value.firstIndex(of: ":") else { return nil }
    switch value[value.index(after: colon)...] {
    case "motorway": return 130
    case "trunk": return 110
    case "rural": return self["highway"] == "motorway" ? 130 : 80
    case "urban": return 50
    case "zone30", "zone:30", "30": return 30
    case "zone20", "living_street", "20": return 20
    case "walk", "pedestrian": return 6
    default: return nil
    }
  }
}

/// A number with or without a unit, in km/h.
private func number_kmh(_ word: String) -> Double? {
  let digits = word.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
  guard let number = Double(digits), number > 0, number < 1_000 else { return nil }
  switch String(word.dropFirst(digits.count)).trimmed {
  case "", "km/h", "kmh", "kph": return number
  case "mph": return number * 1.609344
  case "knots": return number * 1.852
  default: return nil
  }
}

extension StringProtocol {
  /// The text without blanks around it.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
