import Cartography
import Studies

extension PlateStage {
  /// The furniture of a map in minutes of a part: nothing on it is in kilometres.
  func timed(_ furniture: Furniture, _ plate: Plate, on focus: Focus) -> Furniture {
    guard let times = timeStudy?.times, let reach = reach(of: focus, times) else { return furniture }
    var furniture = furniture
    let (place, main) = (times.parameters.mainIndex, words.time(times.parameters.main_min))
    let all = words.percent(times.standing.whole.sharesWithin[place])
    let comparison = words.say(
      "ensemble du territoire : \(all) des habitants à \(main) ou moins d'un lieu en voiture, \(words.measure(diagnosis))",
      "whole territory: \(all) of inhabitants within \(main) of a place by car, \(words.measure(diagnosis))")
    let shown = words.shown(plate, mainRadius)
    furniture.subtitle = words.say("\(shown) ; \(comparison)", "\(shown); \(comparison)")
    furniture.figures = [
      KeyFigure(
        words.percent(reach.sharesWithin[place]),
        words.say(
          "des habitants à \(main) ou moins d'un lieu en voiture",
          "of inhabitants within \(main) of a place by car")
      ),
      KeyFigure(
        reach.distribution.map { words.minutes($0.mean_min) } ?? "–",
        words.say("en moyenne par habitant", "mean of the inhabitants")),
      KeyFigure(words.count(whole.sites), words.say("lieux y sont situés", "places stand there")),
    ]
    return furniture
  }

  /// The finding of a map in minutes of a part, its subject left out.
  func timely(_ focus: Focus) -> String {
    guard let times = timeStudy?.times else { return "–" }
    let share = words.percent(reach(of: focus, times)?.sharesWithin[times.parameters.mainIndex])
    let main = words.time(times.parameters.main_min)
    return words.say(
      "\(share) des habitants à \(main) ou moins d'un tiers-lieu en voiture",
      "\(share) of inhabitants within \(main) of a place by car")
  }

  /// What is measured in minutes of a part.
  private func reach(of focus: Focus, _ times: TimeDiagnosis) -> TimeReach? {
    let territory = diagnosis.area.territory
    switch focus.kind {
    case .department:
      let place = territory.departments.firstIndex { $0.code == focus.code }
      return place.map { times.standing.departments[$0] }
    case .intercommunality:
      let place = diagnosis.levels.epcis.firstIndex { $0.code == focus.code }
      return place.map { times.standing.epcis[$0] }
    case .commune: return times.standing.communes[focus.communes[0]]
    }
  }
}
