import Studies

/// What is said of indicators.
extension Wording {
  /// On what inhabitants' distances are measured, for the end of a sentence.
  func basis(_ diagnosis: Diagnosis) -> String {
    guard diagnosis.standing.squares == nil else {
      return say(
        "distances mesurées du centre des carreaux de population",
        "distances measured from the centres of population squares")
    }
    let reference = name(of: diagnosis.parameters.referencePoint)
    return say(
      "distances mesurées de \(reference) de leur commune",
      "distances measured from \(reference) of their commune")
  }

  /// How inhabitants within a radius are counted, in three words.
  func measure(_ diagnosis: Diagnosis) -> String {
    diagnosis.standing.squares == nil
      ? say("par point de référence", "by reference point") : say("par carreau", "by square")
  }

  /// The end of a run: how far people live from a place, and what was left out.
  func standing(_ diagnosis: Diagnosis) -> [String] {
    let whole = diagnosis.standing.levels.whole
    let distances = whole.distribution.map {
      say(
        "Distance par habitant : moyenne \(kilometres($0.mean_km)), médiane \(kilometres($0.median_km)), neuf sur dix à \(kilometres($0.p90_km)) ou moins",
        "Distance of an inhabitant: mean \(kilometres($0.mean_km)), median \(kilometres($0.median_km)), nine in ten within \(kilometres($0.p90_km))"
      )
    }
    return [distances].compactMap { $0 } + diagnosis.omissions.map { sentence($0) }
  }

  /// What is left out, and why.
  func sentence(_ omission: Omission) -> String {
    switch omission {
    case .population:
      say(
        "Laissé de côté, faute de population des communes : distances par habitant, courbe, priorités",
        "Left out, for communes have no population: distances of inhabitants, curve, priorities")
    case .epci:
      say(
        "Laissé de côté, faute de code d'EPCI dans les communes : chiffres et carte par EPCI",
        "Left out, for communes have no EPCI code: figures and map by EPCI")
    case .typologies:
      say(
        "Laissé de côté, faute de --typology : chiffres par classe de communes",
        "Left out, without --typology: figures by class of communes")
    }
  }

  func epcis(_ value: Int) -> String { counted(value, ("EPCI", "EPCI"), ("EPCI", "EPCI")) }

  /// The name of an EPCI with its legal form as people abbreviate it.
  func shortName(ofEPCI name: String) -> String {
    let forms = [
      ("Communauté de communes", "CC"), ("Communauté d'agglomération", "CA"),
      ("Communauté d’agglomération", "CA"), ("Communauté urbaine", "CU"),
    ]
    for (form, short) in forms where name.hasPrefix(form + " ") {
      return short + name.dropFirst(form.count)
    }
    return name
  }
}
