import Testing

@testable import Cartography

@Suite struct NumberTableTests {
  @Test func `Each number has a slot of its own, whatever its neighbours`() {
    // Numbers that differ in high bits alone, in low bits alone, and nought.
    let low: [UInt64] = Array(0..<500)
    let numbers: [UInt64] = low + low.map { $0 << 50 } + low.map { $0 << 31 | 7 } + [.max - 1]
    var table = NumberTable(capacity: numbers.count, value: -1)
    var slots: [UInt64: Int] = [:]
    for number in numbers {
      let slot = table.slot(noting: number)
      #expect(slots[number] ?? slot == slot && slot < table.slots)
      slots[number] = slot
    }
    #expect(Set(slots.values).count == slots.count)
    #expect(slots.allSatisfy { table.slot(of: $0.key) == $0.value && table.number(in: $0.value) == $0.key })
    #expect(table.slot(of: 501) == nil)
    for (value, number) in slots.keys.sorted().enumerated() { table[table.slot(noting: number)] = value }
    #expect(slots.keys.sorted().enumerated().allSatisfy { table[slots[$1] ?? 0] == $0 })
    #expect(
      (0..<table.slots).count { table.number(in: $0) == nil } == (0..<table.slots).count { table[$0] == -1 })
    #expect((0..<table.slots).count { table.number(in: $0) != nil } == slots.count)
  }

  @Test func `An empty table knows nothing`() {
    let table = NumberTable(capacity: 0, value: 0)
    #expect(table.slot(of: 0) == nil && (0..<table.slots).allSatisfy { table.number(in: $0) == nil })
  }
}
