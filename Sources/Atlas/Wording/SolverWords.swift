import Siting

/// What is said of solvers of others.
extension Wording {
  /// A time that is none.
  public func badTimeLimit(_ seconds: Int) -> String {
    say(
      "--time-limit \(seconds) : donnez un nombre de secondes de 1 à 86400.",
      "--time-limit \(seconds): give a number of seconds from 1 to 86400.")
  }

  /// A solver that is not installed.
  public func noSolver(_ name: String) -> String {
    say(
      "Le solveur « \(name) » n'est pas installé ou pas dans le PATH ; installez-le, ou retirez --solver.",
      "The solver '\(name)' is not installed or not in the PATH; install it, or leave out --solver.")
  }

  /// No solver is installed.
  public var noSolverAtAll: String {
    say(
      "Aucun solveur installé (highs, cbc, glpsol) : le programme cherche lui-même plus longtemps ; sa borne et son écart restent prouvés.",
      "No solver is installed (highs, cbc, glpsol): the program searches longer by itself; its bound and gap stay proven."
    )
  }

  /// A question that is not handed to solvers.
  public var unfitForSolver: String {
    say(
      "Cette question n'est pas confiée à un solveur (carreaux trop nombreux, ou distance maximale) : le programme cherche lui-même plus longtemps.",
      "This question is not handed to a solver (too many squares, or a worst distance): the program searches longer by itself."
    )
  }

  /// What a solver said.
  func line(_ answer: SolverAnswer) -> String {
    let name = [answer.solver, answer.version].filter { !$0.isEmpty }.joined(separator: " ")
    switch answer.status {
    case .optimal: return say("  solveur \(name) : optimum", "  solver \(name): optimal")
    case .stopped:
      return say(
        "  solveur \(name) : interrompu à la limite de temps, sa borne est reprise si elle est meilleure",
        "  solver \(name): stopped at the time limit, its bound is taken where it is better")
    case .failed:
      return say(
        "  solveur \(name) : pas de réponse ; la borne et l'écart sont ceux du programme",
        "  solver \(name): no answer; bound and gap are the program's own")
    }
  }
}
