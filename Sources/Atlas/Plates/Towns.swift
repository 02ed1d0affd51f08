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
    var towns: [Town] = []
    var taken = capitals
    for index in ranked(communes, focus) where extent.contains(points[index]) && towns.count < most(focus) {
      let isSubject = focus?.code == communes[index].code
      guard isSubject || taken.allSatisfy({ !$0.isNear(points[index], spacing) }) else { continue }
      towns.append(Town(code: communes[index].code, name: communes[index].name, point: points[index]))
      taken.append(points[index])
    }
    return towns
  }

  private static func most(_ focus: Focus?) -> Int { focus == nil ? 7 : 14 }

  /// Communes that may be named: a commune that is the subject first, then by inhabitants.
  private static func ranked(_ communes: [Commune], _ focus: Focus?) -> [Int] {
    let all = Array(communes.indices)
    let candidates = focus.map { $0.kind == .commune ? all : $0.communes } ?? all
    func weight(_ index: Int) -> Int {
      communes[index].code == focus?.code ? .max : communes[index].population ?? 0
    }
    return candidates.sorted { (weight($1), $0) < (weight($0), $1) }
  }
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
