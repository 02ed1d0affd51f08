import COsmium

/// Answers libosmium's questions about tags; one for all files, so that verdicts are the same in all.
final class Judge {
  private let keys: [String]
  private let required: Int
  private let decide: (WayTags) -> Int32

  /// A judge who is asked about some keys.
  ///
  /// - Parameters:
  ///   - keys: the tags that matter.
  ///   - required: an object with none of the first so many is left out unseen.
  ///   - decide: a verdict from 0, or less to leave the object out.
  init(keys: [String], required: Int, decide: @escaping (WayTags) -> Int32) {
    self.keys = keys
    self.required = required
    self.decide = decide
  }

  /// Lends libosmium the question for the length of a call.
  func ask<Result>(_ work: (cosmium_question) -> Result) -> Result {
    keys.joined(separator: "\n").withCString { joined in
      let question = cosmium_question(
        keys: joined, required: required,
        judge: { context, values in
          guard let context, let values else { return -1 }
          return Unmanaged<Judge>.fromOpaque(context).takeUnretainedValue().verdict(values)
        }, context: Unmanaged.passUnretained(self).toOpaque())
      return withExtendedLifetime(self) { work(question) }
    }
  }

  private func verdict(_ values: UnsafePointer<UnsafePointer<CChar>?>) -> Int32 {
    var tags: [String: String] = [:]
    for (place, key) in keys.enumerated() {
      if let value = values[place] { tags[key] = String(cString: value) }
    }
    return decide(WayTags(tags))
  }
}

extension RoadFile {
  /// Calls libosmium, and makes an error of an end that is not good.
  func checked(
    _ work: (UnsafeMutablePointer<CChar>, Int) -> cosmium_end
  ) throws(RoadsError) {
    var message = [CChar](repeating: 0, count: 256)
    let end = message.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map { work($0, buffer.count) } ?? COSMIUM_MEMORY
    }
    switch end {
    case COSMIUM_READ: return
    case COSMIUM_MEMORY: throw .tooLarge
    default:
      let text = message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      throw .damaged(file: path, message: String(decoding: text, as: UTF8.self))
    }
  }
}
