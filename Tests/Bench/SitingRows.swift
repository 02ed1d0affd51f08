import Siting
import Studies

/// The four questions of siting on all communes.
func sitingRows(_ sample: Sample) throws {
  let diagnosis = try Diagnosis(
    sample.area, sites: sample.places.sites, parameters: StudyParameters(radii_km: [15], mainRadius_km: 15))
  for (objective, count) in [(Objective.coverage, 10), (.coverage, 30), (.median, 10), (.center, 10)] {
    let question = SitingQuestion(count: count, objective: objective)
    var found: SitingStudy?
    let measure = try Measure.median(of: 3) { found = try SitingStudy(diagnosis, question) }
    let gap = (found?.gap ?? 1) * 100
    row(
      "siting, \(objective.rawValue), \(count) places among \(sample.area.references.count) communes (gap \(hundredths(gap)) %)",
      measure)
  }
}

private func hundredths(_ value: Double) -> String { "\((value * 1_000).rounded() / 1_000)" }
