/// Keeps of a drawing what the rules allow, and refuses what could do more than draw.
struct LogoCleaning {
  /// The ids of the document.
  let ids: Set<String>

  /// An element with what may be kept of it; `nil` where it draws nothing.
  func clean(_ element: MarkupElement) throws(LogoError) -> MarkupElement? {
    guard !LogoRules.isSilent(element: element.name) else { return nil }
    guard LogoRules.elements.contains(element.name) else {
      throw .element(line: element.line, name: element.name)
    }
    var kept = MarkupElement(name: element.name, line: element.line)
    for attribute in element.attributes { try add(attribute, of: element, to: &kept) }
    let holdsText = ["text", "tspan"].contains(element.name)
    for node in element.children {
      switch node {
      case .text(let text): if holdsText { kept.children.append(.text(text)) }
      case .element(let child): if let child = try clean(child) { kept.children.append(.element(child)) }
      }
    }
    return kept
  }

  private func add(
    _ attribute: MarkupElement.Attribute, of element: MarkupElement, to kept: inout MarkupElement
  ) throws(LogoError) {
    let (name, value) = (attribute.name, attribute.value)
    if name == "style" { return try addStyle(value, of: element, to: &kept) }
    if name == "href" || name == "xlink:href" { return try addLink(attribute, of: element, to: &kept) }
    if LogoRules.isSilent(attribute: name) { return }
    guard LogoRules.attributes.contains(name) || LogoRules.properties.contains(name) else {
      throw .attribute(line: element.line, element: element.name, name: name)
    }
    try check(value, name, element.line)
    set(name, value, in: &kept)
  }

  /// Declarations become attributes; properties that are on no list are left out.
  private func addStyle(
    _ style: String, of element: MarkupElement, to kept: inout MarkupElement
  ) throws(LogoError) {
    for declaration in style.split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1).map { $0.filter { !$0.isNewline } }
      guard parts.count == 2 else { continue }
      let name = parts[0].filter { !$0.isWhitespace }
      let value = parts[1].split(separator: " ").joined(separator: " ")
      try check(value, name, element.line)
      if LogoRules.properties.contains(name) { set(name, value, in: &kept) }
    }
  }

  /// One gradient may take its stops from another; nothing else links.
  private func addLink(
    _ link: MarkupElement.Attribute, of element: MarkupElement, to kept: inout MarkupElement
  ) throws(LogoError) {
    guard element.name.hasSuffix("Gradient"), let id = LogoRules.anchor(link.value), ids.contains(id) else {
      throw .value(line: element.line, attribute: link.name, value: link.value)
    }
    set("href", "#" + id, in: &kept)
  }

  private func check(_ value: String, _ name: String, _ line: Int) throws(LogoError) {
    let isKnown = LogoRules.reference(in: value).map(ids.contains) ?? true
    guard LogoRules.isPlain(value), isKnown else { throw .value(line: line, attribute: name, value: value) }
  }

  private func set(_ name: String, _ value: String, in kept: inout MarkupElement) {
    // As in a browser, what stands in `style` wins.
    kept.attributes.removeAll { $0.name == name }
    kept.attributes.append(MarkupElement.Attribute(name: name, value: value))
  }
}
