/// Things that wait, by their time in steps of a width.
struct Buckets<Entry> {
  private let width_ms: UInt64
  private var waiting: [[Entry]] = []
  private var current = 0

  init(width_ms: UInt64) { self.width_ms = width_ms }

  /// The bucket of a label.
  func bucket(of label: Label) -> Int { Int(label.time_ms / width_ms) }

  /// Puts an entry in the bucket of its label, which is not before the current one.
  mutating func push(_ entry: Entry, _ label: Label) {
    let bucket = bucket(of: label)
    while waiting.count <= bucket { waiting.append([]) }
    waiting[bucket].append(entry)
  }

  /// An entry of the first bucket that has any, and that bucket.
  mutating func pop() -> (entry: Entry, bucket: Int)? {
    while current < waiting.count {
      if let entry = waiting[current].popLast() { return (entry, current) }
      current += 1
    }
    return nil
  }
}
