@testable import Shapes

/// What becomes of a text whose features are read in slices of so many bytes.
private func outcome(_ text: [UInt8], slice: Int) -> Result<FeatureCollection, GeoJSONError> {
  Result { () throws(GeoJSONError) in try FeatureCollection(geoJSON: text, sliceSize: slice) }
}

/// JSON and GeoJSON: any bytes are read or refused, in one piece as in slices on all cores; what was read, written and
/// read again is the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func geoJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = bytes(start, count)
  if let value = try? JSONScanner.value(of: text) {
    var written = ByteText()
    written.append(json: value)
    let again = try? JSONScanner.value(of: written.bytes)
    require(again == value, "JSON: \(written.string)")
    var indented = ByteText()
    indented.append(indentedJSON: value)
    require((try? JSONScanner.value(of: indented.bytes)) == value, "indented: \(indented.string)")
  }
  let whole = outcome(text, slice: .max)
  let slice = 1 + text.count % 200
  require(outcome(text, slice: slice) == whole, "slices of \(slice) bytes")
  guard case .success(let collection) = whole else { return 0 }
  let numbers = collection.entries.map(\.number) + collection.faults.map(\.number)
  require(Set(numbers) == Set(numbers.indices.map { $0 + 1 }), "in = good + at fault")
  var written = ByteText()
  written.append(featureCollection: collection.features)
  guard let again = try? FeatureCollection(geoJSON: written.bytes) else {
    require(false, "what was written does not read: \(written.string)")
    return 0
  }
  require(again.entries.count == collection.entries.count && again.faults.isEmpty, "entries \(again.faults)")
  var twice = ByteText()
  twice.append(featureCollection: again.features)
  require(twice == written, "written twice: \(twice.string) \(written.string)")
  return 0
}
