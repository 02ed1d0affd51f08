import Archives
import Territories

/// Why a workbook is not read, and what to do.
extension Wording {
  func sentence(_ error: WorkbookError) -> String {
    switch error {
    case .archive(let error): sentence(error)
    case .missingPart(let part):
      say(
        "ce classeur est abîmé : il lui manque « \(part.prefix(80)) » ; \(saveAgain)",
        "this workbook is damaged: it lacks '\(part.prefix(80))'; \(saveAgain)")
    case .badMarkup(let part):
      say(
        "ce classeur est abîmé : « \(part.prefix(80)) » n'est pas lisible en XML ; \(saveAgain)",
        "this workbook is damaged: '\(part.prefix(80))' is not readable as XML; \(saveAgain)")
    case .declaration(let part):
      say(
        "« \(part.prefix(80)) » déclare des entités (DOCTYPE), ce qu'aucun tableur ne fait ; \(saveAgain)",
        "'\(part.prefix(80))' declares entities (DOCTYPE), which no spreadsheet does; \(saveAgain)")
    case .encoding(let part):
      say(
        "« \(part.prefix(80)) » n'est pas en UTF-8 ; \(saveAgain)",
        "'\(part.prefix(80))' is not in UTF-8; \(saveAgain)")
    case .badReference(let sheet, let cell):
      say(
        "feuille « \(sheet.prefix(40)) » : la case \(cell) est hors de toute feuille ou à une place déjà passée ; \(saveAgain)",
        "sheet '\(sheet.prefix(40))': cell \(cell) is outside of any sheet or at a place already passed; \(saveAgain)"
      )
    case .unknownText(let sheet, let cell):
      say(
        "feuille « \(sheet.prefix(40)) », case \(cell) : son texte manque au classeur ; \(saveAgain)",
        "sheet '\(sheet.prefix(40))', cell \(cell): its text is not in the workbook; \(saveAgain)")
    case .tooLarge(let sheet):
      say(
        "feuille « \(sheet.prefix(40)) » trop grande ; enregistrez-la en CSV.",
        "sheet '\(sheet.prefix(40))' is too large; save it as CSV.")
    case .foreign: say("ce n'est pas un classeur.", "this is no workbook.")
    case .empty: say("ce classeur est vide.", "this workbook is empty.")
    }
  }

  private func sentence(_ error: ArchiveError) -> String {
    switch error {
    case .truncated:
      say(
        "ce classeur est incomplet ; copiez ou téléchargez-le à nouveau.",
        "this workbook is cut short; copy or download it again.")
    case .damaged(let entry):
      say(
        "ce classeur est abîmé (« \(entry.prefix(80)) ») ; copiez ou téléchargez-le à nouveau.",
        "this workbook is damaged ('\(entry.prefix(80))'); copy or download it again.")
    case .unsupported:
      say(
        "ce classeur est empaqueté d'une façon qui n'est pas lue ; \(saveAgain)",
        "this workbook is packed in a way that is not read; \(saveAgain)")
    case .encrypted:
      say(
        "ce classeur est chiffré ; enregistrez-le sans mot de passe.",
        "this workbook is encrypted; save it without a password.")
    case .repeatedName(let name):
      say(
        "ce classeur contient deux fois « \(name.prefix(80)) » ; \(saveAgain)",
        "this workbook holds '\(name.prefix(80))' twice; \(saveAgain)")
    case .tooManyEntries(let limit):
      say(
        "ce classeur contient plus de \(limit) fichiers ; enregistrez la feuille en CSV.",
        "this workbook holds more than \(limit) files; save the sheet as CSV.")
    case .tooLarge(let limit):
      say(
        "déplié, ce classeur dépasse \(limit >> 20) Mio ou enfle démesurément ; enregistrez la feuille en CSV.",
        "unpacked, this workbook is larger than \(limit >> 20) MiB or swells beyond measure; save the sheet as CSV."
      )
    }
  }

  private var saveAgain: String {
    say(
      "ouvrez-le dans un tableur et enregistrez-le à nouveau, ou en CSV.",
      "open it in a spreadsheet and save it again, or as CSV.")
  }
}
