import Foundation

/// A name as part of a column's name: lower-case ASCII letters and digits, words joined by `_`.
///
/// - Parameter name: any text; letters that have no ASCII form are left out.
/// - Returns: at most 40 characters; `sans_nom` where nothing is left.
func slug(_ name: String) -> String {
  let folded = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
  let words = folded.utf8.split { !(48...57).contains($0) && !(97...122).contains($0) }
  let joined = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "_")
  return joined.isEmpty ? "sans_nom" : String(joined.prefix(40))
}
