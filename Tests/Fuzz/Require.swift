/// Ends the fuzzer where something that must hold does not.
@inline(__always)
func require(_ holds: Bool, _ what: @autoclosure () -> String, line: UInt = #line) {
  if !holds { fatalError("line \(line): \(what())") }
}

/// The bytes that the fuzzer gives.
func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: start, count: count))
}
