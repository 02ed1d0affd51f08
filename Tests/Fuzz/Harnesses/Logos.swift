import Cartography

/// Logos: any bytes are a drawing or an error with a line of the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func logos(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = bytes(start, count)
  let lines = text.count { $0 == 0x0A || $0 == 0x0D } + 1
  do throws(LogoError) {
    let logo = try Logo(svg: text)
    require(logo == (try? Logo(svg: text)), "read twice")
  } catch {
    switch error {
    case .notXML(let line), .documentType(let line), .tooDeep(let line, _), .element(let line, _),
      .attribute(let line, _, _), .value(let line, _, _):
      require((1...lines).contains(line), "line \(line) of \(lines)")
    case .tooLarge, .notText, .notSVG, .noSize: break
    }
  }
  return 0
}
