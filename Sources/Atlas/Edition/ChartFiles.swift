import Cartography
import Shapes
import Studies

extension PlateStage {
  /// What draws the charts of a diagnosis, each by itself; those whose inputs are absent are left out.
  var chartMakers: [@Sendable () -> Made] {
    guard diagnosis.standing.levels.whole.inhabitants > 0 else { return [] }
    var makers: [@Sendable () -> Made] = [
      { Made(curveChart()) },
      { Made(departmentChart(), named: "graphique-departements.svg") },
    ]
    for basis in timeStudy?.bases ?? [] where basis.standing.whole.inhabitants > 0 {
      makers.append { Made(timeCurveChart(basis)) }
    }
    var taken: Set = ["departements", "evolution"]
    for classes in diagnosis.standing.levels.typologies {
      let name = "graphique-" + PlateStage.free(slug(classes.typology), &taken)
      makers.append {
        Made(classChart(classes, fileName: name), named: name + ".svg")
      }
    }
    return makers
  }

  /// A name that no other file has.
  private static func free(_ name: String, _ taken: inout Set<String>) -> String {
    var free = name
    var count = 2
    while !taken.insert(free).inserted {
      free = "\(name)-\(count)"
      count += 1
    }
    return free
  }
}
