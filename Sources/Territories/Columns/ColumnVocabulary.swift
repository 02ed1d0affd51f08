/// The names that files give their columns, compared without case, accents and punctuation.
///
/// - Source: CGET census 2019; national schema "lieux de médiation numérique" 1.0 (schema.data.gouv.fr); list of
///   the France services; ANCT's Fabriques de territoire; Opendatasoft and QGIS exports.
enum ColumnVocabulary {
  /// The names of each role; where two columns of a file claim one role, the name that stands first here wins.
  private static let names: [(role: ColumnRole, names: String)] = [
    (.identifier, "id identifiant idfs idterritoire idlieu idsite idtierslieu uuid code numero num fid"),
    (
      .name,
      """
      nom nomtl libfs libterritoire nomtierslieu nomdutierslieu nomlieu nomdulieu nomstructure nomdelastructure \
      name libelle intitule denomination raisonsociale enseigne titre tierslieu structure lieu
      """
    ),
    (
      .category,
      "categorie categories category typo typologie typologies formatfs typetierslieu typelieu typedelieu type nature"
    ),
    (
      .labels,
      """
      labels label dispositifprogrammesnationaux formationslabels autresformationslabels labelsnationaux \
      labelsautres
      """
    ),
    (
      .address,
      "adresse adressepostale adressecomplete address complementadresse rue voie geocod comadresse"
    ),
    (
      .commune,
      """
      commune nomcommune nomdelacommune libcom libcommune libellecommune nomcom comcom ville localite libgeo city \
      cominit nomcommetro
      """
    ),
    (
      .communeCode,
      """
      codeinsee insee inseecom inseecommune codeinseecommune codeinseedelacommune codecommune codecommuneinsee \
      cominsee depcom codgeo citycode codegeo inseemetro idgeo
      """
    ),
    (.postalCode, "codepostal cp codepost postcode postalcode zip zipcode"),
    (.longitude, "longitude long lon lng longitudewgs84 coordlong xlong xlon"),
    (.latitude, "latitude lat latitudewgs84 coordlat ylat"),
    (
      .easting, "x xl93 xlambert93 xlambert lambertx lambert93x coordx coordonneex coordonneesx xl93m easting"
    ),
    (.northing, "y yl93 ylambert93 ylambert lamberty lambert93y coordy coordonneey coordonneesy northing"),
    (
      .position,
      "geopoint2d geopoint coordonneesgeo coordonneesgeographiques coordonneesgps gps latlon latlong position"
    ),
    (.precision, "precision precisionposition precisiongeo"),
  ]

  /// Role and rank of each known name.
  static let roles: [String: (role: ColumnRole, rank: Int)] = {
    var roles: [String: (role: ColumnRole, rank: Int)] = [:]
    for (role, names) in names {
      for (rank, name) in names.split(whereSeparator: { $0 == " " || $0 == "\n" }).enumerated() {
        roles[String(name)] = (role, rank)
      }
    }
    return roles
  }()

  /// A name of a column as it is compared.
  static func key(_ name: String) -> String { folded(name).filter { $0 != " " } }

  /// Whether a column holds what reaches a person (mail, telephone, contact): such a column is never read.
  static func isPersonal(_ key: String) -> Bool {
    ["mail", "courriel", "telephone", "contact", "portable", "responsable"].contains { key.contains($0) }
      || ["tel", "phone", "mobile", "fax", "tel1", "tel2", "gerant", "referent", "animateur"].contains(key)
  }
}
