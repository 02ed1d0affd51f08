import Cartography
import Shapes
import Studies

extension PlateStage {
  /// Communes by class of distance to the nearest member.
  func distanceMap() -> Map {
    let areas = zip(diagnosis.area.communeSurfaces, diagnosis.distances.distance_km).map {
      Choropleth.Area($0, value: $1)
    }
    let distances = Choropleth(
      title: words.say("Distance au lieu le plus proche", "Distance to the nearest place"), areas: areas,
      breaks: .thresholds(diagnosis.parameters.radii_km), palette: .yellowOrangeRed,
      quantity: Quantity(unit: "km"), countTitle: countTitle(words.say("communes", "communes")))
    let layers: [any Layer] = ground + [distances] + outlines
    return map(.distances, layers + markers + [areaNames, townNames()], distanceFurniture)
  }

  private var distanceFurniture: Furniture {
    let beyond = diagnosis.distances.distance_km.count { $0 > diagnosis.parameters.mainRadius_km }
    let far = diagnosis.distances.distance_km.indices.max {
      diagnosis.distances.distance_km[$0] < diagnosis.distances.distance_km[$1]
    }
    let people = headline.count - headline.within(mainIndex)
    return Furniture(
      title: words.distanceTitle(beyond, of: whole.communes, mainRadius).capitalizedFirst,
      subtitle: words.say(
        "Distance à vol d'oiseau du point de référence de la commune au lieu le plus proche ; \(words.inhabitants(people)) au-delà de \(mainRadius)\(farthestCommune(far))",
        "Distance as the crow flies from the commune's reference point to the nearest place; \(words.inhabitants(people)) beyond \(mainRadius)\(farthestCommune(far))"
      ),
      description: words.say(
        "Carte des communes selon leur distance au tiers-lieu le plus proche, en classes de kilomètres.",
        "Map of communes by their distance to the nearest place, in classes of kilometres."))
  }

  private func farthestCommune(_ index: Int?) -> String {
    guard let index else { return "" }
    let name = diagnosis.area.territory.communes[index].name
    let distance = words.kilometres(diagnosis.distances.distance_km[index])
    return words.say(" ; la plus éloignée : \(name), \(distance)", "; the farthest: \(name), \(distance)")
  }
}
