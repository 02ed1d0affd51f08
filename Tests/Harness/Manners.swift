/// What every run owes, whatever it was given.
public enum Manners {
  /// Each thing that a run did wrong, in words; none where it behaved.
  public static func faults(of outcome: Outcome) -> [String] {
    var faults: [String] = []
    if let signal = outcome.signal { faults.append("ended by signal \(signal)") }
    if outcome.isLate { faults.append("over 10 s") }
    if outcome.peak_MiB > 1_024, !Built.isSanitized { faults.append("over 1 GiB: \(outcome.peak_MiB)") }
    if !outcome.isText { faults.append("said something that is no UTF-8") }
    if !codes.contains(outcome.code) { faults.append("exit code \(outcome.code)") }
    let said = outcome.output + outcome.errors
    for word in jargon where said.contains(word) { faults.append("said '\(word)'") }
    if said.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F }) {
      faults.append("said control characters")
    }
    return faults + sentenceFaults(outcome) + sums(in: said)
  }

  private static let codes: Set<Int32> = [0, 64, 65, 66, 69, 70, 73, 74]

  /// What no reader should meet.
  private static let jargon = [
    "Fatal error", "fatalError", ".swift:", "Swift.", "Optional(", "NSError", "Error Domain", "Stack dump",
    "Crash:", "precondition", "Thread 0", "DecodingError", "AddressSanitizer", "ThreadSanitizer", "-nan",
  ]

  /// A failure is said in one sentence, and that sentence is not too long to be read.
  private static func sentenceFaults(_ outcome: Outcome) -> [String] {
    let sentences = outcome.errors.split(separator: "\n").filter { $0.hasPrefix("maillage : ") }
    guard outcome.code != 0 else { return sentences.isEmpty ? [] : ["a sentence of failure with code 0"] }
    guard let sentence = sentences.first, sentences.count == 1 else {
      return ["\(sentences.count) sentences of failure"]
    }
    var faults: [String] = []
    if sentence.utf8.count > 1_500 { faults.append("a sentence of \(sentence.utf8.count) bytes") }
    if let last = sentence.last, !".?".contains(last) { faults.append("a sentence without end") }
    return faults
  }

  /// Wherever records are counted, in = used + repaired + refused.
  private static func sums(in text: String) -> [String] {
    text.split(separator: "\n").compactMap { line -> String? in
      let parts = line.split(separator: " = ")
      guard parts.count == 2, parts[1].contains(" + "), let whole = parts[0].split(separator: " : ").last,
        parts[0].contains("enregistrement")
      else { return nil }
      let sum = parts[1].split(separator: " + ").map { number(in: $0) }.reduce(0, +)
      return sum == number(in: whole) ? nil : "a sum that does not hold: \(line)"
    }
  }

  private static func number(in text: Substring) -> Int {
    Int(text.filter { $0.isASCII && $0.isNumber }) ?? -1
  }
}
