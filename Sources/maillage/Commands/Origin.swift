import Atlas
import Shapes
import Territories

/// Where a question starts from.
struct Origin {
  let position: Point<Geographic>
  let description: String

  /// Understands `43.17,1.41` (latitude, longitude), an INSEE code, or the name of a commune.
  init(_ text: String, in territory: Territory, _ words: Wording) throws(Failure) {
    if let position = try Origin.position(text, words) {
      self.position = position
      description = words.origin(latitude: position.latitude, longitude: position.longitude)
      return
    }
    let named = territory.commune(code: text).map { [$0] } ?? territory.communes(named: text)
    guard let commune = named.first else {
      throw Failure(sentence: words.unknownCommune(text), code: Failure.data)
    }
    guard named.count == 1 else { throw Failure(sentence: words.ambiguousCommune(named), code: Failure.data) }
    let reference = try Origin.reference(of: commune, words)
    position = reference.position
    description = words.origin(commune, reference.source)
  }

  private static func reference(
    of commune: Commune, _ words: Wording
  ) throws(Failure) -> ReferencePosition {
    do throws(TerritoriesError) {
      let found = try Territory(communes: [commune]).referencePoints()
      if let reference = found.first { return reference }
    } catch {
      throw Failure(error, words)
    }
    throw Failure(sentence: words.unknownCommune(commune.name), code: Failure.data)
  }

  private static func position(_ text: String, _ words: Wording) throws(Failure) -> Point<Geographic>? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map {
      $0.filter { !$0.isWhitespace }
    }
    guard parts.count == 2, let latitude = Double(parts[0]), let longitude = Double(parts[1]) else {
      return nil
    }
    let position = Point(longitude: longitude, latitude: latitude)
    guard position.isOnEarth else { throw Failure(sentence: words.badPosition(text), code: Failure.usage) }
    return position
  }
}
