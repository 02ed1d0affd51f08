import Testing

@testable import Roads

@Suite struct BarrierTests {
  @Test(arguments: [
    (["barrier": "bollard"], true), (["barrier": "block"], true), (["barrier": "gate"], false),
    (["barrier": "lift_gate"], false), (["barrier": "toll_booth"], false),
    (["barrier": "cattle_grid"], false),
    (["barrier": "gate", "access": "private"], true), (["barrier": "gate", "motor_vehicle": "no"], true),
    (["barrier": "bollard", "motor_vehicle": "yes"], false), (["barrier": "entrance"], false),
    (["access": "no"], false), ([:], false),
  ]) func someStopCars(tags: [String: String], stops: Bool) {
    #expect(WayTags(tags).stopsCars == stops)
  }
}
