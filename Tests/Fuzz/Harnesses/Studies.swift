import StudyFiles

/// Study files: any bytes are a study or an error with a line of the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func studies(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = bytes(start, count)
  let lines = text.count { $0 == 0x0A || $0 == 0x0D } + 2
  do throws(StudyFileError) {
    let study = try StudyFile(yaml: text)
    require(study.radii?.coverage_km?.allSatisfy(\.isFinite) ?? true, "radii")
  } catch {
    switch error {
    case .syntax(let line, _), .repeatedKey(let line, _), .unknownKey(let line, _, _),
      .missingKey(let line, _),
      .wrongValue(let line, _, _), .notFinite(let line, _):
      // U+0085, U+2028 and U+2029 end lines in YAML too.
      require((1...(lines + text.count / 2)).contains(line), "line \(line) of \(lines)")
    case .notText: break
    }
  }
  return 0
}
