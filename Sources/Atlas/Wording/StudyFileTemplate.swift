import Shapes

extension Wording {
  /// A study file with comments, which makes the study of the sample as it is.
  ///
  /// - Parameter geoData: the folder of the data that come with the program, as seen from the file.
  public func studyFileTemplate(geoData: String) -> ByteText {
    let text = say(StudyFileTemplate.french, StudyFileTemplate.english)
    let quoted = "\"" + geoData.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return ByteText(text.replacing("\"GeoData", with: quoted))
  }
}

/// The two templates; they say the same.
enum StudyFileTemplate {
  static let french = """
    # Une étude de maillage. Lancez : maillage run etude.yml
    # Les chemins partent du dossier de ce fichier ; les options de la ligne de commande l'emportent sur lui.
    # Une clé sans valeur, ou absente, laisse le choix du programme.

    titre: Accessibilité aux tiers-lieux d'Occitanie
    auteur:
    date:
    langue: fr            # fr ou en

    reseaux:              # un ou plusieurs ; tous comptent pour la couverture
      - nom: tiers-lieux
        fichier: "GeoData/tiers-lieux.csv"
        colonnes:         # seulement si un nom de colonne n'est pas reconnu, par exemple :
          # latitude: Y
          # longitude: X
        annonce:          # nombres annoncés, comparés à ceux lus
          # total: 111
          # categories: {Espace de travail partagé: 60, FabLab: 39, Médiation numérique: 11}

    comparaison:          # un réseau comparé au premier, sans compter pour la couverture
      nom: Fabriques de territoire
      fichier: "GeoData/fabriques-de-territoire.csv"

    territoire:
      geodata: "GeoData"
      departements:       # par exemple ["09", "31"] ; tous sans valeur
      communes:           # contours des communes (GeoJSON), à la place de ceux livrés
      contours_departements:
      populations:        # populations plus récentes (CSV ou classeur : code, habitants)

    rayons:
      couverture_km: [5, 10, 15, 20, 30]
      principal_km: 15    # chiffres principaux et zones blanches

    point_de_reference: mairie   # mairie, centroide ou point-sur-surface
    interieur_seulement: false   # true : sans les lieux hors du territoire
    strict: false                # true : s'arrêter au premier enregistrement refusé

    typologies:           # classes de communes (CSV ou classeur : code, classe), par exemple :
      # densite: grille-densite.csv
    grille_population:    # carreaux Filosofi de l'INSEE (CSV)
    minutes:              # temps en voiture, avec des routes ou une estimation
      routes:             # extraits d'OpenStreetMap, par exemple [midi-pyrenees-latest.osm.pbf]
      cache_routes:       # fichier qui garde le réseau routier d'une fois sur l'autre
      temps_min: [10, 15, 20, 30]
      principal_min: 20   # chiffres principaux et zones blanches en minutes
      estimation:         # sans routes, par exemple {detour: 1.3, vitesse_kmh: 60}
    nouveaux_lieux: 3     # prochains lieux à proposer, au rayon principal ; 0 : aucun

    sorties:
      dossier: Output
      csv: standard       # standard ou excel-fr
      fichiers:           # par exemple [resume.json, "carte-*"] ; tous sans valeur
      format: a4-paysage  # a4-paysage, a4-portrait, a3, carre ou diapo
      logo:               # un dessin SVG simple, en haut à droite des cartes
      png: false          # true : cartes en PNG aussi (il faut rsvg-convert)
      pdf: false          # true : cartes en PDF aussi

    """

  static let english = """
    # A study for maillage. Run: maillage run etude.yml
    # Paths start from the folder of this file; options on the command line win over it.
    # A key without a value, or left out, leaves the choice to the program.

    titre: Access to tiers-lieux in Occitanie
    auteur:               # author
    date:
    langue: en            # fr or en

    reseaux:              # networks, one or several; all count for the coverage
      - nom: tiers-lieux
        fichier: "GeoData/tiers-lieux.csv"
        colonnes:         # only where the name of a column is not recognised, for example:
          # latitude: Y
          # longitude: X
        annonce:          # announced numbers, held against those read
          # total: 111
          # categories: {Espace de travail partagé: 60, FabLab: 39, Médiation numérique: 11}

    comparaison:          # a network compared to the first, no part of the coverage
      nom: Fabriques de territoire
      fichier: "GeoData/fabriques-de-territoire.csv"

    territoire:
      geodata: "GeoData"
      departements:       # for example ["09", "31"]; all without a value
      communes:           # boundaries of communes (GeoJSON), instead of those delivered
      contours_departements:
      populations:        # newer populations (CSV or workbook: code, inhabitants)

    rayons:               # radii
      couverture_km: [5, 10, 15, 20, 30]
      principal_km: 15    # main figures and gaps

    point_de_reference: mairie   # mairie, centroide or point-sur-surface
    interieur_seulement: false   # true: without places outside the territory
    strict: false                # true: stop at the first record refused

    typologies:           # classes of communes (CSV or workbook: code, class), for example:
      # densite: grille-densite.csv
    grille_population:    # population squares (INSEE Filosofi, CSV)
    minutes:              # times by car, with roads or an estimation
      routes:             # extracts of OpenStreetMap, for example [midi-pyrenees-latest.osm.pbf]
      cache_routes:       # file that keeps the road network for the next time
      temps_min: [10, 15, 20, 30]
      principal_min: 20   # main figures and gaps in minutes
      estimation:         # without roads, for example {detour: 1.3, vitesse_kmh: 60}
    nouveaux_lieux: 3     # new places to propose, at the main radius; 0: none

    sorties:              # outputs
      dossier: Output
      csv: standard       # standard or excel-fr
      fichiers:           # for example [resume.json, "carte-*"]; all without a value
      format: a4-paysage  # a4-paysage, a4-portrait, a3, carre or diapo
      logo:               # a plain SVG drawing, top right of maps
      png: false          # true: maps as PNG too (needs rsvg-convert)
      pdf: false          # true: maps as PDF too

    """
}
