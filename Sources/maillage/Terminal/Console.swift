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
    for line in lines where writeAll(Array((line + "\n").utf8), to: STDOUT_FILENO) != 0 {
      throw Failure(sentence: words.cannotPrint, code: Failure.inputOutput)
    }
  }

  /// Writes a line on standard error, unless quiet is asked for.
  func note(_ line: String) {
    if !isQuiet { _ = writeAll(Array((line + "\n").utf8), to: STDERR_FILENO) }
  }

  /// Writes the sentence of a failure on standard error and ends the program with its code.
  func end(_ failure: Failure) -> ExitCode {
    let line = Console.hasColour ? "\u{1B}[31mmaillage :\u{1B}[0m " : "maillage : "
    _ = writeAll(Array((line + failure.sentence + "\n").utf8), to: STDERR_FILENO)
    return ExitCode(failure.code)
  }
}
