import Shapes

extension Logo {
  /// The size, in pixels, at which the logo fits a width and a height.
  func size(width: Double, height: Double) -> (width: Double, height: Double) {
    let taken = min(height, width / ratio)
    return (taken * ratio, taken)
  }

  /// Draws the logo in a box; ids in it begin with a prefix.
  func draw(in box: Box<Screen>, prefix: String, into svg: inout SVGWriter) {
    let names = LogoNames(root, prefix: prefix + "-logo")
    let placed = ["x", "y", "width", "height", "viewBox", "preserveAspectRatio", "transform", "id"]
    let looks = root.attributes.filter { !placed.contains($0.name) }
    svg.open(
      "svg",
      box.attributes + [("viewBox", .text(viewBox))] + looks.map { ($0.name, .text(names.renamed($0))) })
    for child in root.children { draw(child, names, into: &svg) }
    svg.close()
  }

  private func draw(_ node: MarkupNode, _ names: LogoNames, into svg: inout SVGWriter) {
    switch node {
    case .text(let text): svg.characters(text)
    case .element(let element):
      let kept = element.attributes.filter { $0.name != "id" || names.isUsed($0.value) }
      svg.open(element.name, kept.map { ($0.name, .text(names.renamed($0))) })
      for child in element.children { draw(child, names, into: &svg) }
      svg.close()
    }
  }
}

/// The ids of a logo that something refers to, each with its name in the drawing.
private struct LogoNames {
  private var names: [String: String] = [:]

  init(_ root: MarkupElement, prefix: String) {
    for id in LogoNames.references(in: root) where names[id] == nil { names[id] = "\(prefix)\(names.count)" }
  }

  func isUsed(_ id: String) -> Bool { names[id] != nil }

  /// A value with the names of the drawing in place of the file's.
  func renamed(_ attribute: MarkupElement.Attribute) -> String {
    if attribute.name == "id" { return names[attribute.value] ?? "" }
    if let id = LogoRules.reference(in: attribute.value) { return "url(#\(names[id] ?? ""))" }
    guard attribute.name == "href", let id = LogoRules.anchor(attribute.value) else { return attribute.value }
    return "#" + (names[id] ?? "")
  }

  private static func references(in element: MarkupElement) -> [String] {
    let own = element.attributes.compactMap { attribute in
      attribute.name == "href"
        ? LogoRules.anchor(attribute.value) : LogoRules.reference(in: attribute.value)
    }
    return own
      + element.children.flatMap { node -> [String] in
        if case .element(let child) = node { references(in: child) } else { [] }
      }
  }
}
