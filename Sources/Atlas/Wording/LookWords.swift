import Cartography

/// What is said of logos, formats and pictures.
extension Wording {
  /// Why a logo is refused, and what to do.
  public func sentence(_ error: LogoError, file: String) -> String {
    say("Logo « \(file) » refusé", "Logo '\(file)' refused") + say(" : ", ": ") + detail(error)
  }

  private func detail(_ error: LogoError) -> String {
    switch error {
    case .tooLarge(let limit):
      say(
        "le fichier dépasse \(count(limit / 1000)) ko ; simplifiez le dessin.",
        "the file is larger than \(count(limit / 1000)) kB; simplify the drawing.")
    case .notText:
      say(
        "ce n'est pas du texte en UTF-8 ; donnez un dessin SVG (ni PNG ni JPEG).",
        "this is no text in UTF-8; give an SVG drawing (neither PNG nor JPEG).")
    case .notXML(let line):
      say("ligne \(line) : XML mal formé.", "line \(line): XML is not well-formed.")
    case .documentType(let line):
      say(
        "ligne \(line) : une déclaration <!… n'est pas admise ; retirez-la.",
        "line \(line): a declaration <!… is not allowed; take it out.")
    case .tooDeep(let line, let limit):
      say("ligne \(line) : plus de \(limit) niveaux.", "line \(line): more than \(limit) levels.")
    case .notSVG: say("la racine n'est pas un élément svg.", "the root is no svg element.")
    case .element(let line, let name): refusedElement(line, name)
    case .attribute(let line, let element, let name):
      say(
        "ligne \(line) : l'attribut « \(name.prefix(40)) » de « \(element.prefix(40)) » n'est pas admis.",
        "line \(line): the attribute '\(name.prefix(40))' of '\(element.prefix(40))' is not allowed.")
    case .value(let line, let attribute, let value):
      say(
        "ligne \(line) : « \(attribute.prefix(40)) » vaut « \(value.prefix(60)) », qui n'est pas admis (rien qui sorte du fichier).",
        "line \(line): '\(attribute.prefix(40))' is '\(value.prefix(60))', which is not allowed (nothing that leaves the file)."
      )
    case .noSize:
      say(
        "il faut viewBox, ou width et height en nombres, sur l'élément svg.",
        "the svg element needs viewBox, or width and height in numbers.")
    }
  }

  private func refusedElement(_ line: Int, _ name: String) -> String {
    say(
      "ligne \(line) : l'élément « \(name.prefix(40)) » n'est pas admis ; exportez le dessin en SVG simple (tracés, textes, dégradés), sans style, script ni image.",
      "line \(line): the element '\(name.prefix(40))' is not allowed; export the drawing as plain SVG (paths, texts, gradients), without style, script or image."
    )
  }

  /// A map that is not there.
  public func unknownMap(_ text: String) -> String {
    let names = Plate.allCases.map(\.rawValue).joined(separator: ", ")
    return say(
      "Carte « \(text.prefix(60)) » inconnue ; les cartes sont : \(names).",
      "Unknown map '\(text.prefix(60))'; the maps are: \(names).")
  }

  /// A map of which the study has nothing.
  public func mapWithoutData(_ plate: Plate) -> String {
    switch plate {
    case .complementarity:
      say(
        "La carte « \(plate.rawValue) » compare deux réseaux ; donnez le second avec --compare-with.",
        "The map '\(plate.rawValue)' compares two networks; give the second with --compare-with.")
    case .times, .isochrones:
      say(
        "La carte « \(plate.rawValue) » demande un réseau routier : --roads extrait.osm.pbf.",
        "The map '\(plate.rawValue)' needs a road network: --roads extract.osm.pbf.")
    case .catchments, .coverage, .departments, .distances, .fellows, .gaps, .priorities, .siting:
      say(
        "Les données n'ont pas de quoi dessiner la carte « \(plate.rawValue) » (population ou EPCI des communes).",
        "The data do not hold what the map '\(plate.rawValue)' shows (population or EPCI of communes).")
    }
  }

  /// More than one part asked for.
  public var severalParts: String {
    say(
      "Donnez au plus un de --commune, --departement et --epci.",
      "Give at most one of --commune, --departement and --epci.")
  }

  /// A département that is not there.
  public func unknownDepartment(_ text: String, _ known: [String]) -> String {
    say(
      "Département « \(text.prefix(60)) » inconnu ; le territoire a : \(known.joined(separator: ", ")).",
      "Unknown département '\(text.prefix(60))'; the territory has: \(known.joined(separator: ", ")).")
  }

  /// An EPCI that is not there, or several.
  public func unknownEPCI(_ text: String, _ known: [String]) -> String {
    let names = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? ", …" : "")
    return say(
      "EPCI « \(text.prefix(60)) » inconnu ou plusieurs à la fois ; donnez un nom complet ou un code : \(names).",
      "EPCI '\(text.prefix(60))' unknown or several at once; give a full name or a code: \(names).")
  }

  /// A category of which there is no place.
  public func unknownMapCategory(_ text: String, _ known: [String]) -> String {
    say(
      "Aucun lieu de la catégorie « \(text.prefix(60)) » ; les catégories sont : \(list(known)).",
      "No place of the category '\(text.prefix(60))'; the categories are: \(list(known)).")
  }

  /// Files that were written, line by line.
  public func fileList(_ files: [String], _ folder: String) -> [String] {
    [fileCount(files, folder)] + files.map { "  " + $0 }
  }
}
