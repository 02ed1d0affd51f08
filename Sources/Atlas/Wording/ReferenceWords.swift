import Territories

extension Wording {
  /// The reference point of communes, for the middle of a sentence.
  func name(of reference: ReferencePoint) -> String {
    switch reference {
    case .townHall: say("la mairie", "the town hall")
    case .centroid: say("le centroïde", "the centroid")
    case .pointOnSurface: say("un point sur la surface", "a point on the surface")
    }
  }
}
