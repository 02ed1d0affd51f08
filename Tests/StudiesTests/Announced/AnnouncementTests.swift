import Shapes
import Territories
import Testing

@testable import Studies

@Suite struct AnnouncementTests {
  private let networks = [
    Network(name: "RésO", sites: sites("RésO", ["FabLab", "FabLab", "Médiation numérique", nil])),
    Network(name: "Fabriques", sites: sites("Fabriques", ["FabLab"])),
  ]

  private static func sites(_ network: String, _ categories: [String?]) -> [Site] {
    categories.enumerated().map { index, category in
      Site(
        id: "\(index)", name: "", category: category, position: Point(x: 2, y: 44), networkName: network,
        isInside: index > 0)
    }
  }

  @Test func aCategoryBelongsToTheNetworkNamedBeforeIt() {
    let totals = AnnouncedTotal.resolved(
      [("FabLab", 3), ("reso", 4), ("fablab ", 2), ("Fabriques", 1), ("Inconnue", 7)], among: networks)
    #expect(totals.map(\.network) == ["RésO", "RésO", "RésO", "Fabriques", "Fabriques"])
    #expect(totals.map(\.category) == ["FabLab", nil, "fablab ", nil, "Inconnue"])
    let announcement = Announcement(totals, networks: networks)
    #expect(announcement.checks.map(\.found) == [2, 4, 2, 1, 0])
    #expect(announcement.checks.map(\.outside) == [1, 1, 1, 1, 0])
    #expect(announcement.differences.map(\.difference) == [-1, -7])
  }

  /// The regional network announces 111 members, of which 60, 39 and 11 of three kinds.
  @Test func partsThatDoNotAddUpAreReported() {
    let named = [
      ("reso", 111), ("Espace de travail partagé", 60), ("FabLab", 39), ("Mediation numerique", 11),
    ]
    let announcement = Announcement(AnnouncedTotal.resolved(named, among: networks), networks: networks)
    #expect(announcement.contradictions == [AnnouncedSum(network: "RésO", parts: [60, 39, 11], total: 111)])
    #expect(announcement.contradictions.first?.sum == 110)
    #expect(announcement.checks.map(\.found) == [4, 0, 2, 1])
  }

  @Test func partsThatAddUpAreNot() {
    let named = [("reso", 3), ("FabLab", 2), ("Médiation numérique", 1)]
    let announcement = Announcement(AnnouncedTotal.resolved(named, among: networks), networks: networks)
    #expect(announcement.contradictions.isEmpty && announcement.sums.count == 1)
    #expect(announcement.differences.map(\.difference) == [1])
  }
}
