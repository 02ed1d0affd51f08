import Testing

@testable import Roads

@Suite struct WayRuleTests {
  let profile = CarProfile.standard

  @Test(arguments: [
    ("residential", true), ("motorway", true), ("unclassified", true), ("living_street", true),
    ("service", true),
    ("footway", false), ("track", false), ("path", false), ("pedestrian", false), ("construction", false),
    ("proposed", false), ("ferry", false), ("bus_guideway", false), ("", false),
  ]) func classIsUsable(highway: String, isUsable: Bool) {
    #expect((profile.rule(for: WayTags(["highway": highway])) != nil) == isUsable)
  }

  @Test(arguments: [
    (["access": "no"], false), (["access": "private"], false), (["access": "destination"], true),
    (["access": "customers"], true), (["access": "no", "motor_vehicle": "yes"], true),
    (["access": "yes", "vehicle": "no"], false), (["vehicle": "no", "motorcar": "yes"], true),
    (["motor_vehicle": "agricultural"], false), (["motor_vehicle": "forestry"], false),
    (["motorcar": "no"], false), (["area": "yes"], false), (["smoothness": "impassable"], false),
    (["oneway": "reversible"], false), (["surface": "gravel"], true),
  ]) func tagsOpenAndClose(tags: [String: String], isUsable: Bool) {
    let rule = profile.rule(for: WayTags(tags.merging(["highway": "tertiary"]) { first, _ in first }))
    #expect((rule != nil) == isUsable)
  }

  @Test(arguments: [
    ([:], true, true), (["oneway": "yes"], true, false), (["oneway": "1"], true, false),
    (["oneway": "true"], true, false), (["oneway": "-1"], false, true), (["oneway": "reverse"], false, true),
    (["oneway": "no"], true, true), (["junction": "roundabout"], true, false),
    (["junction": "circular"], true, false), (["junction": "roundabout", "oneway": "no"], true, true),
    (["highway": "motorway"], true, false), (["highway": "motorway", "oneway": "no"], true, true),
    (["highway": "motorway_link"], true, true),
  ]) func directionsAreOpen(tags: [String: String], forward: Bool, backward: Bool) throws {
    let rule = try #require(
      profile.rule(for: WayTags(tags.merging(["highway": "primary"]) { first, _ in first })))
    #expect((rule.forward_kmh > 0) == forward)
    #expect((rule.backward_kmh > 0) == backward)
  }

  @Test func speedFollowsLimitOrClass() {
    func speed(_ tags: [String: String]) -> Float? { profile.rule(for: WayTags(tags))?.forward_kmh }
    #expect(speed(["highway": "primary"]) == 70)
    #expect(speed(["highway": "primary", "maxspeed": "80"]) == 72)
    #expect(speed(["highway": "primary", "maxspeed": "50"]) == 35)
    #expect(speed(["highway": "motorway", "maxspeed": "130"]) == 117)
    #expect(speed(["highway": "primary", "surface": "gravel"]) == 30)
    #expect(speed(["highway": "service", "surface": "gravel"]) == 15)
    #expect(
      CarProfile(speeds_kmh: [.primary: 44]).rule(for: WayTags(["highway": "primary"]))?.forward_kmh == 44)
  }

  @Test func ferriesWaitForTheProfile() {
    let tags = WayTags(["route": "ferry"])
    #expect(profile.rule(for: tags) == nil)
    let rule = CarProfile(ferries: true).rule(for: tags)
    #expect(rule?.forward_kmh == 15)
    #expect(rule?.isJoinable == false)
    #expect(CarProfile(ferries: true).rule(for: WayTags(["route": "ferry", "motor_vehicle": "no"])) == nil)
  }

  @Test func nobodyJoinsMotorwaysAndTunnels() {
    #expect(profile.rule(for: WayTags(["highway": "motorway"]))?.isJoinable == false)
    #expect(profile.rule(for: WayTags(["highway": "motorway_link"]))?.isJoinable == false)
    #expect(profile.rule(for: WayTags(["highway": "primary", "tunnel": "yes"]))?.isJoinable == false)
    #expect(profile.rule(for: WayTags(["highway": "primary", "tunnel": "no"]))?.isJoinable == true)
  }
}
