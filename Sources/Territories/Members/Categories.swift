/// Counts the categories that a file brings, to say which of them are not known.
struct CategoryCount {
  private var counts: [String: (place: Finding.Place, count: Int)] = [:]
  private(set) var missing = 0

  mutating func take(_ category: String, at place: Finding.Place, isExpected: Bool) {
    guard !category.isEmpty else {
      if isExpected { missing += 1 }
      return
    }
    counts[category, default: (place, 0)].count += 1
  }

  /// The unknown ones, in the order of the file, no more than a page of them.
  var unknown: [(category: String, place: Finding.Place, count: Int)] {
    counts.filter { !SiteCategory.isKnown($0.key) }
      .map { (category: $0.key, place: $0.value.place, count: $0.value.count) }
      .sorted { ($0.place.number, $0.category) < ($1.place.number, $1.category) }
      .prefix(50).map { $0 }
  }
}

extension MemberReading {
  /// Notes records without category, and categories that are not known; all are used.
  mutating func noteCategories() {
    let field = columns.name(.category)
    if categories.missing > 0 { audit.note(.missingCategory(records: categories.missing), field: field) }
    for (category, place, count) in categories.unknown {
      audit.note(.unknownCategory(records: count), at: place, field: field, value: category)
    }
  }
}

/// The categories of place that the networks concerned use.
enum SiteCategory {
  /// Whether a category names a kind of place that is known.
  ///
  /// - Source: labels of the RésO, CGET census 2019, schema "lieux de médiation numérique" (`typologie`), formats
  ///   of the France services.
  static func isKnown(_ category: String) -> Bool {
    let text = folded(category)
    let padded = " " + text + " "
    return words.contains { padded.contains(" " + $0) }
  }

  /// Beginnings of words.
  private static let words = [
    "coworking", "co working", "espace de travail", "espace partage", "fablab", "fab lab",
    "laboratoire de fab",
    "mediation", "inclusion", "tiers lieu", "tiers lieux", "fabrique", "france services", "espace labellise",
    "bus", "antenne", "site principal", "multi site", "makerspace", "hackerspace", "living lab", "telecentre",
    "atelier", "micro folie", "mediatheque", "bibliotheque", "epn", "espace public numerique", "cyber",
    "tiers lieux nourricier", "cafe associatif", "centre social", "asso", "ccas", "cias", "ml", "mds",
    "municipality",
    "bib", "rfs", "esn", "cc", "epci", "mairie", "friche", "incubateur", "pepiniere", "ressourcerie",
  ]
}
