import ArgumentParser
import Atlas
import Glibc

/// What is said of a command line that is not understood; the parser's own sentences are English.
struct CommandLineRefusal {
  let words: Wording
  let arguments: [String]

  /// The arguments as they came, without the program's name; the language is the one that they ask for.
  init(_ arguments: [String]) {
    self.arguments = arguments
    let asked = zip(arguments, arguments.dropFirst()).contains { $0 == "--lang" && $1 == "en" }
    words = Wording(asked || arguments.contains("--lang=en") ? .english : .french)
  }

  /// Says why the program ends, with help where this was asked for, else in a sentence and where to read more;
  /// returns the exit code.
  func end(_ error: any Error) -> Int32 {
    let code = Maillage.exitCode(for: error)
    guard !code.isSuccess else {
      let text = Maillage.fullMessage(for: error)
      let isSaid = text.isEmpty || writeAll(Array((text + "\n").utf8), to: STDOUT_FILENO) == 0
      return isSaid ? 0 : Failure.inputOutput
    }
    let message = Maillage.message(for: error)
    if !message.isEmpty {
      _ = Console().end(Failure(sentence: words.refusal(ofCommandLine: message), code: code.rawValue))
      Console().note(words.seeHelp(of: command))
    }
    return code.rawValue
  }

  /// Says that too few files may be open at once, and returns the exit code.
  func endForLackOfDescriptors() -> Int32 {
    let failure = Failure(sentence: words.tooFewDescriptors, code: Failure.inputOutput)
    return Console().end(failure).rawValue
  }

  /// The command whose help says more.
  private var command: String {
    let names = Maillage.configuration.subcommands.map { $0.configuration.commandName ?? "" }
    return (["maillage"] + arguments.prefix(1).filter(names.contains)).joined(separator: " ")
  }
}
