import Foundation
import Shapes
import Studies
import Testing

@testable import Atlas

@Suite struct ManifestTests {
  private func content(epoch: Int? = nil) throws -> JSONObject {
    let file = try #require(try ToyEdition.files(epoch: epoch).first { $0.name == "resume.json" })
    guard case .object(let object) = try JSONScanner.value(of: file.text.bytes) else { return [:] }
    return object
  }

  @Test func figuresParametersInputsAndVersionsStandInIt() throws {
    let content = try content()
    #expect(
      content.members.map(\.name) == [
        "logiciels", "etude", "parametres", "territoire", "reseaux", "lieux_comptes",
        "emplacements_distincts",
        "couverture",
        "groupes", "distance", "indicateurs", "carreaux", "entrees", "fragilite", "voisinages",
        "complementarite", "annonces", "annonces_sommes", "implantations",
      ])
    guard case .array(let coverage)? = content["couverture"], case .object(let first)? = coverage.first else {
      Issue.record("no coverage")
      return
    }
    #expect(coverage.count == 3 && first["rayon_km"]?.number == 3)
  }

  @Test func coveredAndNotCoveredAreThePopulation() throws {
    let content = try content()
    guard case .array(let rows)? = content["couverture"],
      case .object(let territory)? = content["territoire"],
      let population = territory["population"]?.number
    else {
      Issue.record("no figures")
      return
    }
    for case .object(let row) in rows {
      let reference = [row["population_couverte"], row["population_non_couverte"]].compactMap { $0?.number }
      let area = [row["population_couverte_surface"], row["population_non_couverte_surface"]].compactMap {
        $0?.number
      }
      #expect(reference.reduce(0, +) == population && area.reduce(0, +) == population)
    }
  }

  @Test func newPlacesStandInItWhereTheyWereAskedFor() throws {
    #expect(try content()["implantations"] == .null)
    let diagnosis = try ToyEdition.diagnosis()
    let siting = try SitingStudy(diagnosis, SitingQuestion(count: 2))
    let files = try ToyEdition.files(siting: siting)
    let names = ["carte-implantations.svg", "implantations.csv", "implantations.geojson"]
    #expect(names.allSatisfy { name in files.contains { $0.name == name } })
    let file = try #require(files.first { $0.name == "resume.json" })
    guard case .object(let content) = try JSONScanner.value(of: file.text.bytes),
      case .object(let found)? = content["implantations"], case .array(let places)? = found["lieux"],
      case .object(let first)? = places.first
    else {
      Issue.record("no new places")
      return
    }
    #expect(places.count == siting.places.count && found["optimum_prouve"] == true)
    #expect(first["habitants_gagnes"]?.number == Double(siting.places[0].gained))
    #expect(found["valeur"]?.number == Double(siting.after.covered - siting.before.covered))
  }

  /// FIPS 180-4's example "abc".
  @Test func inputsAreKnownByTheirHashAndNotByTheirFolder() throws {
    guard case .array(let inputs)? = try content()["entrees"], case .object(let input)? = inputs.first else {
      Issue.record("no inputs")
      return
    }
    #expect(input["sha256"] == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(input["fichier"] == "membres.csv" && input["octets"] == 3)
  }

  @Test func thereIsNoClockUnlessADateIsGiven() throws {
    #expect(try content()["date_epoch"] == nil)
    #expect(try content(epoch: 1_700_000_000)["date_epoch"] == 1_700_000_000)
    #expect(try ToyEdition.files() == ToyEdition.files())
  }
}
