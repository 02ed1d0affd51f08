import Territories

/// What `nearest` says.
extension Wording {
  /// A count of places that cannot be.
  public func badCount(_ count: Int) -> String {
    say("--count \(count) : donnez un nombre de 1 à 1000.", "--count \(count): give a number from 1 to 1000.")
  }

  /// A position that is not on Earth.
  public func badPosition(_ text: String) -> String {
    say(
      "Position « \(text.prefix(60)) » refusée : écrivez latitude,longitude en degrés, par exemple 43.17,1.41.",
      "Position '\(text.prefix(60))' refused: write latitude,longitude in degrees, for example 43.17,1.41.")
  }

  /// No commune of this name.
  public func unknownCommune(_ text: String) -> String {
    say(
      "Commune « \(text.prefix(60)) » inconnue ; donnez son nom complet, son code INSEE, ou latitude,longitude.",
      "Unknown commune '\(text.prefix(60))'; give its full name, its INSEE code, or latitude,longitude.")
  }

  /// Several communes of this name.
  public func ambiguousCommune(_ communes: [Commune]) -> String {
    let codes = list(communes.map { "\($0.name) (\($0.code))" })
    return say(
      "Plusieurs communes portent ce nom : \(codes) ; donnez le code INSEE.",
      "Several communes bear this name: \(codes); give the INSEE code.")
  }

  /// Where the question starts from.
  public func origin(latitude: Double, longitude: Double) -> String {
    say("Depuis la position \(latitude), \(longitude) :", "From position \(latitude), \(longitude):")
  }

  /// Where the question starts from.
  public func origin(_ commune: Commune, _ reference: ReferencePoint) -> String {
    say(
      "Depuis \(commune.name) (\(commune.code)), \(name(of: reference)) :",
      "From \(commune.name) (\(commune.code)), \(name(of: reference)):")
  }

  /// One of the nearest sites.
  ///
  /// - Parameter estimate: minutes made from the distance, where that was asked for.
  public func nearest(
    rank: Int, _ site: Site, distance_km: Double, estimate: Double? = nil, _ territory: Territory
  ) -> String {
    let minutes = estimate.map { ", " + estimated($0) } ?? ""
    return "\(rank). \(kilometres(distance_km))\(minutes)  " + description(of: site, territory)
  }

  /// A site with its category and commune.
  func description(of site: Site, _ territory: Territory) -> String {
    let commune = site.communeCode.flatMap { territory.commune(code: $0)?.name }
    let details = [site.category, commune].compactMap { $0 }.joined(separator: ", ")
    let outside = site.isInside ? "" : say(" ; hors du territoire", "; outside the territory")
    return "\(site.name) [\(site.id)]"
      + (details.isEmpty ? "" : " – \(details)") + outside
  }
}
