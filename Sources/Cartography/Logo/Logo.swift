import Shapes

/// A picture in the corner of a page, read from SVG and kept to what ``LogoRules`` allow.
public struct Logo: Hashable, Sendable {
  /// The largest file that is read, in bytes.
  public static let largest = 200_000

  /// Width over height.
  let ratio: Double
  /// What is drawn, in the coordinates of `viewBox`.
  let root: MarkupElement
  let viewBox: String

  /// Reads a logo.
  ///
  /// - Parameter bytes: SVG 1.1 in UTF-8, 200,000 bytes at most.
  /// - Throws: ``LogoError``, with the line and what is not allowed there.
  public init(svg bytes: [UInt8]) throws(LogoError) {
    guard bytes.count <= Logo.largest else { throw .tooLarge(limit: Logo.largest) }
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else { throw .notText }
    let root = try MarkupScanner.read(bytes)
    guard root.name == "svg" else { throw .notSVG }
    let ids = Logo.ids(in: root)
    guard let kept = try LogoCleaning(ids: ids).clean(root), let box = Logo.box(of: root) else {
      throw .noSize
    }
    self.root = kept
    viewBox = SVGWriter.numbers([box.minX, box.minY, box.width, box.height])
    ratio = box.width / box.height
  }

  private static func ids(in element: MarkupElement) -> Set<String> {
    element.children.reduce(into: Set(element.attributes.filter { $0.name == "id" }.map(\.value))) {
      ids, node in
      if case .element(let child) = node { ids.formUnion(Logo.ids(in: child)) }
    }
  }

  /// What the picture shows of its plane: `viewBox`, or else its width and height.
  private static func box(of root: MarkupElement) -> Box<Screen>? {
    func value(_ name: String) -> String? { root.attributes.first { $0.name == name }?.value }
    let numbers = (value("viewBox") ?? "").split { $0 == " " || $0 == "," || $0.isNewline || $0 == "\t" }
      .map { Double($0) ?? .nan }
    let sides = [value("width"), value("height")].map { Double(($0 ?? "").trimmed(of: "px")) ?? .nan }
    let box =
      numbers.count == 4
      ? Box<Screen>(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
      : Box<Screen>(x: 0, y: 0, width: sides[0], height: sides[1])
    let isGood = [box.minX, box.minY, box.maxX, box.maxY].allSatisfy { abs($0) < 1e6 }
    let ratio = box.width / box.height
    return isGood && box.width > 0 && box.height > 0 && ratio > 0.02 && ratio < 50 ? box : nil
  }
}

extension String {
  fileprivate func trimmed(of unit: String) -> String {
    hasSuffix(unit) ? String(dropLast(unit.count)) : self
  }
}
