import Cartography
import Shapes
import Studies

extension PlateStage {
  /// What is within the main radius of a member, what is not, and the members.
  func coverageMap() -> Map {
    var map = map(
      .coverage, coverageLayers + outlines + [members, areaNames, townNames()], coverageFurniture)
    map.inset = densestPart { coverageLayers + outlines + [members, $0] }
    return map
  }

  private var coverageLayers: [any Layer] {
    [
      neighbours,
      soil.painted(
        Paint(fill: theme.tint),
        legend: words.say("à \(mainRadius) ou moins d'un lieu", "within \(mainRadius) of a place")),
      Surfaces(
        diagnosis.discs[mainIndex].circles, paint: Paint(outline: Stroke(Colour(0x7FA9BC), width: 0.45))),
      Surfaces(
        diagnosis.gaps.map(\.surface), paint: theme.alert,
        legend: words.say("zone blanche : à plus de \(mainRadius)", "gap: beyond \(mainRadius)")),
    ]
  }

  private var coverageFurniture: Furniture {
    let share = words.percent(headline.shareWithin(mainIndex))
    let area = words.percent(whole.shareOfArea(mainIndex))
    return Furniture(
      title: words.say(
        "\(share) des habitants vivent à \(mainRadius) ou moins d'un tiers-lieu",
        "\(share) of the inhabitants live within \(mainRadius) of a place"),
      subtitle: words.say(
        "\(words.inhabitants(headline.within(mainIndex))) sur \(words.count(headline.count)), sur \(area) du territoire ; disques de \(mainRadius) autour de \(words.places(diagnosis.places.sites.count))",
        "\(words.inhabitants(headline.within(mainIndex))) of \(words.count(headline.count)), on \(area) of the territory; discs of \(mainRadius) around \(words.places(diagnosis.places.sites.count))"
      ),
      description: words.say(
        "Carte des tiers-lieux et des surfaces situées à \(mainRadius) ou moins de l'un d'eux ; les zones blanches sont hachurées.",
        "Map of the places and of the land within \(mainRadius) of one of them; gaps are hatched."),
      figures: [
        KeyFigure(
          share,
          words.say(
            "des habitants couverts (\(words.measure(diagnosis)))",
            "of inhabitants covered (\(words.measure(diagnosis)))")),
        KeyFigure(area, words.say("de la surface couverte", "of the area covered")),
      ])
  }
}
