import Siting
import Territories

/// The opening of new places one after the other.
struct Opening {
  private let model: SitingModel
  /// The distance of each commune that is counted.
  private var communes: [Double]
  /// The distance of each place of the demand.
  private(set) var people: [Double]

  init(_ model: SitingModel) {
    self.model = model
    communes = model.communes.before
    people = model.demand.before
  }

  /// What one place brought.
  struct Step {
    /// Places of the demand that are within the limit now, and were not.
    var gained: [Int]
    /// Places of the demand that are nearer than before.
    var nearer: [Int]
    /// The same of communes, by index in the territory.
    var gainedCommunes: [Int]
    var nearerCommunes: [Int]
    /// The distance that all inhabitants save.
    var saved: Double
  }

  /// Opens a place at a candidate.
  mutating func open(_ candidate: Int) -> Step {
    let nearCommunes = model.communes.nearer(to: candidate, than: communes)
    let nearPeople = model.squares.map { $0.nearer(to: candidate, than: people) } ?? nearCommunes
    let step = Step(
      gained: gained(nearPeople, from: people), nearer: nearPeople.map(\.place),
      gainedCommunes: indices(of: gained(nearCommunes, from: communes)),
      nearerCommunes: indices(of: nearCommunes.map(\.place)),
      saved: nearPeople.reduce(0) { sum, near in
        let before = people[near.place]
        return sum + (before.isFinite ? (before - near.distance) * model.demand.people[near.place] : 0)
      })
    for (place, distance) in nearCommunes { communes[place] = distance }
    for (place, distance) in nearPeople { people[place] = distance }
    return step
  }

  private func gained(_ nearer: [(place: Int, distance: Double)], from distances: [Double]) -> [Int] {
    nearer.filter { distances[$0.place] > model.limit && $0.distance <= model.limit }.map(\.place)
  }

  private func indices(of places: [Int]) -> [Int] { places.map { Int(model.communes.communes[$0]) } }

  /// The territory as it is now.
  var state: AccessState {
    AccessState(people, people: model.demand.people, communes: communes, limit: model.limit)
  }

  /// The distance of each commune of the territory as it is now; `nil` where it is not counted.
  func distances(of count: Int) -> [Double?] {
    zip(model.communes.communes, communes).reduce(into: [Double?](repeating: nil, count: count)) {
      $0[Int($1.0)] = $1.1
    }
  }
}

extension Opening {
  /// Opens the places of a plan; where it is one of coverage, none that brings nobody within the limit.
  mutating func open(_ plan: [Int], _ territory: Territory, _ objective: Objective) -> [NewPlace] {
    var places: [NewPlace] = []
    for candidate in plan {
      let before = self
      let step = open(candidate)
      let gained = step.gained.reduce(0) { $0 + model.demand.people[$1] }
      // Ranked plans end with those that help nobody.
      guard objective != .coverage || gained > 0 else {
        self = before
        break
      }
      let isOfDistance = objective == .median || objective == .center
      let helped = isOfDistance ? step.nearer : step.gained
      places.append(
        NewPlace(
          rank: places.count + 1, candidate: model.candidates[candidate], gained: Int(gained.rounded()),
          gainedCommunes: step.gainedCommunes, saved: step.saved, nearerCommunes: step.nearerCommunes,
          departments: departments(of: helped, territory)))
    }
    return places
  }

  private func departments(of places: [Int], _ territory: Territory) -> [String] {
    let communes = Set(places.map { model.demand.communes[$0] })
    return Set(communes.map { territory.communes[Int($0)].departmentCode }).sorted()
  }
}
