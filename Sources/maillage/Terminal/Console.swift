import ArgumentParser
import Atlas
import Glibc
import Shapes

/// The two streams of the terminal; `print` would not notice a full disk.
struct Console {
  var isQuiet = false

  /// Whether standard error takes colours: a terminal, and no wish against them (no-color.org).
  static var hasColour: Bool {
    isatty(STDERR_FILENO) == 1 && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
  }

  /// Writes lines on standard output.
  func say(_ lines: [String], _ words: Wording) throws(Failure) {
    for line in lines where writeAll(Array((line.legible + "\n").utf8), to: STDOUT_FILENO) != 0 {
      throw Failure(sentence: words.cannotPrint, code: Failure.inputOutput)
    }
  }

  /// Writes a line on standard error, unless quiet is asked for.
  func note(_ line: String) {
    if !isQuiet { _ = writeAll(Array((line.legible + "\n").utf8), to: STDERR_FILENO) }
  }

  /// Writes the sentence of a failure on standard error and ends the program with its code.
  func end(_ failure: Failure) -> ExitCode {
    let line = Console.hasColour ? "\u{1B}[31mmaillage :\u{1B}[0m " : "maillage : "
    _ = writeAll(Array((line + failure.sentence.legible.readable + "\n").utf8), to: STDERR_FILENO)
    return ExitCode(failure.code)
  }
}

extension String {
  /// The text, its middle left out where it is longer than anyone reads: paths and names can be of any length.
  var readable: String { count > 1_000 ? prefix(700) + " […] " + suffix(250) : self }

  /// The text without what would command a terminal or reverse the order of letters: data are shown, not obeyed.
  ///
  /// - Source: ECMA-48 (C0 and C1 controls); Unicode 16 §23.2 (bidirectional embeddings and isolates).
  var legible: String {
    let isCommand = { (scalar: Unicode.Scalar) in
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
    guard unicodeScalars.contains(where: isCommand) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { isCommand($0) ? "\u{FFFD}" : $0 }))
  }
}
