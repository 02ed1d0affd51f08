/// The name of a commune as it is compared.
struct CommuneName: Hashable, Sendable {
  /// The folded name, `St` and `Ste` spelt out, without `cedex`.
  let full: String
  /// The same without the article at its start, or at its end as in `Fossat (Le)`.
  let withoutArticle: String

  init(_ name: String) {
    var words = folded(name).split(separator: " ").map(CommuneName.spelt)
    if let cedex = words.firstIndex(of: "cedex"), cedex > 0 { words.removeSubrange(cedex...) }
    full = words.joined(separator: " ")
    if words.count > 1, let first = words.first, CommuneName.articles.contains(first) {
      words.removeFirst()
    } else if words.count > 1, let last = words.last, CommuneName.articles.contains(last) {
      words.removeLast()
    }
    withoutArticle = words.joined(separator: " ")
  }

  private static let articles: Set<Substring> = ["le", "la", "les", "l"]

  private static func spelt(_ word: Substring) -> Substring {
    switch word {
    case "st": "saint"
    case "ste": "sainte"
    case "sts": "saints"
    case "stes": "saintes"
    default: word
    }
  }
}
