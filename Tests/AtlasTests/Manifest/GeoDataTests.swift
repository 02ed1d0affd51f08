import Foundation
import Samples
import Testing

@testable import Atlas

/// The committed data are those that were built.
@Suite struct GeoDataTests {
  @Test func everyFileHasItsChecksum() throws {
    let folder = DataFolders.geoData
    let sums = try String(contentsOfFile: folder + "/SHA256SUMS", encoding: .utf8).split(separator: "\n")
    #expect(sums.count >= 9)
    for line in sums {
      let parts = line.split(separator: " ", omittingEmptySubsequences: true)
      let bytes = try #require(FileManager.default.contents(atPath: folder + "/" + parts[1]))
      #expect(InputRecord.sha256([UInt8](bytes)) == String(parts[0]), "\(parts[1])")
    }
    let named = Set(sums.compactMap { $0.split(separator: " ").last.map(String.init) })
    let data = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".geojson") || $0.hasSuffix(".csv") }
    #expect(Set(data).isSubset(of: named))
  }

  @Test func membersCarryNoContact() throws {
    for name in ["tiers-lieux.csv", "fabriques-de-territoire.csv"] {
      let text = try String(contentsOfFile: DataFolders.geoData + "/" + name, encoding: .utf8)
      let contact = try Regex("[^ ,]+@[^ ,]+\\.[a-z]|0[1-9]([ .]?[0-9]{2}){4}")
      #expect(try contact.firstMatch(in: text) == nil)
      #expect(
        text.split(separator: "\n")[0] == "id,nom,categorie,commune,code_insee,latitude,longitude,precision")
    }
  }
}
