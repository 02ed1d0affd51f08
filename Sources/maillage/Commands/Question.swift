import ArgumentParser

/// A subcommand whose work ends well or with one ``Failure``, which is said and becomes the exit code.
protocol Question: ParsableCommand {
  var common: CommonOptions { get }
  func perform() throws(Failure)
}

extension Question {
  func run() throws {
    do throws(Failure) {
      try perform()
    } catch {
      throw common.console.end(error)
    }
  }
}
