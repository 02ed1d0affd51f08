import Shapes
import Territories

extension Wording {
  /// Why a text is no table.
  func sentence(_ error: DelimitedTextError) -> String {
    switch error {
    case .empty: say("le fichier est vide.", "the file is empty.")
    case .binary(let line):
      say(
        "ligne \(line) : ce n'est pas du texte ; exportez le fichier en CSV.",
        "line \(line): this is no text; export the file as CSV.")
    case .unclosedQuote(let line):
      say(
        "ligne \(line) : un guillemet s'ouvre et ne se ferme jamais ; fermez-le ou doublez-le.",
        "line \(line): a quote opens and never closes; close it or double it.")
    case .fieldTooLong(let line, let limit):
      say(
        "ligne \(line) : une case dépasse \(limit >> 20) Mio ; vérifiez les guillemets.",
        "line \(line): a field is longer than \(limit >> 20) MiB; check the quotes.")
    case .tooManyColumns(let limit):
      say(
        "plus de \(limit) colonnes ; vérifiez le séparateur.",
        "more than \(limit) columns; check the separator.")
    case .tooLarge: say("le fichier dépasse 4 Gio.", "the file is larger than 4 GiB.")
    }
  }

  /// Why a text is no GeoJSON.
  func sentence(_ error: GeoJSONError) -> String {
    switch error {
    case .json(let error):
      say(
        "ligne \(error.line) : JSON illisible (\(detail(error.reason))).",
        "line \(error.line): not readable as JSON (\(detail(error.reason))).")
    case .notGeoJSON:
      say(
        "ce JSON n'est pas du GeoJSON (FeatureCollection attendue).",
        "this JSON is no GeoJSON (a FeatureCollection is expected).")
    }
  }

  private func detail(_ reason: JSONError.Reason) -> String {
    switch reason {
    case .truncated:
      say("le fichier s'arrête au milieu d'une valeur", "the file ends in the middle of a value")
    case .empty: say("rien dans le fichier", "nothing in the file")
    case .unexpected(let byte):
      say("caractère inattendu \(character(byte))", "unexpected character \(character(byte))")
    case .badNumber: say("nombre mal écrit", "malformed number")
    case .badString: say("texte mal écrit", "malformed string")
    case .tooDeep: say("plus de 512 niveaux imbriqués", "more than 512 nested levels")
    case .trailing: say("du texte suit la fin des données", "text after the end of the data")
    }
  }

  private func character(_ byte: UInt8) -> String {
    (0x21...0x7E).contains(byte)
      ? "« \(String(UnicodeScalar(byte))) »".quoted(self) : "0x" + String(byte, radix: 16)
  }

  /// Why a feature is set aside.
  func detail(_ fault: GeoJSONFault) -> String {
    switch fault {
    case .notAFeature: say("ce n'est pas un objet Feature", "it is no Feature object")
    case .unknownGeometry(let type):
      type.isEmpty
        ? say("géométrie absente ou illisible", "missing or unreadable geometry")
        : say(
          "géométrie « \(type.prefix(40)) » inconnue ou sans coordonnées",
          "geometry '\(type.prefix(40))' unknown or without coordinates")
    case .badCoordinates: say("coordonnées mal imbriquées", "coordinates not nested as their type asks")
    case .tooFewPositions: say("contour ou ligne trop court", "ring or line with too few positions")
    }
  }
}
