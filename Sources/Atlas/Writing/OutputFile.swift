import Shapes

/// A file to be written: its name in the output folder, and its content.
public struct OutputFile: Hashable, Sendable {
  /// The name, without any folder.
  public var name: String
  /// The content.
  public var text: ByteText

  /// A file from its name and content.
  public init(name: String, text: ByteText) {
    self.name = name
    self.text = text
  }

  /// The same file, its content let go.
  public var withoutText: OutputFile { OutputFile(name: name, text: ByteText()) }
}
