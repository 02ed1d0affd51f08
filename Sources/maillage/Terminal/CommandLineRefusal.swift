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

  /// Ends the program: with help where this was asked for, else with a sentence and where to read more.
  func end(_ error: any Error) -> Never {
    let code = Maillage.exitCode(for: error)
    guard !code.isSuccess else {
      let text = Maillage.fullMessage(for: error)
      let isSaid = text.isEmpty || writeAll(Array((text + "\n").utf8), to: STDOUT_FILENO) == 0
      exit(isSaid ? 0 : Failure.inputOutput)
    }
    let message = Maillage.message(for: error)
    if !message.isEmpty {
      _ = Console().end(Failure(sentence: words.refusal(ofCommandLine: message), code: code.rawValue))
      Console().note(words.seeHelp(of: command))
    }
    exit(code.rawValue)
  }

  /// Ends the program where too few files may be open at once.
  func endForLackOfDescriptors() -> Never {
    let failure = Failure(sentence: words.tooFewDescriptors, code: Failure.inputOutput)
    exit(Console().end(failure).rawValue)
  }

  /// The command whose help says more.
  private var command: String {
    let names = Maillage.configuration.subcommands.map { $0.configuration.commandName ?? "" }
    return (["maillage"] + arguments.prefix(1).filter(names.contains)).joined(separator: " ")
  }
}
