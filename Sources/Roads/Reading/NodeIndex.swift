/// Numbers from 0 for ids of nodes, in the order in which they come: a hash table with open addressing.
///
/// Ids are spread by Fibonacci hashing (Knuth, TAOCP 3, § 6.4); at most half of the slots are taken.
struct NodeIndex {
  private(set) var ids: [Int64] = []
  /// Places in ``ids``, or -1.
  private var slots = [Int32](repeating: -1, count: 1 << 10)
  private var shift = 54

  /// The number of an id, a new one where it has none.
  mutating func place(of id: Int64) -> Int32 {
    var slot = start(of: id)
    while slots[slot] >= 0 {
      if ids[Int(slots[slot])] == id { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(truncatingIfNeeded: ids.count)
    ids.append(id)
    if ids.count * 2 > slots.count { grow() }
    return Int32(truncatingIfNeeded: ids.count - 1)
  }

  /// The ids ascending; numbers become places among them.
  consuming func sort(_ numbers: inout [Int32]) -> [Int64] {
    slots = []
    let order = ids.indices.sorted { ids[$0] < ids[$1] }
    var places = [Int32](repeating: 0, count: ids.count)
    for (place, number) in order.enumerated() { places[number] = Int32(place) }
    for index in numbers.indices { numbers[index] = places[Int(numbers[index])] }
    return order.map { ids[$0] }
  }

  private func start(of id: Int64) -> Int {
    Int((UInt64(bitPattern: id) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(shift))
  }

  private mutating func grow() {
    shift -= 1
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, id) in ids.enumerated() {
      var slot = start(of: id)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }
}
