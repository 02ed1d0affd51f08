import Shapes
import Territories

extension Wording {
  /// Why a whole file, or a wish about it, is refused, and what to do.
  public func sentence(_ error: TerritoriesError) -> String {
    switch error {
    case .unreadable(let file, let reason): unreadable(file, reason)
    case .foreignFormat(let file, let format): foreign(file, format)
    case .table(let file, let error): "« \(file) » : ".quoted(self) + sentence(error)
    case .workbook(let file, let error): "« \(file) » : ".quoted(self) + sentence(error)
    case .geoJSON(let file, let error): "« \(file) » : ".quoted(self) + sentence(error)
    case .unknownColumn(let file, let role, let name, let columns):
      say(
        "« \(file) » n'a pas de colonne « \(name) » pour \(role.rawValue) ; colonnes présentes : \(list(columns)).",
        "'\(file)' has no column '\(name)' for \(role.rawValue); its columns are: \(list(columns)).")
    case .personalColumn(let file, let role, let name):
      say(
        "« \(file) » : la colonne « \(name) », donnée pour \(role.rawValue), contient des coordonnées personnelles, qui ne sont jamais lues.",
        "'\(file)': column '\(name)', given for \(role.rawValue), holds personal contacts, which are never read."
      )
    case .noPlaceColumn(let file, let columns):
      say(
        "« \(file) » : aucune colonne ne dit où sont les lieux (latitude et longitude, code INSEE, ou commune) ; colonnes présentes : \(list(columns)). Précisez avec --column, par exemple --column latitude=Y.",
        "'\(file)': no column says where the places are (latitude and longitude, INSEE code, or commune); its columns are: \(list(columns)). Use --column, for example --column latitude=Y."
      )
    case .missingColumns(let file, let wanted, let columns):
      say(
        "« \(file) » : il manque \(list(wanted)) ; colonnes présentes : \(list(columns)).",
        "'\(file)': lacks \(list(wanted)); its columns are: \(list(columns)).")
    case .noRecords(let file):
      say("« \(file) » ne contient aucun enregistrement.", "'\(file)' holds no record.")
    case .unknownReferenceSystem(let file, let name):
      say(
        "« \(file) » est dans le système « \(name) », qui n'est pas lu ; exportez-le en WGS 84 (EPSG:4326).",
        "'\(file)' is in the system '\(name)', which is not read; export it in WGS 84 (EPSG:4326).")
    case .notATable(let file):
      say("« \(file) » doit être un tableau CSV.", "'\(file)' must be a CSV table.")
    case .notBoundaries(let file):
      say(
        "« \(file) » doit être un fichier GeoJSON de contours.",
        "'\(file)' must be a GeoJSON file of boundaries.")
    case .noBoundaries(let file, let cause):
      say(
        "« \(file) » : aucun contour utilisable (polygone avec un code officiel)\(because(cause)).",
        "'\(file)': no usable boundary (a polygon with an official code)\(because(cause)).")
    case .unknownDepartments(let codes, let known):
      say(
        "Département inconnu : \(list(codes)) ; le territoire compte \(list(known)).",
        "Unknown département: \(list(codes)); the territory has \(list(known)).")
    case .topology(let error): sentence(error)
    case .geodesy(let error): sentence(error)
    }
  }

  /// The place and the words of what a refusal came from, to end a sentence with.
  private func because(_ cause: Finding?) -> String {
    guard let cause else { return "" }
    let text = "\(word(cause.place))\(say(" :", ":")) \(sentence(cause.reason))"
    return say(" ; ", "; ") + text
  }

  private func unreadable(_ file: String, _ reason: UnreadableReason) -> String {
    switch reason {
    case .missing:
      say("« \(file) » est introuvable ; vérifiez le chemin.", "'\(file)' does not exist; check the path.")
    case .directory:
      say("« \(file) » est un dossier ; donnez un fichier.", "'\(file)' is a folder; give a file.")
    case .denied:
      say(
        "« \(file) » : lecture interdite ; vérifiez ses droits.",
        "'\(file)': permission denied; check its rights.")
    case .empty: say("« \(file) » est vide.", "'\(file)' is empty.")
    case .tooLarge(let limit):
      say("« \(file) » dépasse \(limit >> 20) Mio.", "'\(file)' is larger than \(limit >> 20) MiB.")
    case .system(let code):
      say("« \(file) » ne peut pas être lu (\(system(code))).", "'\(file)' cannot be read (\(system(code))).")
    }
  }

  private func foreign(_ file: String, _ format: ForeignFormat) -> String {
    let (french, english) = name(of: format)
    return switch format {
    case .protectedWorkbook:
      say(
        "« \(file) » est \(french) ; enregistrez-le sans mot de passe.",
        "'\(file)' is \(english); save it without the password.")
    case .oldSpreadsheet, .binaryWorkbook, .numbers:
      say(
        "« \(file) » est \(french) ; enregistrez-le en .xlsx ou en CSV.",
        "'\(file)' is \(english); save it as .xlsx or CSV.")
    default:
      say(
        "« \(file) » est \(french) ; exportez-le en CSV ou en GeoJSON.",
        "'\(file)' is \(english); export it as CSV or GeoJSON.")
    }
  }

  private func name(of format: ForeignFormat) -> (String, String) {
    switch format {
    case .workbookOrArchive:
      ("un classeur (xlsx, ods) ou une archive", "a workbook (xlsx, ods) or an archive")
    case .archive: ("une archive (zip) et non un classeur", "an archive (zip) and no workbook")
    case .oldSpreadsheet: ("un classeur Excel ancien (xls)", "an old Excel workbook (xls)")
    case .binaryWorkbook: ("un classeur Excel binaire (xlsb)", "a binary Excel workbook (xlsb)")
    case .numbers: ("un classeur Numbers", "a Numbers workbook")
    case .protectedWorkbook:
      ("un classeur protégé par un mot de passe", "a workbook protected by a password")
    case .gzip: ("un fichier compressé (gzip)", "a compressed file (gzip)")
    case .pdf: ("un document PDF", "a PDF document")
    case .picture: ("une image", "a picture")
    case .geoPackage: ("un GeoPackage ou une base SQLite", "a GeoPackage or an SQLite database")
    case .shapefile: ("un shapefile", "a shapefile")
    case .xml: ("un fichier XML (KML, GPX, page web)", "an XML file (KML, GPX, web page)")
    }
  }

  /// A list for a sentence: at most 12 items.
  func list(_ items: [String]) -> String {
    guard !items.isEmpty else { return say("aucune", "none") }
    let shown = items.prefix(12).map { String($0.prefix(60)) }.joined(separator: ", ")
    return items.count > 12 ? shown + ", …" : shown
  }
}

extension String {
  /// French quotation marks become English ones where English is spoken.
  func quoted(_ wording: Wording) -> String {
    wording.language == .french
      ? self : replacing("« ", with: "'").replacing(" »", with: "'").replacing(" :", with: ":")
  }
}
