import Shapes
import Territories

/// What the audit says of the form of files.
extension Wording {
  func tooFewFields(_ expected: Int, _ found: Int) -> String {
    say("\(found) cases au lieu de \(expected)", "\(found) fields instead of \(expected)")
  }

  func tooManyFields(_ expected: Int, _ found: Int) -> String {
    say(
      "\(found) cases au lieu de \(expected), valeurs décalées",
      "\(found) fields instead of \(expected), values cannot be told apart")
  }

  func badFeature(_ fault: GeoJSONFault) -> String {
    detail(fault)
  }

  func sheetRead(_ sheet: String, _ others: [String]) -> String {
    say(
      "feuille lue : « \(sheet) » ; feuilles non lues : \(list(others))",
      "sheet read: '\(sheet)'; sheets not read: \(list(others))")
  }

  func titleRows(_ count: Int, _ line: Int) -> String {
    say(
      "lignes de titre au-dessus de l'en-tête, laissées de côté : \(count) ; l'en-tête est la ligne \(line)",
      "title rows above the header, left out: \(count); the header is row \(line)")
  }

  func columnsNotUnderstood(_ columns: [String]) -> String {
    say("colonnes sans usage : \(list(columns))", "columns without use: \(list(columns))")
  }

  func unreadableCharacters(_ count: Int, _ encoding: TextEncoding) -> String {
    say(
      "\(count) caractères illisibles en \(encoding.rawValue)",
      "\(count) characters unreadable as \(encoding.rawValue)")
  }

  func brokenAccents(_ records: Int) -> String {
    say(
      "accents abîmés avant l'enregistrement du fichier ; lignes concernées, celle-ci la première : \(records) ; "
        + "enregistrez de nouveau la source, en UTF-8 ou en .xlsx",
      "accents broken before the file was saved; rows concerned, this one the first: \(records); "
        + "save the source again, as UTF-8 or .xlsx")
  }

  func blankRows(_ count: Int) -> String {
    say("lignes vides laissées de côté : \(count)", "blank rows left out: \(count)")
  }
}
