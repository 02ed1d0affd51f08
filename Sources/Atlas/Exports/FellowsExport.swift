import Shapes
import Studies

extension Exports {
  /// Each member with its three nearest fellows, in the order of ids.
  static func fellows(_ diagnosis: Diagnosis, _ fellows: Fellows) -> [JSONObject] {
    fellows.members.map { member in
      var row = identity(ofSite: member.site, in: diagnosis)
      row.append("rayon_km", .kilometres(diagnosis.parameters.mainRadius_km))
      row.append("isole", .bool(member.isIsolated))
      row.append("liens", .integer(member.links))
      for rank in 0..<3 {
        let near = rank < member.nearest.count ? member.nearest[rank] : nil
        let site = near.map { diagnosis.places.sites[$0.site] }
        row.append("proche_\(rank + 1)_id", .text(site?.id))
        row.append("proche_\(rank + 1)_nom", .text(site?.name))
        row.append("proche_\(rank + 1)_km", near.map { .kilometres($0.distance_km) } ?? .null)
      }
      return row
    }
  }

  /// The lines of the Gabriel graphs, each between two places of one network.
  static func links(_ diagnosis: Diagnosis, _ fellows: Fellows) -> [Feature] {
    fellows.links.map { link in
      let (from, to) = (
        link.from.map { diagnosis.places.sites[$0] }, link.to.map { diagnosis.places.sites[$0] }
      )
      return Feature(
        geometry: .lineString(Polyline([from[0].position, to[0].position])),
        properties: [
          "reseau": .string(from[0].networkName), "de_id": .string(from[0].id),
          "de_nom": .string(from[0].name),
          "de_membres": .codes(from.map(\.id)), "vers_id": .string(to[0].id), "vers_nom": .string(to[0].name),
          "vers_membres": .codes(to.map(\.id)), "distance_km": .kilometres(link.distance_km),
          "dans_le_rayon": .bool(link.distance_km <= diagnosis.parameters.mainRadius_km),
        ])
    }
  }
}
