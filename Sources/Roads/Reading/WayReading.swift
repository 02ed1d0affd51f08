import COsmium

/// The usable ways of one file, in libosmium's memory.
final class WayReading {
  private let handle: OpaquePointer
  private let view: cosmium_ways_view

  /// Reads the ways of a file.
  init(_ file: RoadFile, judge: Judge) throws(RoadsError) {
    var result: OpaquePointer?
    try file.checked { message, size in
      judge.ask { cosmium_read_ways(file.path, file.format.rawValue, $0, &result, message, size) }
    }
    guard let result else { throw .tooLarge }
    handle = result
    view = cosmium_view(result)
  }

  deinit { cosmium_free_ways(handle) }

  /// Ways in the file, usable or not.
  var seen: Int { Int(view.seen) }
  /// Usable ways.
  var count: Int { view.count }
  /// Nodes of all usable ways together.
  var refCount: Int { view.ref_count }

  /// The id of a way.
  func id(_ way: Int) -> Int64 { view.ids[way] }
  /// The judge's verdict on a way.
  func verdict(_ way: Int) -> Int32 { view.verdicts[way] }
  /// The ids of the nodes of a way.
  func nodes(_ way: Int) -> UnsafeBufferPointer<Int64> {
    let start = way == 0 ? 0 : Int(view.ends[way - 1])
    return UnsafeBufferPointer(
      rebasing: UnsafeBufferPointer(start: view.refs, count: refCount)[start..<Int(view.ends[way])])
  }
}
