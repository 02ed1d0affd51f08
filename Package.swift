// swift-tools-version: 6.2
import PackageDescription

// The rooms of the house and which door opens onto which. Arrows go one way:
//
//   CGEOS ─ Topology ─┐
//   Shapes ───────────┼─ Territories ─ Studies ─┐
//   CPROJ ─ Geodesy ──┤              Siting ─┘  ├─ Atlas ─ maillage
//   CZlib ─ Archives ─┘                         │
//   COsmium, Geodesy ─ Roads ─ Studies          │
//   Shapes ─ Cartography ───────────────────────┤
//   Yams ─ StudyFiles ──────────────────────────┘

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A library module of ours, with the modules that it may import.
func room(_ name: String, imports: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: imports, resources: resources, swiftSettings: strict)
}

/// The tests of one module, under `Tests/<module>Tests`.
func tests(
  of module: String, and others: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .testTarget(
    name: module + "Tests", dependencies: [.byName(name: module)] + others, resources: resources,
    swiftSettings: strict)
}

let package = Package(
  name: "maillage",
  products: [
    .library(
      name: "Maillage",
      targets: [
        "Archives", "Shapes", "Siting", "Topology", "Geodesy", "Territories", "Roads", "Studies",
        "Cartography", "Atlas",
      ]),
    .executable(name: "maillage", targets: ["maillage"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CGEOS", pkgConfig: "geos", providers: [.apt(["libgeos-dev"])]),
    .systemLibrary(name: "CPROJ", pkgConfig: "proj", providers: [.apt(["libproj-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "COsmium", cxxSettings: [.define("NDEBUG")],
      linkerSettings: ["z", "bz2", "expat", "lz4"].map { .linkedLibrary($0) }),
    room("Archives", imports: ["CZlib"]),
    room("Shapes"),
    room("Siting"),
    room("Topology", imports: ["Shapes", "CGEOS"]),
    room("Geodesy", imports: ["Shapes", "CPROJ"]),
    room("Territories", imports: ["Archives", "Shapes", "Topology", "Geodesy"]),
    room("Roads", imports: ["Shapes", "Geodesy", "COsmium", "CCrypto"]),
    room("Studies", imports: ["Shapes", "Siting", "Topology", "Geodesy", "Territories", "Roads"]),
    room("Cartography", imports: ["Shapes"]),
    room("StudyFiles", imports: [.product(name: "Yams", package: "Yams")]),
    room(
      "Atlas",
      imports: [
        "Shapes", "Siting", "Topology", "Geodesy", "Territories", "Roads", "Studies", "Cartography",
        "StudyFiles", "Archives", "CCrypto", .product(name: "Mustache", package: "swift-mustache"),
      ], resources: [.embedInCode("Resources")]),
    .executableTarget(
      name: "maillage",
      dependencies: [
        "Shapes", "Siting", "Geodesy", "Territories", "Roads", "Studies", "StudyFiles", "Cartography",
        "Atlas",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "maillage-bench",
      dependencies: ["Shapes", "Siting", "Topology", "Geodesy", "Territories", "Roads", "Studies"],
      path: "Tests/Bench", exclude: ["extract.py", "region.py", "peers.py", "postgis.py", "run.sh"],
      swiftSettings: strict),
    .executableTarget(
      name: "maillage-hostile", dependencies: ["Harness", "Samples"], path: "Tests/Mutations",
      swiftSettings: strict),

    .target(
      name: "Samples", dependencies: ["Shapes", "Geodesy", "Territories", "Studies"], path: "Tests/Samples",
      swiftSettings: strict),
    .target(
      name: "Harness", dependencies: ["Samples"], path: "Tests/Harness", swiftSettings: strict),
    .testTarget(
      name: "HostileTests", dependencies: ["maillage", "Harness", "Samples", "Shapes"], exclude: ["Cases"],
      swiftSettings: strict),
    .testTarget(
      name: "FaultsTests", dependencies: ["maillage", "Harness", "Samples", "Shapes"], swiftSettings: strict),
    tests(of: "Archives", and: ["Samples"]),
    tests(of: "Shapes"),
    tests(of: "Siting", and: ["Samples"]),
    tests(of: "Topology", and: ["Samples", "Shapes"]),
    tests(of: "Geodesy", and: ["Samples", "Shapes"]),
    tests(
      of: "Territories", and: ["Archives", "Shapes", "Topology", "Geodesy"],
      resources: [.copy("Workbooks/Files")]),
    tests(
      of: "Studies", and: ["Samples", "Shapes", "Siting", "Topology", "Geodesy", "Territories", "Roads"]),
    tests(of: "Roads", and: ["Samples", "Shapes", "Geodesy"]),
    tests(of: "Cartography", and: ["Shapes"], resources: [.copy("Goldens")]),
    tests(of: "StudyFiles"),
    tests(
      of: "Atlas",
      and: [
        "Archives", "Samples", "Shapes", "Siting", "Topology", "Territories", "Studies", "Cartography",
      ],
      resources: [.copy("Goldens")]),
    tests(
      of: "maillage",
      and: [
        "Samples", "Harness", "Shapes", "Atlas", "StudyFiles",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
