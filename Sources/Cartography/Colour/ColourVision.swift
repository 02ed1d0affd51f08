/// A way of seeing colours, full or lacking one kind of cone.
///
/// Source: Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of Color Vision
/// Deficiency", IEEE TVCG 15(6), 2009, table 1 at severity 1.
public enum ColourVision: CaseIterable, Hashable, Sendable {
  /// All three cones.
  case full
  /// No long-wave cone.
  case protanopia
  /// No middle-wave cone.
  case deuteranopia
  /// No short-wave cone.
  case tritanopia

  /// The colour that a reader with full vision would confuse this reader's impression with.
  public func seen(_ colour: Colour) -> Colour {
    let light = colour.linear
    let channels = rows.map { $0.0 * light.red + $0.1 * light.green + $0.2 * light.blue }
    return Colour(LinearColour(red: channels[0], green: channels[1], blue: channels[2]))
  }

  private var rows: [(Double, Double, Double)] {
    switch self {
    case .full: [(1, 0, 0), (0, 1, 0), (0, 0, 1)]
    case .protanopia:
      [(0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)]
    case .deuteranopia:
      [(0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)]
    case .tritanopia:
      [(1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)]
    }
  }
}
