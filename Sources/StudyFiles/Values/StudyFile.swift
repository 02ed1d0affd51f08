/// A study as one YAML file says it; what it leaves out is `nil`, and the program's own choice.
public struct StudyFile: Codable, Hashable, Sendable {
  /// The title.
  public var title: String?
  /// Who makes the study.
  public var author: String?
  /// The date that stands on it, as it is to be read.
  public var date: String?
  /// The language of what people read: `fr` or `en`.
  public var language: String?
  /// The networks.
  public var networks: [NetworkEntry]?
  /// The network to which the first is compared.
  public var comparison: NetworkEntry?
  /// The ground.
  public var territory: TerritoryEntry?
  /// The radii.
  public var radii: RadiiEntry?
  /// The point that stands for a commune: `mairie`, `centroide`, `point-sur-surface`.
  public var referencePoint: String?
  /// Whether sites outside the territory are left out.
  public var insideOnly: Bool?
  /// Whether a refused record ends the run.
  public var isStrict: Bool?
  /// Files of classes of communes, by the name of the typology.
  public var typologies: [String: String]?
  /// A file of population squares.
  public var populationGrid: String?
  /// What is said in minutes.
  public var minutes: MinutesEntry?
  /// How many new places are to be proposed.
  public var newPlaces: Int?
  /// What is written, where and how.
  public var outputs: OutputEntry?

  enum CodingKeys: String, CodingKey {
    case title = "titre"
    case author = "auteur"
    case date
    case language = "langue"
    case networks = "reseaux"
    case comparison = "comparaison"
    case territory = "territoire"
    case radii = "rayons"
    case referencePoint = "point_de_reference"
    case insideOnly = "interieur_seulement"
    case isStrict = "strict"
    case typologies
    case populationGrid = "grille_population"
    case minutes
    case newPlaces = "nouveaux_lieux"
    case outputs = "sorties"
  }

  /// A study that says nothing.
  public init() {}
}

/// A network in a study file.
public struct NetworkEntry: Codable, Hashable, Sendable {
  /// Its name; that of its file where there is none.
  public var name: String?
  /// The file of its members.
  public var file: String
  /// The columns of roles whose names are not recognised: role, column.
  public var columns: [String: String]?
  /// What was announced of it.
  public var announced: AnnouncedEntry?

  enum CodingKeys: String, CodingKey {
    case name = "nom"
    case file = "fichier"
    case columns = "colonnes"
    case announced = "annonce"
  }
}

/// Numbers of members announced for a network.
public struct AnnouncedEntry: Codable, Hashable, Sendable {
  /// All members.
  public var total: Int?
  /// Members by category.
  public var categories: [String: Int]?
}

/// The ground of a study.
public struct TerritoryEntry: Codable, Hashable, Sendable {
  /// Codes of the départements to which the study is restricted.
  public var departments: [String]?
  /// The file of communes.
  public var communes: String?
  /// The file of départements.
  public var outlines: String?
  /// The file of newer populations.
  public var populations: String?
  /// The folder of the data that come with the program.
  public var folder: String?

  enum CodingKeys: String, CodingKey {
    case departments = "departements"
    case communes
    case outlines = "contours_departements"
    case populations
    case folder = "geodata"
  }
}

/// The radii of a study, in kilometres.
public struct RadiiEntry: Codable, Hashable, Sendable {
  /// All radii.
  public var coverage_km: [Double]?
  /// That of the main figures.
  public var main_km: Double?

  enum CodingKeys: String, CodingKey {
    case coverage_km = "couverture_km"
    case main_km = "principal_km"
  }
}

/// What a study writes.
public struct OutputEntry: Codable, Hashable, Sendable {
  /// The folder.
  public var folder: String?
  /// How tables are written: `standard` or `excel-fr`.
  public var csv: String?
  /// Names of the files wanted, `*` standing for anything.
  public var files: [String]?
  /// The format of maps: `a4-paysage`, `a4-portrait`, `a3`, `carre`, `diapo`.
  public var format: String?
  /// The file of the logo.
  public var logo: String?
  /// Whether maps come as PNG too.
  public var wantsPNG: Bool?
  /// Whether maps come as PDF too.
  public var wantsPDF: Bool?

  enum CodingKeys: String, CodingKey {
    case folder = "dossier"
    case csv
    case files = "fichiers"
    case format
    case logo
    case wantsPNG = "png"
    case wantsPDF = "pdf"
  }
}
