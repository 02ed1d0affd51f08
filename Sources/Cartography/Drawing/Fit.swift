import Shapes

/// The bridge from metres of the plane to pixels of a frame.
public struct Fit: Hashable, Sendable {
  /// The frame on the page.
  public let frame: Box<Screen>
  /// Pixels for one metre.
  public let pixelsPerMetre: Double
  private let origin: Point<Planar>

  /// Metres of the plane for one pixel.
  public var metresPerPixel: Double { 1 / pixelsPerMetre }

  /// Centres an extent in a frame, as large as it fits.
  ///
  /// - Parameters:
  ///   - extent: what must be visible; one without size is taken as a kilometre wide.
  ///   - frame: in pixels.
  ///   - margin: kept free inside the frame, in pixels.
  public init(extent: Box<Planar>, in frame: Box<Screen>, margin: Double) {
    let isUsable =
      !extent.isEmpty && extent.center.isFinite && extent.width.isFinite && extent.height.isFinite
    let center = isUsable ? extent.center : Point(x: 0, y: 0)
    let width = isUsable ? extent.width : 0
    let height = isUsable ? extent.height : 0
    let least = max(width, height) > 0 ? max(width, height) * 1e-3 : 1000
    self.frame = frame
    pixelsPerMetre = min(
      max(frame.width - 2 * margin, 1) / max(width, least),
      max(frame.height - 2 * margin, 1) / max(height, least))
    origin = Point(
      x: center.x - frame.center.x / pixelsPerMetre, y: center.y + frame.center.y / pixelsPerMetre)
  }

  /// Where a position stands on the page; what is not finite or far away stands far outside.
  public func position(_ point: Point<Planar>) -> Point<Screen> {
    let x = (point.x - origin.x) * pixelsPerMetre
    let y = (origin.y - point.y) * pixelsPerMetre
    guard x.isFinite, y.isFinite else { return Point(x: -Fit.far, y: -Fit.far) }
    return Point(x: min(max(x, -Fit.far), Fit.far), y: min(max(y, -Fit.far), Fit.far))
  }

  /// Whether a position stands in the frame.
  public func shows(_ point: Point<Planar>) -> Bool { frame.contains(position(point)) }

  /// Pixels beyond which nothing is written.
  static let far = 100_000.0
}
