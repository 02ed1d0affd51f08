import ArgumentParser
import Atlas
import Studies

/// What is said in minutes, and from which roads.
struct TimeOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Extrait d'OpenStreetMap (.osm.pbf, .osm, .osm.bz2) pour les temps en voiture ; répétable.",
      valueName: "fichier"))
  var roads: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Fichier qui garde le réseau routier d'une fois sur l'autre ; refait dès qu'il ne convient plus.",
      valueName: "fichier"))
  var roadsCache: String?

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("Temps de trajet, en minutes (10,15,20,30 par défaut).", valueName: "min,min,…"))
  var times: String?

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp(
      "Temps des chiffres principaux et des zones blanches en minutes (20 par défaut).", valueName: "min"))
  var mainTime: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Sans routes, estimer des minutes par le vol d'oiseau : detour=1.3,speed=60 ; dit « estimation » partout.",
      valueName: "detour=…,speed=…"))
  var estimateMinutes: String?

  /// Whether anything is to be said in minutes.
  var isAsked: Bool { !roads.isEmpty || estimateMinutes != nil }

  /// The parameters that the options say.
  func parameters(_ words: Wording) throws(Failure) -> TimeParameters {
    let minutes = try optionNumbers(times ?? "10,15,20,30", refusal: words.badTimes)
    guard minutes.count <= 20 else {
      throw Failure(sentence: words.badTimes(times ?? ""), code: Failure.usage)
    }
    let main = try optionNumber(mainTime ?? "20", refusal: words.badTimes)
    do throws(StudiesError) {
      return try TimeParameters(times_min: minutes, main_min: main)
    } catch {
      throw Failure(error, words)
    }
  }

  /// Refuses options that say nothing without roads.
  func check(_ words: Wording) throws(Failure) {
    _ = try parameters(words)
    _ = try estimate(words)
    if roads.isEmpty, roadsCache != nil {
      throw Failure(sentence: words.needsRoads("--roads-cache"), code: Failure.usage)
    }
    guard !isAsked else { return }
    for (option, value) in [("--times", times), ("--main-time", mainTime)] where value != nil {
      throw Failure(sentence: words.needsRoads(option), code: Failure.usage)
    }
  }

  /// The estimation that is asked for.
  func estimate(_ words: Wording) throws(Failure) -> TimeEstimate? {
    guard let text = estimateMinutes else { return nil }
    var values: [String: Double] = [:]
    for part in text.split(separator: ",") {
      let pair = part.split(separator: "=").map { $0.filter { !$0.isWhitespace } }
      guard pair.count == 2, values[pair[0]] == nil else { throw bad(text, words) }
      values[pair[0]] = Double(pair[1])
    }
    guard values.count == 2, let detour = values["detour"], let speed = values["speed"] ?? values["vitesse"],
      let estimate = TimeEstimate(detour: detour, speed_kmh: speed)
    else { throw bad(text, words) }
    return estimate
  }

  private func bad(_ text: String, _ words: Wording) -> Failure {
    Failure(sentence: words.badEstimate(text), code: Failure.usage)
  }
}
