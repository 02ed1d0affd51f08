import Siting
import Territories

/// The opening of new places one after the other.
struct Opening {
  private let model: SitingModel
  /// The distance of each commune, in kilometres.
  private(set) var communes_km: [Double]
  /// The distance of each place of the demand, in kilometres.
  private(set) var people_km: [Double]

  init(_ model: SitingModel) {
    self.model = model
    communes_km = model.communes.before_km
    people_km = model.demand.before_km
  }

  /// What one place brought.
  struct Step {
    /// Places of the demand that are within the radius now, and were not.
    var gained: [Int]
    /// Places of the demand that are nearer than before.
    var nearer: [Int]
    var gainedCommunes: [Int]
    var nearerCommunes: [Int]
    /// Kilometres of all inhabitants.
    var saved_km: Double
  }

  /// Opens a place at a candidate.
  mutating func open(_ candidate: Int) -> Step {
    let position = model.candidates[candidate].position
    let communes = model.communes.nearer(to: position, than: communes_km)
    let people = model.squares.map { $0.nearer(to: position, than: people_km) } ?? communes
    let step = Step(
      gained: gained(people, from: people_km), nearer: people.map(\.place),
      gainedCommunes: gained(communes, from: communes_km), nearerCommunes: communes.map(\.place),
      saved_km: people.reduce(0) { sum, near in
        let before = people_km[near.place]
        return sum + (before.isFinite ? (before - near.distance_km) * model.demand.people[near.place] : 0)
      })
    for (place, distance_km) in communes { communes_km[place] = distance_km }
    for (place, distance_km) in people { people_km[place] = distance_km }
    return step
  }

  private func gained(_ nearer: [(place: Int, distance_km: Double)], from distances_km: [Double]) -> [Int] {
    nearer.filter { distances_km[$0.place] > model.radius_km && $0.distance_km <= model.radius_km }
      .map(\.place)
  }

  /// The territory as it is now.
  var state: AccessState {
    AccessState(
      people_km, people: model.demand.people, communes_km: communes_km, radius_km: model.radius_km)
  }
}

extension Opening {
  /// Opens the places of a plan; where it is one of coverage, none that brings nobody within the radius.
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
          gainedCommunes: step.gainedCommunes, saved_km: step.saved_km,
          nearerCommunes: step.nearerCommunes, departments: departments(of: helped, territory)))
    }
    return places
  }

  private func departments(of places: [Int], _ territory: Territory) -> [String] {
    let communes = Set(places.map { model.demand.communes[$0] })
    return Set(communes.map { territory.communes[Int($0)].departmentCode }).sorted()
  }
}
