import Shapes

/// A large surface that many small ones are laid on: finds what of it lies near each.
struct CoverIndex {
  private struct Part {
    let exterior: RingTree
    let holes: [RingTree]
  }

  private let parts: [Part]

  init(_ surface: MultiPolygon<Planar>) {
    parts = surface.polygons.map { Part(exterior: RingTree($0.exterior), holes: $0.holes.map(RingTree.init)) }
  }

  /// What of the surface counts near a box.
  enum Neighbourhood: Equatable {
    /// No edge of the surface touches the box, which lies all inside or all outside.
    case uniform(inside: Bool)
    /// Edges touch the box; the surface is the same as the whole one within the box and a margin, and
    /// something simpler, perhaps not valid, beyond.
    case edges(MultiPolygon<Planar>)

    /// Whether a point of the box lies inside the surface.
    func holds(_ point: Point<Planar>) -> Bool {
      switch self {
      case .uniform(let inside): inside
      case .edges(let near): near.contains(point)
      }
    }
  }

  func neighbourhood(of box: Box<Planar>) -> Neighbourhood {
    // GEOS's overlay clips its input to the common box and a quarter more; what is not valid lies beyond.
    let frame = box.enlarged(by: 0.3 * max(box.width, box.height))
    var crosses = false
    var near: [Polygon<Planar>] = []
    for part in parts where part.exterior.box.intersects(frame) {
      let exterior = part.exterior.limited(to: frame, inner: box, crosses: &crosses)
      let holes = part.holes.filter { $0.box.intersects(frame) }
        .map { $0.limited(to: frame, inner: box, crosses: &crosses) }
      near.append(Polygon(exterior: exterior, holes: holes))
    }
    let surface = MultiPolygon(near)
    return crosses ? .edges(surface) : .uniform(inside: surface.contains(box.center))
  }
}
