import Testing

@testable import Roads

@Suite struct SpeedLimitTests {
  @Test(arguments: [
    ("50", 50), ("80 km/h", 80), ("FR:urban", 50), ("FR:rural", 80), ("FR:motorway", 130), ("FR:trunk", 110),
    ("FR:zone30", 30), ("FR:zone:30", 30), ("FR:30", 30), ("FR:living_street", 20), ("FR:walk", 6),
    ("none", 130), ("walk", 6), ("30 mph", 48.28032), ("20mph", 32.18688), ("50;70", 50), ("70; 50", 50),
    ("90|70", 70), ("signals;50", 50), (" 50 ", 50), ("5 knots", 9.26), ("ES:urban", 50),
  ]) func valueIsRead(value: String, kmh: Double) throws {
    let limit = try #require(WayTags(["maxspeed": value]).limit_kmh(forward: true))
    #expect(abs(limit - kmh) < 1e-9)
  }

  @Test(arguments: [
    "", "fast", "-50", "0", "1e9", "50 furlongs", "FR:", ":", ";", "٥٠", "nan", "inf", "12.3.4",
  ])
  func nonsenseSaysNothing(value: String) {
    #expect(WayTags(["maxspeed": value]).limit_kmh(forward: true) == nil)
  }

  @Test func directionComesFirst() {
    let tags = WayTags(["maxspeed": "80", "maxspeed:forward": "50", "maxspeed:backward": "none"])
    #expect(tags.limit_kmh(forward: true) == 50)
    #expect(tags.limit_kmh(forward: false) == 130)
  }

  @Test(arguments: ["maxspeed:type", "source:maxspeed", "zone:maxspeed", "zone:traffic"])
  func zoneStandsIn(key: String) {
    #expect(WayTags([key: "FR:urban"]).limit_kmh(forward: true) == 50)
    #expect(WayTags([key: "FR:urban", "maxspeed": "30"]).limit_kmh(forward: true) == 30)
    #expect(WayTags([key: "sign"]).limit_kmh(forward: true) == nil)
  }
}
