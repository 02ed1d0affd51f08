/// What may stand under a key.
indirect enum Schema: Sendable {
  case text
  case number
  case count
  case flag
  /// One of some words.
  case word([String])
  case list(Schema)
  /// Any names, values of one kind.
  case table(Schema)
  /// Known names only; the required ones must be there.
  case fields([(key: String, schema: Schema)], required: Set<String> = [])

  /// A whole study.
  static let study = Schema.fields([
    ("titre", .text), ("auteur", .text), ("date", .text), ("langue", .word(["fr", "en"])),
    ("reseaux", .list(network)), ("comparaison", network), ("territoire", territory), ("rayons", radii),
    ("point_de_reference", .word(["mairie", "centroide", "point-sur-surface"])),
    ("interieur_seulement", .flag), ("strict", .flag), ("typologies", .table(.text)),
    ("grille_population", .text), ("minutes", minutes), ("nouveaux_lieux", .count), ("sorties", outputs),
  ])

  private static let network = Schema.fields(
    [
      ("nom", .text), ("fichier", .text), ("colonnes", .table(.text)),
      ("annonce", .fields([("total", .count), ("categories", .table(.count))])),
    ], required: ["fichier"])

  private static let territory = Schema.fields([
    ("departements", .list(.text)), ("communes", .text), ("contours_departements", .text),
    ("populations", .text), ("geodata", .text),
  ])

  private static let radii = Schema.fields([("couverture_km", .list(.number)), ("principal_km", .number)])

  private static let minutes = Schema.fields([
    ("routes", .list(.text)), ("cache_routes", .text), ("temps_min", .list(.number)),
    ("principal_min", .number),
    (
      "estimation",
      .fields([("detour", .number), ("vitesse_kmh", .number)], required: ["detour", "vitesse_kmh"])
    ),
  ])

  private static let outputs = Schema.fields([
    ("dossier", .text), ("csv", .word(["standard", "excel-fr"])), ("fichiers", .list(.text)),
    ("format", .word(["a4-paysage", "a4-portrait", "a3", "carre", "diapo"])), ("logo", .text), ("png", .flag),
    ("pdf", .flag),
  ])
}
