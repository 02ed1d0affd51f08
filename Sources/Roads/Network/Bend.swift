import Foundation

/// How bends slow cars down.
///
/// Measured on French roads in open country: in a bend of radius R metres 85 % of free cars drive at most
/// V ÷ (1 + 346 ÷ R^1.5), where V is what they drive on a straight: 92 km/h on narrow roads.
///
/// Source: Sétra, "Vitesses pratiquées et géométrie de la route", note d'information 10 (April 1986), which models speeds
/// by radius, width and slope. The note itself was not at hand when this was written: the numbers are as others quote
/// them. Sétra's note "La vitesse pratiquée ou V85" (June 2007) measured again whether its formulas for bends still hold.
enum Bend {
  /// What free cars drive on a straight narrow road, in km/h.
  static let straight_kmh = 92.0

  /// Hours for a kilometre on a road with a mean speed, where a bend has a share of the straight's speed.
  static func pace(_ kmh: Double, _ share: Double) -> Double { 1 / min(kmh, max(straight_kmh, kmh) * share) }

  /// The share of a straight's speed that is left in a bend of a radius in metres.
  static func share(radius_m: Double) -> Double { 1 / (1 + 346 / (radius_m * radius_m.squareRoot())) }

  /// The sharpest bend that a drawing may show, in metres: hairpins have about 10 m, and sharper ones are corners.
  static let leastRadius_m = 10.0
}

extension RoadShape {
  /// For each position the share of the straight's speed that its bend leaves; 1 at both ends.
  ///
  /// The radius is that of an arc that turns as much as the road does over half of the steps before and after.
  var bends: [Double] {
    var shares = [Double](repeating: 1, count: x.count)
    for index in shares.indices.dropFirst().dropLast() {
      let turn = abs(turn(at: index))
      guard turn > 0.01 else { continue }
      let radius_m = max(Bend.leastRadius_m, (steps_m[index - 1] + steps_m[index]) / 2 / turn)
      shares[index] = Bend.share(radius_m: radius_m)
    }
    return shares
  }

  /// The angle between the steps before and after a position, in radians.
  private func turn(at index: Int) -> Double {
    let scale = Ground.scale(at: Double(y[index]))
    let ax = (Double(x[index]) - Double(x[index - 1])) * scale.x
    let ay = (Double(y[index]) - Double(y[index - 1])) * scale.y
    let bx = (Double(x[index + 1]) - Double(x[index])) * scale.x
    let by = (Double(y[index + 1]) - Double(y[index])) * scale.y
    return atan2(ax * by - ay * bx, ax * bx + ay * by)
  }
}
