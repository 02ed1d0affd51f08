import CPROJ
import Foundation
import Shapes

/// Places in space, so that straight chords can decide most questions of distance and geodesics the rest.
///
/// A chord is never longer than its geodesic, and a geodesic, which nowhere bends more than the least radius of curvature
/// allows, is never longer than an arc of that radius over the same chord (Schur's comparison theorem).
public struct Chords: Sendable {
  let places: [Point<Geographic>]
  let positions: [SIMD3<Double>]
  /// The positions from their middle, which single precision holds to some centimetres.
  private let local: [SIMD3<Float>]
  private let middle: SIMD3<Double>
  let geodesic = Geodesic.grs80
  /// The least radius of curvature of GRS80, that of the meridian at the equator, in kilometres.
  private static let leastRadius_km = 6_335.4
  /// The radius that turns chords into arcs, in kilometres.
  static let meanRadius_km = 6_371.0

  /// Places, in degrees.
  ///
  /// - Throws: ``GeodesyError/outOfRange(item:)`` where one is not on Earth.
  public init(_ places: [Point<Geographic>]) throws(GeodesyError) {
    for (item, place) in places.enumerated() where !place.isOnEarth { throw .outOfRange(item: item) }
    let positions = places.map { Geodesic.grs80.cartesian_km($0) }
    let middle = positions.reduce(.zero, +) / Double(max(1, positions.count))
    self.places = places
    self.positions = positions
    self.middle = middle
    local = positions.map { SIMD3<Float>($0 - middle) }
  }

  /// The places within a distance of each site; exact.
  ///
  /// - Parameters:
  ///   - sites: degrees, on Earth.
  ///   - radius_km: kilometres on the ellipsoid; a place at just this distance is within.
  ///   - isWanted: whether a place is looked at, by its number.
  /// - Returns: for each site, the places within, ascending.
  public func within(
    _ radius_km: Double, of sites: [Point<Geographic>], where isWanted: (Int) -> Bool = { _ in true }
  ) -> [[Int]] {
    let wanted = positions.indices.filter(isWanted)
    let tree = ChordTree(wanted.map { positions[$0] })
    let surely = Chords.shortestChord_km(ofArc: radius_km)
    // Not through `self`, which the visitor would copy each time.
    let (places, geodesic) = (wanted.map { self.places[$0] }, self.geodesic)
    return inParallel(sites) { sites in
      geodesic.withEllipsoid { ellipsoid in
        sites.map { site in
          var found: [Int] = []
          let bound = radius_km * radius_km
          tree.visit(near: geodesic.cartesian_km(site), within: bound) { place, chord2 in
            if chord2 <= surely * surely || Geodesic.distance_km(ellipsoid, site, places[place]) <= radius_km
            {
              found.append(wanted[place])
            }
            return bound
          }
          found.sort()
          return found
        }
      }
    }
  }

  /// The places that a site is nearer to than they have it now; exact.
  ///
  /// - Parameters:
  ///   - site: degrees, on Earth.
  ///   - distances_km: for each place, the distance it has now.
  /// - Returns: places, ascending, with their geodesic distances in kilometres.
  public func nearer(
    to site: Point<Geographic>, than distances_km: [Double]
  ) -> [(place: Int, distance_km: Double)] {
    let position = geodesic.cartesian_km(site)
    return geodesic.withEllipsoid { ellipsoid in
      positions.indices.compactMap { place in
        let difference = positions[place] - position
        guard (difference * difference).sum() < distances_km[place] * distances_km[place] else { return nil }
        let distance_km = Geodesic.distance_km(ellipsoid, site, places[place])
        return distance_km < distances_km[place] ? (place, distance_km) : nil
      }
    }
  }

  /// The distances of all places from a site, in kilometres, from chords alone, to ``relativeError(upTo_km:)``.
  public func write(distancesFrom site: Point<Geographic>, to row: inout [Float]) {
    let position = SIMD3<Float>(geodesic.cartesian_km(site) - middle)
    let bend = Float(1 / (24 * Chords.meanRadius_km * Chords.meanRadius_km))
    for (place, other) in local.enumerated() {
      let difference = other - position
      let chord2 = (difference * difference).sum()
      row[place] = chord2.squareRoot() * (1 + chord2 * bend)
    }
  }

  /// How wrong ``write(distancesFrom:to:)`` may be, as a part of a distance; some centimetres come on top.
  public static func relativeError(upTo_km distance_km: Double) -> Double {
    // The arc is c + c³/24r²; radii of curvature differ by 1 % from the mean, and the next term is under c⁵/213r⁴.
    let ratio = distance_km / meanRadius_km
    return ratio * ratio / 24 * 0.02 + ratio * ratio * ratio * ratio / 100 + 2e-7
  }

  /// Centimetres that single precision may take or add, in kilometres.
  public static let roundingError_km = 1e-4

  /// A chord up to this length has an arc within the given one, in kilometres.
  static func shortestChord_km(ofArc arc_km: Double) -> Double {
    max(0, 2 * leastRadius_km * sin(min(arc_km / (2 * leastRadius_km), .pi / 2)) - 1e-9)
  }
}
