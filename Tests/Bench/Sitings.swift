import Siting
import Studies

/// The questions of siting on all communes.
func sitings() -> [Benchmark] {
  [(Objective.coverage, 10), (.coverage, 30), (.median, 10), (.center, 10)].map { objective, count in
    var gap = 1.0
    return Benchmark(
      "siting-\(objective.rawValue)-\(count)",
      "siting, \(objective.rawValue), \(count) places among 4,446 communes, gap \((gap * 100_000).rounded() / 1_000) %"
    ) {
      let sample = try Sample()
      let parameters = try StudyParameters(radii_km: [15], mainRadius_km: 15)
      let diagnosis = try Diagnosis(sample.area, sites: sample.places.sites, parameters: parameters)
      let question = SitingQuestion(count: count, objective: objective)
      return try Measure.median(of: 5) { gap = try SitingStudy(diagnosis, question).gap }
    }
  }
}
