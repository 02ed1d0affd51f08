import Shapes
import Testing

@testable import Atlas

@Suite struct PictureMakerTests {
  static let isInstalled = Subprocess.find("rsvg-convert", Subprocess.environment) != nil
  static let svg =
    "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='9' height='9'/></svg>"

  @Test func withoutTheProgramThereIsOneSentence() {
    #expect(throws: OutputError.noPictureMaker) {
      try PictureMaker([.png], environment: ["PATH": "/nowhere"])
    }
    for language in Language.allCases {
      #expect(Wording(language).sentence(OutputError.noPictureMaker).contains("rsvg-convert"))
    }
  }

  @Test(.enabled(if: isInstalled, "rsvg-convert is not installed"))
  func mapsBecomePicturesWithTheSameBytesEachTime() throws {
    let maker = try PictureMaker([.png, .pdf])
    let files = (0..<5).map { OutputFile(name: "carte-\($0).svg", text: ByteText(PictureMakerTests.svg)) }
    let all = files + [OutputFile(name: "a.csv", text: ByteText("x"))]
    let pictures = try maker.pictures(of: all)
    #expect(pictures.map(\.name) == maker.names(of: all) && pictures.count == 10)
    #expect(
      pictures[0].name == "carte-0.png" && pictures[0].text.bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(pictures[1].text.bytes.starts(with: "%PDF".utf8))
    #expect(try maker.pictures(of: all) == pictures)
    #expect(try maker.pictures(of: all) { $0 == "carte-3.pdf" }.map(\.name) == ["carte-3.pdf"])
  }

  @Test(.enabled(if: isInstalled, "rsvg-convert is not installed"))
  func whatIsNoMapSaysSo() throws {
    let file = OutputFile(name: "a.svg", text: ByteText("no map"))
    #expect(throws: OutputError.picture(name: "a.png")) {
      try PictureMaker([.png]).pictures(of: [file])
    }
  }
}
