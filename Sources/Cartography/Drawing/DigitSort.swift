extension [UInt64] {
  /// The numbers in order, by groups of their digits: many numbers in a few passes, without comparing.
  ///
  /// Source: Knuth, The Art of Computer Programming, vol. 3, §5.2.5 (radix sorting).
  /// - Parameter bits: how many low bits the numbers have at most.
  /// - Complexity: O(n · bits / 12).
  func sortedByDigits(bits: Int) -> [UInt64] {
    // Below so many, the counts of each pass cost more than comparing.
    guard count > 1000 else { return sorted() }
    var (from, to) = (self, self)
    for shift in stride(from: 0, to: bits, by: 12) {
      var places = [Int](repeating: 0, count: 4097)
      for number in from { places[Int(number >> UInt64(shift) & 4095) + 1] += 1 }
      for digit in 1...4096 { places[digit] += places[digit - 1] }
      for number in from {
        let digit = Int(number >> UInt64(shift) & 4095)
        to[places[digit]] = number
        places[digit] += 1
      }
      swap(&from, &to)
    }
    return from
  }
}
