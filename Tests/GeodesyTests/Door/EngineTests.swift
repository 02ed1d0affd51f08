import Shapes
import Testing

@testable import Geodesy

@Suite struct EngineTests {
  @Test func `An unknown code is refused in PROJ's own words`() {
    let error = #expect(throws: GeodesyError.self) {
      try Projection.project([Point<Geographic>](), to: .epsg(999_999))
    }
    guard case .proj(let function, let message)? = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(function == "proj_create")
    #expect(message.contains("crs not found"))
  }

  @Test(arguments: [4326, 4171, 4979, 5720])
  func `A system that is not projected is refused`(_ code: Int) {
    #expect(throws: GeodesyError.notProjected(code: code)) {
      try Projection.project([Point<Geographic>](), to: .epsg(code))
    }
  }

  @Test func `No PROJ object outlives a question, but the transformations kept`() throws {
    _ = try? Projection.project([Point(x: 3, y: 46)], to: .epsg(4326))
    _ = try? Projection.project([Point(x: 3, y: 46)], to: .epsg(-1))
    _ = try Projection.project([Point(x: 3, y: 46)], to: .epsg(2154))
    _ = try Projection.project([Point(x: 3, y: 46)])
    #if DEBUG
      #expect(Engine.liveHandles == 0)
    #endif
  }

  @Test func `Callers on several threads get the same answers`() async throws {
    var random = SeededRandom(1)
    let places = (0..<2_000).map { _ in Point<Geographic>.inFrance(&random) }
    let alone = try Projection.project(places)
    try await withThrowingTaskGroup(of: [Point<Planar>].self) { group in
      for _ in 0..<16 { group.addTask { try Projection.project(places) } }
      for try await answer in group { #expect(answer == alone) }
    }
  }

  @Test func `The library names its version`() {
    #expect(PROJLibrary.version.hasPrefix("9."))
  }
}
