import ArgumentParser
import Atlas

/// What is said of networks beside the main study.
struct ComparisonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Réseau auquel comparer le premier, sans l'ajouter à la couverture (sans --members : les Fabriques de territoire).",
      valueName: "[nom=]fichier"))
  var compareWith: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Totaux annoncés, à comparer aux membres lus : reso=111,FabLab=39 ; répétable.",
      valueName: "nom=nombre,…"
    ))
  var expect: [String] = []

  /// The announced numbers, in order.
  func expectations(_ words: Wording) throws(Failure) -> [(name: String, count: Int)] {
    var found: [(name: String, count: Int)] = []
    for item in expect.flatMap(ComparisonOptions.items) {
      guard let mark = item.lastIndex(of: "="),
        let count = Int(item[item.index(after: mark)...].filter { !$0.isWhitespace }), count >= 0
      else { throw Failure(sentence: words.badExpectation(item), code: Failure.usage) }
      let name = item[..<mark].filter { $0 != "\"" }.trimmingBlanks
      guard !name.isEmpty else { throw Failure(sentence: words.badExpectation(item), code: Failure.usage) }
      found.append((name, count))
    }
    return found
  }

  /// The items of a list, parted by commas outside of quotes.
  private static func items(_ list: String) -> [String] {
    var items = [""]
    var isQuoted = false
    for character in list {
      if character == "\"" { isQuoted.toggle() }
      if character == ",", !isQuoted { items.append("") } else { items[items.count - 1].append(character) }
    }
    return items
  }
}

extension StringProtocol {
  /// The text without blanks at its ends.
  var trimmingBlanks: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
