import Shapes
import Testing

@testable import Territories

@Suite("Territory")
struct TerritoryTests {
  private let territory = Sample.territory

  @Test("Communes by code, name and postal code")
  func lookups() {
    #expect(territory.commune(code: "09001")?.name == "Le Fossat")
    #expect(territory.commune(code: "00000") == nil)
    #expect(territory.communes(named: "st-ybars").map(\.code) == ["09002", "31004"])
    #expect(territory.communes(named: "herm (L')").map(\.code) == ["31003"])
    #expect(territory.communes(named: "").isEmpty && territory.communes(named: "zzz").isEmpty)
    #expect(territory.communes(postalCode: "31600").map(\.code) == ["31003", "31004"])
    #expect(territory.department(code: "09")?.name == "Ariège")
    #expect(territory.intercommunality(code: "200000001")?.name == "Arize Lèze")
  }

  @Test("A département without outline stands by its code")
  func departments() { #expect(territory.departments.map(\.name) == ["Ariège", "31"]) }

  @Test("Restricted to a département, the others stay known as neighbours", arguments: ["09", "9"])
  func restricted(code: String) throws {
    let ariege = try territory.restricted(to: [code])
    #expect(ariege.communes.map(\.code) == ["09001", "09002"])
    #expect(ariege.neighbouringCommunes.map(\.code) == ["31003", "31004"])
    #expect(ariege.departments.map(\.code) == ["09"])
    #expect(ariege.commune(code: "31003") != nil)
    #expect(ariege.population == 1600)
  }

  @Test("A site is inside of what is under study only")
  func insideRestricted() throws {
    let ariege = try territory.restricted(to: ["09"])
    let reading = try Sample.read("nom,latitude,longitude\nA,43.15,1.05\nB,43.15,1.25\n", in: ariege)
    #expect(reading.sites.map(\.isInside) == [true, false])
    #expect(reading.sites.map(\.communeCode) == ["09001", "31003"])
    #expect(reading.value.sitesInside.map(\.name) == ["A"])
  }

  @Test("Unknown départements are named, with those there are")
  func unknown() {
    #expect(throws: TerritoriesError.unknownDepartments(["75", "xx"], known: ["09", "31"])) {
      try territory.restricted(to: ["xx", "09", "75"])
    }
    #expect(throws: TerritoriesError.unknownDepartments([], known: ["09", "31"])) {
      try territory.restricted(to: [])
    }
  }

  @Test("Reference points: town hall, else a point on the surface, and its source said")
  func referencePoints() throws {
    let points = try territory.referencePoints()
    #expect(points.map(\.source) == [.townHall, .pointOnSurface, .townHall, .townHall])
    #expect(points[0].position == Point(longitude: 1.03, latitude: 43.12))
    for (point, commune) in zip(points, territory.communes) {
      #expect(commune.surface.contains(point.position))
    }
    #expect(
      try territory.referencePoints(.pointOnSurface).map(\.source)
        == Array(repeating: .pointOnSurface, count: 4))
  }

  @Test("The point on the surface of a horseshoe is on it, where the centroid is not")
  func horseshoe() throws {
    let corners = [
      (1.0, 43.0), (1.3, 43.0), (1.3, 43.3), (1.25, 43.3), (1.25, 43.05), (1.05, 43.05), (1.05, 43.3),
      (1.0, 43.3),
    ]
    let ring = Ring<Geographic>(closing: corners.map { Point(x: $0.0, y: $0.1) })
    let surface = MultiPolygon([Polygon(exterior: ring)])
    let territory = Territory(communes: [Commune(code: "09001", name: "A", surface: surface)])
    #expect(surface.contains(try territory.referencePoints()[0].position))
    #expect(surface.contains(try territory.referencePoints(.pointOnSurface)[0].position))
    #expect(!surface.contains(try territory.referencePoints(.centroid)[0].position))
  }

  @Test("The centroid of a square of a tenth of a degree is its middle, but for the curvature of parallels")
  func centroids() throws {
    let centroid = try territory.referencePoints(.centroid)[0]
    #expect(centroid.source == .centroid)
    #expect(abs(centroid.position.x - 1.05) < 1e-4 && abs(centroid.position.y - 43.15) < 1e-4)
  }
}
