@testable import Cartography
import Shapes

/// A point of whole numbers below 2¹³; places that are asked for lie half a unit to the north-east of theirs.
struct WholePoint {
  var (x, y): (Int, Int)

  init(_ x: Int, _ y: Int) { (self.x, self.y) = (x, y) }

  var planar: Point<Planar> { Point(x: Double(x), y: Double(y)) }
  var grid: GridPoint { GridPoint(x: x, y: y) }
}

/// Rings as walks: two bytes a step, repeated up to 64 times, so that few bytes make combs, spirals and stars of
/// thousands of points; a step of two times 128 begins another ring.
func wholeWalks(_ data: ArraySlice<UInt8>) -> [[WholePoint]] {
  let (times, scale) = (Int(data.first ?? 0) % 64 + 1, Int(data.dropFirst().first ?? 0) % 32 + 1)
  let steps = data.dropFirst(2).map { Int(Int8(bitPattern: $0)) }
  var (walks, x, y): ([[WholePoint]], Int, Int) = ([[]], 0, 0)
  for _ in 0..<times {
    for index in stride(from: 0, to: steps.count - 1, by: 2) {
      if steps[index] == -128, steps[index + 1] == -128 {
        if walks.count < 8 { walks.append([]) }
        continue
      }
      (x, y) = (wrapped(x + steps[index] * scale), wrapped(y + steps[index + 1] * scale))
      walks[walks.count - 1].append(WholePoint(x, y))
    }
    if walks.joined().count > 5_000 { break }
  }
  return walks.filter { !$0.isEmpty }
}

private func wrapped(_ value: Int) -> Int { (value + 4_096) & 8_191 - 4_096 }

/// The sides of closed walks.
func sides(_ walks: [[WholePoint]]) -> [(WholePoint, WholePoint)] {
  var sides: [(WholePoint, WholePoint)] = []
  for walk in walks {
    for index in walk.indices { sides.append((walk[index == 0 ? walk.count - 1 : index - 1], walk[index])) }
  }
  return sides
}

/// Which way three points turn, exactly: twice the cross product.
///
/// The last lies half a unit to the north-east of its place.
func turn(_ a: WholePoint, _ b: WholePoint, _ place: WholePoint) -> Int {
  (b.x - a.x) * (2 * (place.y - a.y) + 1) - (b.y - a.y) * (2 * (place.x - a.x) + 1)
}

/// Whether a place lies on the line through a side.
func isOnLine(_ place: WholePoint, _ sides: [(WholePoint, WholePoint)]) -> Bool {
  sides.contains { a, b in turn(a, b, place) == 0 }
}

/// How often lines wind round a place: those that pass north of it, by the sign of their crossing.
func winding(_ sides: [(WholePoint, WholePoint)], _ place: WholePoint) -> (winding: Int, crossings: Int) {
  sides.reduce(into: (0, 0)) { sum, side in
    let (a, b) = side
    guard (a.x > place.x) != (b.x > place.x), (turn(a, b, place) < 0) == (b.x > a.x) else { return }
    sum.0 += b.x > a.x ? -1 : 1
    sum.1 += 1
  }
}
