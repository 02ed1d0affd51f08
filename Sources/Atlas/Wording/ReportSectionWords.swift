/// Headings, captions and columns of the report's sections.
enum ReportHeading: String, CaseIterable {
  case coverage, gaps, departments, times, priorities, epcis, network, complementarity, siting
  case method, sources, data
}

extension Wording {
  /// The heading of a section.
  func heading(_ heading: ReportHeading) -> String {
    switch heading {
    case .coverage: say("Qui est à portée d'un tiers-lieu ?", "Who is within reach of a place?")
    case .gaps: say("Les zones blanches", "The gaps")
    case .departments: say("D'un département à l'autre", "Between départements")
    case .times: say("En voiture, en minutes", "By car, in minutes")
    case .priorities: say("Où agir d'abord", "Where to act first")
    case .epcis: say("Toutes les intercommunalités", "All EPCI")
    case .network: say("Le réseau : voisinages et fragilité", "The network: neighbours and fragility")
    case .complementarity: say("Deux réseaux qui se complètent", "Two networks side by side")
    case .siting: say("Où ouvrir les prochains lieux", "Where to open the next places")
    case .method: say("Méthode et limites", "Method and limits")
    case .sources: say("Sources et licences", "Sources and licences")
    case .data: say("Anomalies des données", "Anomalies of the data")
    }
  }
}

/// The headings of the report's columns.
enum ReportColumn: CaseIterable {
  case radius, category, department, epci, commune, place, gap, inhabitants, places, area, distance, mean
  case median, nineTenths, farthest, byReference, byReferenceShare, byArea, byAreaShare, areaShare, communes
  case shortfall, shortfallShare, beyond, mainCommune, nearest, lost, lostCommunes, links, file, where_, field
  case value, outcome, reason, rank, gained, saved, reference, around, part, fellow
}

extension Wording {
  /// The heading of a column.
  func column(_ column: ReportColumn) -> String {
    switch column {
    case .radius: say("Distance", "Distance")
    case .category: say("Catégorie ou réseau", "Category or network")
    case .department: say("Département", "Département")
    case .epci: say("Intercommunalité", "EPCI")
    case .commune: say("Commune", "Commune")
    case .place: say("Tiers-lieu", "Place")
    case .gap: say("Zone", "Gap")
    case .inhabitants: say("Habitants", "Inhabitants")
    case .places: say("Lieux", "Places")
    case .area: say("Surface", "Area")
    case .distance: say("Distance", "Distance")
    case .mean: say("Distance moyenne", "Mean distance")
    case .median: say("Médiane", "Median")
    case .nineTenths: say("9 sur 10 à moins de", "9 in 10 within")
    case .farthest: say("Point le plus éloigné", "Farthest point")
    case .byReference: say("Habitants, par point de référence", "Inhabitants, by reference point")
    case .byReferenceShare: say("Part, par point de référence", "Share, by reference point")
    case .byArea: say("Habitants, par surface", "Inhabitants, by area")
    case .byAreaShare: say("Part, par surface", "Share, by area")
    case .areaShare: say("Part du territoire", "Share of the land")
    case .communes: say("Communes", "Communes")
    case .shortfall: say("Déficit (hab.·km)", "Shortfall (inh.·km)")
    case .shortfallShare: say("Part du déficit", "Share of shortfall")
    case .beyond: say("Habitants au-delà", "Inhabitants beyond")
    case .mainCommune: say("Commune principale", "Main commune")
    case .nearest: say("Lieu le plus proche", "Nearest place")
    case .lost: say("Habitants éloignés si fermeture", "Inhabitants lost by closing")
    case .lostCommunes: say("Communes éloignées", "Communes lost")
    case .links: say("Voisins", "Neighbours")
    case .file: say("Fichier", "File")
    case .where_: say("Où", "Where")
    case .field: say("Champ", "Field")
    case .value: say("Valeur", "Value")
    case .outcome: say("Suite donnée", "Outcome")
    case .reason: say("Motif", "Reason")
    case .rank: say("Rang", "Rank")
    case .gained: say("Habitants gagnés", "Inhabitants gained")
    case .saved: say("Habitants·km épargnés", "Inhabitant·km saved")
    case .reference: say("Point de référence", "Reference point")
    case .around: say("Lieux voisins", "Places around")
    case .part: say("Couverts par", "Covered by")
    case .fellow: say("Membre le plus proche", "Nearest member")
    }
  }
}
