import Atlas
import Studies
import Territories

/// The part of the territory that a map is to be drawn of, by name or code.
enum FocusRequest {
  case whole
  case department(String)
  case intercommunality(String)
  case commune(String)

  /// Understands what a command says of it.
  init(_ command: MapCommand, in territory: Territory) throws(Failure) {
    let words = command.common.words
    self = .whole
    if let text = command.departement {
      self = .department(try FocusRequest.department(text, territory, words))
    }
    if let text = command.epci {
      self = .intercommunality(try FocusRequest.intercommunality(text, territory, words))
    }
    if let text = command.commune { self = .commune(try FocusRequest.commune(text, territory, words)) }
  }

  /// The part, with what a study found of it.
  func focus(of diagnosis: Diagnosis) -> Focus? {
    switch self {
    case .whole: nil
    case .department(let code): Focus(department: code, of: diagnosis)
    case .intercommunality(let code): Focus(intercommunality: code, of: diagnosis)
    case .commune(let code): Focus(commune: code, of: diagnosis)
    }
  }

  private static func department(
    _ text: String, _ territory: Territory, _ words: Wording
  ) throws(Failure) -> String {
    let code = OfficialCode.department(text) ?? text
    let found = territory.departments.first { $0.code == code || folded($0.name) == folded(text) }
    if let found { return found.code }
    let known = territory.departments.map { "\($0.name) (\($0.code))" }
    throw Failure(sentence: words.unknownDepartment(text, known), code: Failure.usage)
  }

  /// By code, by name, else by a part of the name that only one has.
  private static func intercommunality(
    _ text: String, _ territory: Territory, _ words: Wording
  ) throws(Failure) -> String {
    let all = territory.intercommunalities
    let key = folded(text)
    if let found = all.first(where: { $0.code == text || folded($0.name) == key }) { return found.code }
    let near = key.isEmpty ? [] : all.filter { folded($0.name).contains(key) }
    if near.count == 1 { return near[0].code }
    throw Failure(
      sentence: words.unknownEPCI(text, (near.isEmpty ? all : near).map { "\($0.name) (\($0.code))" }),
      code: Failure.usage)
  }

  private static func commune(
    _ text: String, _ territory: Territory, _ words: Wording
  ) throws(Failure) -> String {
    let studied = Set(territory.communes.map(\.code))
    let named = (territory.commune(code: text).map { [$0] } ?? territory.communes(named: text))
      .filter { studied.contains($0.code) }
    guard let commune = named.first else {
      throw Failure(sentence: words.unknownCommune(text), code: Failure.usage)
    }
    guard named.count == 1 else {
      throw Failure(sentence: words.ambiguousCommune(named), code: Failure.usage)
    }
    return commune.code
  }
}
