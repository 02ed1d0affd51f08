import Testing

@testable import Roads

@Suite struct CarProfileTests {
  @Test func everyChoiceIsInTheSignature() {
    let others = [
      CarProfile(speeds_kmh: [.trunk: 80]), CarProfile(openRoadShare: 0.8), CarProfile(streetShare: 0.8),
      CarProfile(slowsInBends: false), CarProfile(ferries: true),
    ]
    #expect(Set((others + [.standard]).map(\.signature)).count == others.count + 1)
    #expect(CarProfile(walking_kmh: 3).signature == CarProfile.standard.signature)
  }

  @Test func speedsStayCredible() {
    #expect(CarProfile(speeds_kmh: [.road: -5]).usual_kmh(.road) == 3)
    #expect(CarProfile(speeds_kmh: [.road: .infinity]).usual_kmh(.road) == 150)
    #expect(CarProfile.standard.mean_kmh(under: 900) == 150)
  }

  @Test func walkingTakesTime() {
    #expect(CarProfile.standard.walk_ms(5_000) == 3_600_000)
    #expect(CarProfile(walking_kmh: 0).walk_ms(1e9) == 1_000_000_000)
  }
}
