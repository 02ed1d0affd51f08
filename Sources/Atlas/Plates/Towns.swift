import Cartography
import Shapes
import Studies
import Territories

/// A commune whose name orients the reader.
struct Town: Sendable {
  var code: String
  var name: String
  var point: Point<Planar>
}

extension Town {
  /// The most populous communes of a map's subject, none near a more populous one or a chief town.
  ///
  /// - Parameters:
  ///   - focus: the subject; the whole territory where `nil`.
  ///   - extent: what the map shows, in metres.
  ///   - capitals: the chief towns, which have names of their own.
  ///   - points: where the communes are, in metres.
  static func chosen(
    in diagnosis: Diagnosis, focus: Focus?, extent: Box<Planar>, capitals: [Point<Planar>],
    points: [Point<Planar>]
  ) -> [Town] {
    let communes = diagnosis.area.territory.communes
    let spacing = max(extent.width, extent.height) / (focus == nil ? 18 : 14)
    // A commune that is the subject stands even near others, but not where it is the chief town itself.
    let subject = focus.flatMap { focus in communes.firstIndex { $0.code == focus.code } }
    let weights = communes.indices.map { $0 == subject ? .max : communes[$0].population ?? 0 }
    let all = Array(communes.indices)
    var left = focus.map { $0.kind == .commune ? all : $0.communes } ?? all
    left.removeAll { !extent.contains(points[$0]) }
    var towns: [Town] = []
    var taken = capitals[...]
    while towns.count < most(focus) {
      left.removeAll { index in
        let room = index == subject ? min(spacing, 1_000) : spacing
        return taken.contains { $0.isNear(points[index], room) }
      }
      guard let next = left.max(by: { (weights[$0], $1) < (weights[$1], $0) }) else { break }
      towns.append(Town(code: communes[next].code, name: communes[next].name, point: points[next]))
      left.removeAll { $0 == next }
      taken = [points[next]]
    }
    return towns
  }

  private static func most(_ focus: Focus?) -> Int { focus == nil ? 7 : 14 }
}

extension Point where Space == Planar {
  /// Whether another point is nearer than so many metres.
  fileprivate func isNear(_ other: Point, _ metres: Double) -> Bool {
    (x - other.x) * (x - other.x) + (y - other.y) * (y - other.y) < metres * metres
  }
}

extension PlateStage {
  /// Chief towns, then the other towns that orient the reader.
  ///
  /// - Parameter role: what the names of chief towns are set as, where the map is about other names.
  func townNames(role: LabelRole = .capital, rank: Int? = nil) -> Labels {
    let chiefs = capitals.map { Labels.Label($0.text, at: $0.point, role: role, rank: rank) }
    let others = towns.enumerated().map { place, town in
      let isSubject = focus?.code == town.code
      return Labels.Label(
        town.name, at: town.point, role: isSubject ? .capital : role == .note ? .note : .place,
        rank: isSubject ? 0 : (rank ?? 1) + place)
    }
    return Labels(chiefs + others)
  }
}
