import Geodesy
import Samples
import Shapes
import Territories
import Testing

@testable import Studies

@Suite struct FellowsTests {
  private func diagnosis(_ sites: [Site]) throws -> Diagnosis {
    let area = try StudyArea(Toy.territory(), reference: .townHall)
    return try Diagnosis(area, sites: sites, parameters: StudyParameters(radii_km: [9], mainRadius_km: 9))
  }

  /// Each distance to all members of the same network, one by one.
  @Test(arguments: 1...8) func theNearestFellowsAreTheNearest(_ seed: UInt64) throws {
    let diagnosis = try diagnosis(Toy.sites(17, seed: seed))
    let sites = diagnosis.places.sites
    for member in try Fellows(diagnosis).members {
      let fellows = sites.indices.filter {
        $0 != member.site && sites[$0].networkName == sites[member.site].networkName
      }
      let ranked = fellows.map { other in
        let distance = Geodesic.grs80.distance_km(
          from: sites[member.site].position, to: sites[other].position)
        return NearestSite(site: other, distance_km: distance)
      }.sorted { ($0.distance_km, $0.site) < ($1.distance_km, $1.site) }
      #expect(member.nearest.map(\.site) == ranked.prefix(3).map(\.site))
      #expect(member.isIsolated == ((ranked.first?.distance_km ?? .infinity) > 9))
    }
  }

  @Test(arguments: 1...8) func linksJoinPlacesOfOneNetwork(_ seed: UInt64) throws {
    let diagnosis = try diagnosis(Toy.sites(17, seed: seed))
    let fellows = try Fellows(diagnosis)
    let sites = diagnosis.places.sites
    for link in fellows.links {
      #expect(Set((link.from + link.to).map { sites[$0].networkName }).count == 1)
      for end in [link.from, link.to] { #expect(Set(end.map { sites[$0].position }).count == 1) }
      #expect(link.from[0] < link.to[0] && link.distance_km > 0)
    }
    for member in fellows.members {
      #expect(member.links == fellows.links.count { ($0.from + $0.to).contains(member.site) })
      #expect(member.links > 0)
    }
  }

  @Test func fellowsDoNotDependOnTheOrderOfSites() throws {
    var generator = SeededGenerator(seed: 5)
    let sites = Toy.sites(20, seed: 5)
    let a = try Fellows(try diagnosis(sites))
    let b = try Fellows(try diagnosis(sites.shuffled(using: &generator)))
    #expect(a.members == b.members && a.links == b.links)
  }

  @Test func aMemberAloneIsIsolatedAndHasNoFellow() throws {
    let fellows = try Fellows(try diagnosis(Array(Toy.sites(1, seed: 1))))
    #expect(fellows.links.isEmpty)
    #expect(fellows.members.map(\.nearest) == [[]] && fellows.members.map(\.isIsolated) == [true])
  }

  @Test func fiveAtOnePlaceAreThreeFellowsAtNoDistance() throws {
    let sites = (0..<5).map {
      Site(id: "S\($0)", name: "S", position: Point(x: 2.2, y: 44.2), networkName: "A")
    }
    let fellows = try Fellows(try diagnosis(sites))
    #expect(
      fellows.members.map { $0.nearest.map(\.site) } == [
        [1, 2, 3], [0, 2, 3], [0, 1, 3], [0, 1, 2], [0, 1, 2],
      ])
    #expect(fellows.members.allSatisfy { !$0.isIsolated && $0.nearest.allSatisfy { $0.distance_km == 0 } })
  }

  @Test func membersOverseasAreNoPartOfTheGraph() throws {
    var sites = Toy.sites(4, seed: 2)
    sites.append(
      Site(id: "Z", name: "Réunion", position: Point(x: 55.5, y: -21), networkName: "A", isInside: false))
    let fellows = try Fellows(try diagnosis(sites))
    #expect(fellows.members.last?.links == 0 && fellows.members.last?.isIsolated == true)
  }
}
