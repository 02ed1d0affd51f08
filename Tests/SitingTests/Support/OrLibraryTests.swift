import Siting
import Testing

@Suite struct OrLibraryTests {
  @Test func theLastCostOfARepeatedEdgeWins() throws {
    let instance = try #require(OrLibrary("2 2 1\n1 2 3\n2 1 8\n"))
    #expect(instance.distances[0][1] == 8)
    #expect(instance.table.median(instance.count).value == 8)
  }

  /// Nine nodes in a row: three medians at 2, 5 and 8 leave six neighbours at distance 1.
  @Test func aPathHasAKnownMedianAndCenter() throws {
    let path = try #require(OrLibrary(OrLibrary.path(9, count: 3)))
    let median = path.table.median(path.count)
    #expect(median.value == 6)
    #expect(Set(median.candidates) == [1, 4, 7])
    #expect(median.isProven || median.gap < 1e-5)
    #expect(path.table.center(path.count).value == 1)
    #expect(path.table.center(path.count).isProven)
  }

  /// Two far triangles: one median in each.
  @Test func twoClustersGetOneEach() throws {
    let text = "6 7 2  1 2 2  2 3 2  1 3 2  4 5 3  5 6 3  4 6 3  3 4 100"
    let clusters = try #require(OrLibrary(text))
    let plan = clusters.table.median(clusters.count)
    #expect(plan.value == 10)
    #expect(plan.candidates.count { $0 < 3 } == 1)
  }

  @Test func textThatIsNoCaseIsRefused() {
    #expect(OrLibrary("3 5") == nil)
    #expect(OrLibrary("2 1 1 1 9 4") == nil)
  }
}
