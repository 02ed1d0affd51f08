/// What is said of command lines.
extension Wording {
  /// The sentence of the parser of command lines, in the language of the program; one that is not among those it
  /// is known to say is repeated as it is.
  public func refusal(ofCommandLine message: String) -> String {
    let message = message.split(separator: "\n").first.map(String.init) ?? message
    guard language == .french else {
      return message.last == "." || message.last == "?" ? message : message + "."
    }
    return unknownOption(message) ?? optionValue(message) ?? arguments(message) ?? message
  }

  /// The system lets too few files be open at once.
  public var tooFewDescriptors: String {
    say(
      "Trop peu de fichiers peuvent être ouverts à la fois ; relevez la limite (ulimit -n 64).",
      "Too few files may be open at once; raise the limit (ulimit -n 64).")
  }

  /// Where to read how a command is used.
  public func seeHelp(of command: String) -> String {
    say("Voyez « \(command) --help ».", "See '\(command) --help'.")
  }

  private func unknownOption(_ message: String) -> String? {
    if let parts = parts(of: message, between: ["Unknown option '", "'. Did you mean '", "'?"]) {
      return "Option inconnue « \(parts[0].prefix(60)) » ; vouliez-vous écrire « \(parts[1]) » ?"
    }
    return parts(of: message, between: ["Unknown option '", "'"]).map {
      "Option inconnue « \($0[0].prefix(60)) »."
    }
      ?? parts(of: message, between: ["Invalid option: ", ""]).map {
        "Option inconnue « \($0[0].prefix(60)) »."
      }
  }

  private func optionValue(_ message: String) -> String? {
    if let parts = parts(of: message, between: ["Missing value for '", "'"]) {
      return "Il manque une valeur après « \(parts[0]) »."
    }
    if let parts = parts(
      of: message, between: ["The option '", "' does not take any value, but '", "' was specified."])
    {
      return "L'option « \(parts[0]) » ne prend pas de valeur ; « \(parts[1].prefix(60)) » est de trop."
    }
    if let parts = parts(
      of: message, between: ["The value '", "' is invalid for '", "'. Please provide one of ", "."])
    {
      let choices = parts[2].replacing("' and '", with: ", ").replacing("' or '", with: ", ")
        .replacing("', '", with: ", ").replacing("'", with: "")
      return "« \(parts[0].prefix(60)) » ne convient pas à « \(parts[1]) » ; valeurs possibles : \(choices)."
    }
    return parts(of: message, between: ["The value '", "' is invalid for '", "'"]).map {
      "« \($0[0].prefix(60)) » ne convient pas à « \($0[1]) »."
    }
  }

  private func arguments(_ message: String) -> String? {
    if let parts = parts(of: message, between: ["Unexpected argument '", "'"]) {
      return "« \(parts[0].prefix(60)) » est de trop."
    }
    if let parts = parts(of: message, between: ["", " unexpected arguments: '", "'"]) {
      return "Ces arguments sont de trop : \(list(parts[1].split(separator: "', '").map(String.init)))."
    }
    if let parts = parts(of: message, between: ["Missing expected argument '", "'"]) {
      return "Il manque l'argument « \(parts[0]) »."
    }
    return parts(of: message, between: ["Value to be set with ", " had already been set with ", ""]).map {
      _ in
      "Deux options qui se contredisent sont données ensemble."
    }
  }

  /// What stands between some marks, which must come in this order and span the whole text; `nil` else.
  private func parts(of text: String, between marks: [String]) -> [String]? {
    guard let first = marks.first, let last = marks.last, text.hasPrefix(first), text.hasSuffix(last),
      text.utf8.count >= first.utf8.count + last.utf8.count
    else { return nil }
    var rest = text.dropFirst(first.count).dropLast(last.count)
    var parts: [String] = []
    for mark in marks.dropFirst().dropLast() {
      guard let found = rest.firstRange(of: mark) else { return nil }
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }
}
