/// Why a file cannot serve as a logo.
public enum LogoError: Error, Hashable, Sendable {
  /// It is larger than a number of bytes.
  case tooLarge(limit: Int)
  /// It is a picture of pixels, or no text in UTF-8.
  case notText
  /// It is not well-formed XML.
  case notXML(line: Int)
  /// It declares a document type or entities.
  case documentType(line: Int)
  /// Elements stand in one another more deeply than a number of levels.
  case tooDeep(line: Int, limit: Int)
  /// Its root is no `svg` element.
  case notSVG
  /// An element that is not on the list of those allowed.
  case element(line: Int, name: String)
  /// An attribute that is not on the list of those allowed.
  case attribute(line: Int, element: String, name: String)
  /// A value that refers to something outside of the file, or to nothing in it, or that is not plain.
  case value(line: Int, attribute: String, value: String)
  /// It has neither `viewBox` nor width and height in numbers above 0.
  case noSize
}
