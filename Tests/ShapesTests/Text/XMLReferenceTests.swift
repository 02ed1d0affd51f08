import Shapes
import Testing

@Suite struct XMLReferenceTests {
  @Test(arguments: [
    ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("#38", "&"), ("#x26", "&"),
    ("#xE9", "é"), ("#x1F600", "😀"),
  ])
  func `XML's five entities and characters by number are known`(_ name: String, _ scalar: Unicode.Scalar) {
    #expect(Unicode.Scalar(xmlReference: name) == scalar)
    #expect(Unicode.Scalar(xmlReference: name[...]) == scalar)
  }

  @Test(arguments: [
    "", "#", "#x", "AMP", "nbsp", "#xD800", "#x110000", "#1e9", "# 38", "#X26", "#99999999999",
  ])
  func `What else stands between the signs is none`(_ name: String) {
    #expect(Unicode.Scalar(xmlReference: name) == nil)
  }
}
