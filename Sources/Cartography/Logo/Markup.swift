/// An element of a small XML document.
struct MarkupElement: Hashable, Sendable {
  /// An attribute, its value unescaped.
  struct Attribute: Hashable, Sendable {
    var name: String
    var value: String
  }

  var name: String
  var attributes: [Attribute] = []
  var children: [MarkupNode] = []
  /// The line on which it opens, from 1.
  var line: Int
}

/// What stands in an element.
indirect enum MarkupNode: Hashable, Sendable {
  case element(MarkupElement)
  case text(String)
}
