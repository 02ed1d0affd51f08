extension String {
  /// Whether all bytes of the text in UTF-8 are of a kind, seen where they lie.
  public func hasOnlyBytes(where isOfTheKind: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isOfTheKind) } ?? utf8.allSatisfy(isOfTheKind)
  }
}
