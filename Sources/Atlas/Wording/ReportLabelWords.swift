/// The short words of the report; templates know each by its name.
enum ReportLabel: String, CaseIterable {
  case skip, contents, keyFigures, findings, figures, methodHeading, noteTitle
  case mapHeading, mapTitle, mapDescription, mapGroup, mapHelp, noScript, noScriptTable
  case searchLabel, searchHint, searchResults, layers, zoomIn, zoomOut, zoomReset
  case legend, countedCommunes, legendPlace, legendPlaces
  case departmentPages, noMember, allCommunes, allCommunesLead
}

extension Wording {
  /// A short word or sentence of the report.
  func label(_ label: ReportLabel) -> String {
    switch label {
    case .skip: say("Aller au contenu", "Skip to content")
    case .contents: say("Sommaire", "Contents")
    case .keyFigures: say("Chiffres clés", "Key figures")
    case .findings: say("Ce qu'il faut retenir", "What to remember")
    case .figures: say("Tableaux", "Tables")
    case .methodHeading: say("Méthode, limites et sources", "Method, limits and sources")
    case .noteTitle: say("L'essentiel en une page", "The essentials on one page")
    case .departmentPages: say("Département par département", "Each département")
    case .noMember: say("Aucun tiers-lieu du réseau dans ce département.", "No place of the network here.")
    case .allCommunes: say("Toutes les communes", "All communes")
    case .allCommunesLead:
      say(
        "Cherchez, triez, puis choisissez une commune pour la voir sur la carte.",
        "Search, sort, then choose a commune to see it on the map.")
    case .noScriptTable:
      say(
        "Ce tableau a besoin de JavaScript ; les mêmes chiffres sont dans communes.csv.",
        "This table needs JavaScript; the same figures are in communes.csv.")
    case .mapHeading: say("Votre commune sur la carte", "Your commune on the map")
    case .mapTitle: say("Communes selon leur distance au tiers-lieu le plus proche", "Communes by distance")
    case .mapDescription:
      say(
        "Carte de toutes les communes, colorées par classe de distance, avec les tiers-lieux ; les valeurs sont dans le tableau des communes.",
        "Map of all communes, coloured by class of distance, with the places; the values are in the table of communes."
      )
    case .mapGroup: say("Carte interactive", "Interactive map")
    case .mapHelp:
      say(
        "Survolez ou touchez une commune pour ses chiffres. Zoom : boutons, touches + et −, Ctrl + molette, ou deux doigts ; déplacement : flèches, ou glisser.",
        "Hover or tap a commune for its figures. Zoom: buttons, + and − keys, Ctrl + wheel, or two fingers; move: arrow keys, or drag."
      )
    case .noScript:
      say(
        "Sans JavaScript, la carte reste lisible ; la recherche et le zoom ne fonctionnent pas.",
        "Without JavaScript the map can still be read; search and zoom do not work.")
    case .searchLabel: say("Chercher ma commune", "Find my commune")
    case .searchHint: say("nom ou code INSEE", "name or INSEE code")
    case .searchResults: say("Communes trouvées", "Communes found")
    case .layers: say("Afficher", "Show")
    case .zoomIn: say("Agrandir la carte", "Enlarge the map")
    case .zoomOut: say("Réduire la carte", "Reduce the map")
    case .zoomReset: say("Voir tout le territoire", "See the whole territory")
    case .legend: say("Légende", "Legend")
    case .countedCommunes: say("À droite : nombre de communes.", "Right: number of communes.")
    case .legendPlace: say("tiers-lieu (la forme dit la catégorie)", "place (its shape says the category)")
    case .legendPlaces: say("plusieurs au même endroit", "several at one spot")
    }
  }
}
