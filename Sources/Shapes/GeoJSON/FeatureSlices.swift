/// About how many bytes of a long list of features make a slice, to be read on all cores; a shorter one is read in one.
let featureSliceSize = 1 << 18

extension FeatureCollection {
  /// Reads the list of features that starts here on all cores, to what the reading of one after the other gives.
  ///
  /// Where a slice starts is guessed, and found to be right where the slice before ends: there a scanner that had
  /// walked all the way would stand too. Where a guess is wrong, or anything else, nothing is taken: the list is to be
  /// read from its start, and what is wrong with it told.
  /// - Parameters:
  ///   - scanner: it stands before a list; behind it afterwards, where all was read.
  ///   - size: about how many bytes a slice has.
  /// - Returns: whether the list was read.
  mutating func readSlices(_ scanner: inout JSONScanner, size: Int) -> Bool {
    guard scanner.end - scanner.offset > size, scanner.peek() == UInt8(ascii: "[") else { return false }
    var inside = scanner
    inside.offset += 1
    inside.depth += 1
    guard inside.depth <= JSONScanner.depthLimit, inside.peek() == UInt8(ascii: "{") else { return false }
    let starts = inside.likelyStarts(every: size)
    guard starts.count > 1 else { return false }
    let slices = zip(starts, starts.dropFirst() + [inside.end]).map { start, end in
      var slice = inside
      (slice.offset, slice.end) = (start, end)
      return slice
    }
    let read = inParallel(slices, slice: 1) { part in part.map { FeatureSlice($0) } }
    // Slices behind the end of the list hold something else, whatever it is.
    guard let last = read.firstIndex(where: { $0.outcome != .goesOn }),
      case .listEnds(let offset) = read[last].outcome
    else { return false }
    for slice in read[...last] { append(slice.collection) }
    scanner.offset = offset
    return true
  }

  private mutating func append(_ others: FeatureCollection) {
    let before = entries.count + faults.count
    for var entry in others.entries {
      entry.number += before
      entries.append(entry)
    }
    for var fault in others.faults {
      fault.number += before
      faults.append(fault)
    }
  }
}

/// What was read of a list of features from where one is thought to start.
private struct FeatureSlice {
  enum Outcome: Hashable {
    /// The next feature starts where the slice ends.
    case goesOn
    /// The list has ended; the offset behind it.
    case listEnds(Int)
    /// Neither, or what is here does not read.
    case failed
  }

  var collection = FeatureCollection()
  var outcome = Outcome.failed

  init(_ slice: JSONScanner) {
    var scanner = slice
    do throws(JSONError) {
      repeat {
        try collection.readFeature(&scanner)
        if scanner.peek() == UInt8(ascii: "]") {
          outcome = .listEnds(scanner.offset + 1)
          return
        }
        try scanner.expect(UInt8(ascii: ","))
      } while scanner.peek() != nil
      outcome = scanner.end < scanner.bytes.count ? .goesOn : .failed
    } catch {
      outcome = .failed
    }
  }
}

extension JSONScanner {
  /// This place, and about every so many bytes one where a feature may start: one that opens as the one here does,
  /// behind a comma.
  fileprivate func likelyStarts(every size: Int) -> [Int] {
    let opening = self.opening
    var starts = [offset]
    bytes.withUnsafeBufferPointer { text in
      var place = offset + size
      while place < end - opening.count {
        if text[place] == UInt8(ascii: "{"), text[place...].starts(with: opening), text.followsComma(place) {
          starts.append(place)
          place += max(size, 1)
        } else {
          place += 1
        }
      }
    }
    return starts
  }

  /// The bytes with which the feature here opens: the name of its first member, and its value if it is `"Feature"`.
  private var opening: ArraySlice<UInt8> {
    var scanner = self
    scanner.offset += 1
    guard scanner.peek() == UInt8(ascii: "\""), (try? scanner.string()) != nil,
      (try? scanner.expect(UInt8(ascii: ":"))) != nil
    else { return bytes[offset...offset] }
    let colon = scanner.offset
    let isType = scanner.peek() == UInt8(ascii: "\"") && (try? scanner.string()) == "Feature"
    return bytes[offset..<(isType ? scanner.offset : colon)]
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether what comes before a place, but for white space, is a comma.
  fileprivate func followsComma(_ place: Int) -> Bool {
    var before = place - 1
    while before >= 0, self[before] <= 0x20 { before -= 1 }
    return before >= 0 && self[before] == UInt8(ascii: ",")
  }
}
