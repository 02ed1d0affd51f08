import Foundation

extension Wording {
  /// What an error of writing means, and what to do.
  public func sentence(_ error: OutputError) -> String {
    switch error {
    case .folder(let path, let code):
      say(
        "Le dossier de sortie « \(path) » ne peut pas être créé ou ouvert (\(system(code))) ; choisissez-en un autre avec --output.",
        "The output folder '\(path)' cannot be made or opened (\(system(code))); choose another one with --output."
      )
    case .busy(let path):
      say(
        "Un autre calcul écrit déjà dans « \(path) » ; attendez sa fin ou choisissez un autre dossier avec --output.",
        "Another run is writing into '\(path)'; wait for its end or choose another folder with --output.")
    case .file(let path, let code):
      say(
        "Le fichier « \(path) » ne peut pas être écrit (\(system(code))) ; les anciens résultats sont restés en place.",
        "The file '\(path)' cannot be written (\(system(code))); the old outputs have been left as they were."
      )
    case .folderInTheWay(let path):
      say(
        "« \(path) » est un dossier alors qu'un fichier doit porter ce nom ; renommez-le ou choisissez un autre dossier avec --output.",
        "'\(path)' is a folder where a file of that name must stand; rename it or choose another folder with --output."
      )
    case .noPictureMaker:
      say(
        "--png et --pdf demandent le programme rsvg-convert, qui n'est pas installé (sous Debian : apt install librsvg2-bin) ; les cartes SVG s'ouvrent aussi dans un navigateur.",
        "--png and --pdf need the program rsvg-convert, which is not installed (on Debian: apt install librsvg2-bin); SVG maps open in a browser as well."
      )
    case .picture(let name):
      say(
        "rsvg-convert n'a pas pu faire « \(name) » ; les anciens résultats sont restés en place, relancez sans --png ni --pdf.",
        "rsvg-convert could not make '\(name)'; the old outputs have been left as they were, run again without --png and --pdf."
      )
    }
  }

  /// The system's own name of an error, which is English everywhere.
  func system(_ code: Int32) -> String { String(cString: strerror(code)) }
}
