import Testing

@testable import Territories

@Suite struct GridSquareTests {
  @Test func theExampleOfINSEEIsDecoded() {
    let square = GridSquare(identifier: Array("CRS3035RES200mN2029800E4252400".utf8))
    #expect(square == GridSquare(side: 200, easting: 4_252_400, northing: 2_029_800))
    #expect(square?.identifier == "CRS3035RES200mN2029800E4252400")
    #expect(square?.enlarged(to: 1_000) == GridSquare(side: 1_000, easting: 4_252_000, northing: 2_029_000))
    let large = GridSquare(identifier: Array("CRS3035RES1000mN2029000E4252000".utf8))
    #expect(large == GridSquare(side: 1_000, easting: 4_252_000, northing: 2_029_000))
  }

  @Test(arguments: [
    "", "CRS3035RES200m", "CRS3035RES200mN2029800", "CRS3035RES200mN2029800E",
    "CRS5490RES200mN1592000E690600",
    "CRS3035RES200mN2029801E4252400", "CRS3035RES200mN2029800E4252401", "CRS3035RES0mN2029800E4252400",
    "CRS3035RES200mN2029800E4252400x", "CRS3035RES200mE4252400N2029800", "CRS3035RES200mN-029800E4252400",
    "CRS3035RES200mN20298000E42524000", "crs3035res200mN2029800E4252400", "CRS3035RES999999999mN0E0",
  ]) func whatIsNoSquareIsNone(_ text: String) {
    #expect(GridSquare(identifier: Array(text.utf8)) == nil)
  }
}
