/// The words that the report's script says; `{n}` stands for a number.
enum ScriptLabel: String, CaseIterable {
  case aucune, une, plusieurs, autres, habitants, habitant, populationInconnue, proche, couverte
  case nonCouverte, part, commune, code, departement, epci, population, distance, lieu, filtrer
  case filtrerAide, precedent, suivant, page, lignes, trier, fermer, ici, molette, voir, tableau
}

extension Wording {
  /// A word of the script.
  func label(_ label: ScriptLabel) -> String {
    switch label {
    case .aucune: say("Aucune commune de ce nom.", "No commune of this name.")
    case .une: say("Une commune trouvée.", "One commune found.")
    case .plusieurs: say("{n} communes trouvées.", "{n} communes found.")
    case .autres:
      say("Les {n} premières sont listées ; précisez.", "The first {n} are listed; be more precise.")
    case .habitants: say("{n} habitants", "{n} inhabitants")
    case .habitant: say("{n} habitant", "{n} inhabitant")
    case .populationInconnue: say("population inconnue", "unknown population")
    case .proche: say("Tiers-lieu le plus proche", "Nearest place")
    case .couverte: say("Couverte à {n}", "Within {n}")
    case .nonCouverte: say("Au-delà de {n}", "Beyond {n}")
    case .part: say("de sa surface à {n} ou moins d'un tiers-lieu", "of its area within {n} of a place")
    case .commune: say("Commune", "Commune")
    case .code: say("Code INSEE", "INSEE code")
    case .departement: say("Département", "Département")
    case .epci: say("Intercommunalité", "EPCI")
    case .population: say("Habitants", "Inhabitants")
    case .distance: say("Distance (km)", "Distance (km)")
    case .lieu: say("Tiers-lieu le plus proche", "Nearest place")
    case .filtrer: say("Filtrer", "Filter")
    case .filtrerAide: say("nom, département…", "name, département…")
    case .precedent: say("Page précédente", "Previous page")
    case .suivant: say("Page suivante", "Next page")
    case .page: say("Page {n} sur {m}", "Page {n} of {m}")
    case .lignes: say("{n} lignes", "{n} rows")
    case .trier: say("Trier par", "Sort by")
    case .fermer: say("Fermer", "Close")
    case .ici: say("Tiers-lieux dans la commune", "Places in the commune")
    case .molette: say("Ctrl + molette pour zoomer", "Ctrl + wheel to zoom")
    case .tableau: say("Communes et tiers-lieu le plus proche", "Communes and their nearest place")
    case .voir: say("Voir sur la carte", "See on the map")
    }
  }
}
