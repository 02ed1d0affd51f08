import Foundation
import Harness
import Samples

/// A good file, and a command that reads it.
struct Seed {
  /// The name under which the command finds it.
  var name: String
  /// What it holds.
  var bytes: [UInt8]
  /// The command.
  var arguments: [String]
}

extension Seed {
  /// Every kind of file that the program reads: the sample's, the made-up country's, and real open data where it is.
  static func all() -> [Seed] {
    let quick = ["--only", "resume.json,anomalies.csv,carte-couverture.svg"]
    var seeds = [
      Seed(DataFolders.geoData + "/tiers-lieux.csv", "check"),
      Seed(DataFolders.geoData + "/fabriques-de-territoire.csv", "check"),
      Seed(DataFolders.package + "/Tests/TerritoriesTests/Workbooks/Files/libreoffice.xlsx", "check"),
      Seed(DataFolders.package + "/Tests/TerritoriesTests/Workbooks/Files/libreoffice.ods", "check"),
      Seed(Workplace.toy + "/tiers-lieux.csv", "run", "--members", more: quick),
      Seed(Workplace.toy + "/communes.geojson", "run", "--communes", more: quick),
      Seed(Workplace.toy + "/departements.geojson", "run", "--departements", more: quick),
      Seed(Workplace.toy + "/communes.geojson", "check"),
    ]
    if let shared = DataFolders.shared {
      let files = FileManager.default.enumerator(atPath: shared)?.compactMap { $0 as? String } ?? []
      seeds.append(Seed(shared + "/andorra.osm.pbf", "run", "--roads", more: quick))
      for file in files.sorted() where [".csv", ".geojson", ".json"].contains(where: file.hasSuffix) {
        seeds.append(Seed(shared + "/" + file, "check"))
      }
    }
    return seeds.filter { !$0.bytes.isEmpty } + written(quick)
  }

  /// Files that are made here.
  private static func written(_ quick: [String]) -> [Seed] {
    let study = """
      titre: "Étude"
      langue: fr
      reseaux:
        - nom: a
          fichier: bon.csv
          colonnes: {latitude: latitude}
          annonce: {total: 2, categories: {FabLab: 1}}
      territoire: {departements: ["31"]}
      rayons: {couverture_km: [5, 10, 15.5], principal_km: 10}
      point_de_reference: centroide
      interieur_seulement: false
      typologies: {t: classes.csv}
      sorties: {dossier: Output, csv: excel-fr, fichiers: ["resume.json", "carte-*"]}
      """
    let grid = (0..<40).map { "CRS3035RES1000mN\(2_360 + $0 % 8)000E\(3_690 + $0 / 8)000,\($0).5\n" }.joined()
    let classes = (0..<24).map { "\($0 % 6 < 3 ? 31 : 81)\(100 + $0),classe \($0 % 3)\n" }.joined()
    let titled =
      "Membres du RésO, novembre 2026\n\nExport du 12/11/2026\nnom;latitude;longitude\n"
      + (0..<20).map { "LÃ©zat \($0);44,\(10 + $0);2,\(30 - $0)\n" }.joined()
    let nodes = (0..<9).map { "<node id=\"\($0)\" lat=\"44.\($0 / 3)5\" lon=\"2.\($0 % 3 * 2)5\"/>\n" }
      .joined()
    let refs = (0..<9).map { "<nd ref=\"\($0)\"/>" }.joined()
    let roads = """
      <?xml version="1.0" encoding="UTF-8"?>
      <osm version="0.6">
      \(nodes)<way id="1">\(refs)<tag k="highway" v="primary"/><tag k="maxspeed" v="80"/></way>
      <way id="2"><nd ref="0"/><nd ref="8"/><tag k="highway" v="residential"/><tag k="oneway" v="yes"/></way>
      </osm>
      """
    return [
      Seed(name: "titre.csv", bytes: Array(titled.utf8), arguments: ["check", "titre.csv"]),
      Seed(
        name: "routes.osm", bytes: Array(roads.utf8), arguments: ["run", "--roads", "routes.osm"] + quick),
      Seed(name: "etude.yml", bytes: Array(study.utf8), arguments: ["run", "etude.yml"]),
      Seed(
        name: "carreaux.csv", bytes: Array(("idcar_1km,ind\n" + grid).utf8),
        arguments: ["run", "--population-grid", "carreaux.csv"] + quick),
      Seed(
        name: "classes.csv", bytes: Array(("code,classe\n" + classes).utf8),
        arguments: ["run", "--typology", "classes.csv"] + quick),
      Seed(
        name: "populations.csv",
        bytes: Array(("code,population\n" + classes.replacing("classe ", with: "12")).utf8),
        arguments: ["run", "--population", "populations.csv"] + quick),
    ]
  }

  /// A file of the disk, its first 64 KiB; `command` and `option` come before its name.
  private init(_ path: String, _ command: String, _ option: String? = nil, more: [String] = []) {
    name = String(path.split(separator: "/").last ?? "")
    bytes = Array((content(ofFile: path) ?? Data()).prefix(1 << 16))
    arguments = [command] + [option].compactMap { $0 } + [name] + more
  }
}
