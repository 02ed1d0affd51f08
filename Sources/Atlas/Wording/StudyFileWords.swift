import StudyFiles

/// What is said of study files.
extension Wording {
  /// Why a study file is refused, and what to do.
  public func sentence(_ error: StudyFileError, file: String) -> String {
    "« \(file) »".quoted(self) + place(of: error) + say(" : ", ": ") + detail(error)
  }

  private func place(of error: StudyFileError) -> String {
    switch error {
    case .notText: ""
    case .syntax(let line, _), .repeatedKey(let line, _), .unknownKey(let line, _, _),
      .missingKey(let line, _), .wrongValue(let line, _, _), .notFinite(let line, _):
      say(", ligne \(line)", ", line \(line)")
    }
  }

  private func detail(_ error: StudyFileError) -> String {
    switch error {
    case .notText:
      say("un fichier d'étude est un texte YAML en UTF-8.", "a study file is YAML text in UTF-8.")
    case .syntax(_, let message): say("YAML illisible (\(message)).", "not readable as YAML (\(message)).")
    case .repeatedKey(_, let key):
      say("la clé « \(key) » revient deux fois.", "the key '\(key)' stands twice.")
    case .unknownKey(_, let key, let known):
      say(
        "clé inconnue « \(key.prefix(40)) » ; clés possibles : \(known.joined(separator: ", ")).",
        "unknown key '\(key.prefix(40))'; possible keys: \(known.joined(separator: ", ")).")
    case .missingKey(_, let key): say("il manque la clé « \(key) ».", "the key '\(key)' is missing.")
    case .wrongValue(_, let key, let expected):
      say("« \(key) » doit être \(name(of: expected)).", "'\(key)' must be \(name(of: expected)).")
    case .notFinite(_, let key):
      say("« \(key) » n'est pas un nombre fini.", "'\(key)' is not a finite number.")
    }
  }

  private func name(of expected: StudyFileError.Expectation) -> String {
    switch expected {
    case .text: say("un texte", "a text")
    case .number: say("un nombre, avec un point décimal", "a number, with a decimal point")
    case .count: say("un nombre entier", "a whole number")
    case .flag: say("true ou false", "true or false")
    case .list: say("une liste", "a list")
    case .mapping: say("une suite de clés et de valeurs", "keys with values")
    case .oneOf(let words): say("l'un de : \(list(words))", "one of: \(list(words))")
    }
  }

  /// A file that `init` would replace.
  public func studyFileExists(_ file: String) -> String {
    say(
      "« \(file) » existe déjà ; donnez un autre nom ou supprimez-le.",
      "'\(file)' exists already; give another name or remove it.")
  }

  /// A name that `init` cannot write.
  public func badStudyFileName(_ file: String) -> String {
    say(
      "« \(file) » : donnez un nom de fichier, par exemple etude.yml.",
      "'\(file)': give a file name, for example etude.yml.")
  }

  /// What to do next.
  public func studyFileWritten(_ file: String) -> String {
    say(
      "\(file) est écrit ; lancez : maillage run \(file)", "\(file) is written; now: maillage run \(file)")
  }

  /// `--only` that names no file.
  public func noSuchOutput(_ patterns: [String], _ files: [String]) -> String {
    say(
      "Aucun résultat ne s'appelle \(list(patterns)) ; les résultats sont : \(files.joined(separator: ", ")).",
      "No result is called \(list(patterns)); the results are: \(files.joined(separator: ", ")).")
  }
}
