import Geodesy
import Shapes

extension TimeDiagnosis.Land {
  /// Measures land.
  init(_ surface: MultiPolygon<Planar>, population: Int) throws(StudiesError) {
    let degrees = try doors { try Projection.unproject([surface], from: .lambert93) }
    self.init(
      surface: surface, degrees: degrees[0], area_km2: geodesicAreas(degrees)[0],
      population: Double(population))
  }
}

extension TimeDiagnosis {
  /// The communes' reference points with their own minutes: so land within a time holds those that are.
  static func references(
    _ diagnosis: Diagnosis, _ times: [CommuneTime]
  ) throws(StudiesError) -> [TimeSample] {
    let ways = zip(diagnosis.area.references, times).compactMap { reference, time in
      time.way.map { (reference.position, $0) }
    }
    let points = try doors { try Projection.project(ways.map(\.0), to: .lambert93) }
    return zip(points, ways).map { point, way in
      TimeSample(position: point, minutes: Float(way.1.minutes), site: Int32(way.1.site))
    }
  }
}
