internal import Shapes

/// Finds communes by code, by name and by postal code; neighbours included.
struct CommuneDirectory: Sendable {
  let communes: [Commune]
  /// The départements that have a commune here.
  let departmentCodes: Set<String>
  /// The box of each commune.
  let boxes: [Box<Geographic>]
  private let byCode: [String: Int]
  private let names: CommuneNames
  private let byPostalCode: [String: [Int]]

  init(_ communes: [Commune], postalCodes: [PostalCode]) {
    self.communes = communes
    let byCode = Dictionary(
      communes.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.byCode = byCode
    boxes = inParallel(Array(communes.indices)) { part in part.map { Box(around: communes[$0].surface) } }
    departmentCodes = Set(communes.map(\.departmentCode))
    names = CommuneNames(communes)
    var byPostalCode: [String: [Int]] = [:]
    for pair in postalCodes {
      if let index = byCode[pair.communeCode] { byPostalCode[pair.code, default: []].append(index) }
    }
    self.byPostalCode = byPostalCode
  }

  /// The commune of a code; that of a municipal arrondissement stands for the whole commune.
  func index(code: String) -> Int? {
    byCode[code] ?? OfficialCode.wholeCommune(ofArrondissement: code).flatMap { byCode[$0] }
  }

  /// The communes of a name: those that bear it in full, else those that bear it but for the article.
  func indices(name: String) -> [Int] {
    let key = CommuneName(name)
    guard !key.full.isEmpty else { return [] }
    return names.table.full[key.full] ?? names.table.withoutArticle[key.withoutArticle] ?? []
  }

  func indices(postalCode: String) -> [Int] { byPostalCode[postalCode] ?? [] }
}

/// Communes by name, put in a table when one is first asked for: nearly all members give codes.
private final class CommuneNames: Sendable {
  typealias Table = (full: [String: [Int]], withoutArticle: [String: [Int]])
  private let communes: [Commune]
  private let made = Once<Table>()

  init(_ communes: [Commune]) { self.communes = communes }

  var table: Table {
    made.value {
      let names = inParallel(Array(communes.indices)) { part in part.map { CommuneName(communes[$0].name) } }
      return (
        full: Dictionary(grouping: names.indices) { names[$0].full },
        withoutArticle: Dictionary(grouping: names.indices) { names[$0].withoutArticle }
      )
    }
  }
}

extension Territory {
  /// The commune of an official code, under study or neighbouring.
  public func commune(code: String) -> Commune? {
    directory.index(code: code).map { directory.communes[$0] }
  }

  /// The communes of a name, whatever its case, accents, hyphens, abbreviated `St` or article.
  public func communes(named name: String) -> [Commune] {
    directory.indices(name: name).map { directory.communes[$0] }
  }

  /// The communes that a postal code serves.
  public func communes(postalCode: String) -> [Commune] {
    directory.indices(postalCode: postalCode).map { directory.communes[$0] }
  }

  /// The département of a code.
  public func department(code: String) -> Department? { departments.first(coded: code, by: { $0.code }) }

  /// The intercommunality of a code.
  public func intercommunality(code: String) -> Intercommunality? {
    intercommunalities.first(coded: code, by: { $0.code })
  }
}

extension Array {
  /// The first element of a code, where elements stand in the order of their codes.
  fileprivate func first(coded code: String, by codes: (Element) -> String) -> Element? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if codes(self[middle]) < code { low = middle + 1 } else { high = middle }
    }
    return low < count && codes(self[low]) == code ? self[low] : nil
  }
}
