import Atlas
import Shapes

/// A number that an option gives, blanks left out.
///
/// - Parameters:
///   - isGood: what a number must be.
///   - refusal: the sentence that refuses another, or what is none.
func optionNumber(
  _ text: String, where isGood: (Double) -> Bool = { _ in true }, refusal: (String) -> String
) throws(Failure) -> Double {
  guard let value = decimalNumber(Array(text.filter { !$0.isWhitespace }.utf8)), isGood(value) else {
    throw Failure(sentence: refusal(text), code: Failure.usage)
  }
  return value
}

/// Numbers between commas.
func optionNumbers(
  _ text: String, where isGood: (Double) -> Bool = { _ in true }, refusal: (String) -> String
) throws(Failure) -> [Double] {
  try text.split(separator: ",", omittingEmptySubsequences: false).map { part throws(Failure) in
    try optionNumber(String(part), where: isGood, refusal: refusal)
  }
}
