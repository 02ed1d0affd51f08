/// What a plan is to be good at.
public enum Objective: String, Hashable, Sendable, CaseIterable {
  /// Most weight newly within the radius (MCLP; Church & ReVelle 1974).
  case coverage = "couverture"
  /// Least mean distance, by weight (p-median; Hakimi 1964).
  case median = "mediane"
  /// Least worst distance (p-center; Hakimi 1964).
  case center = "centre"
  /// Fewest places so that all are within the radius (LSCP; Toregas et al. 1971).
  case completion = "tous"
}
