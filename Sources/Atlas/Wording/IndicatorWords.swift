import Studies

/// What is said of indicators.
extension Wording {
  /// On what inhabitants' distances are measured, for the end of a sentence.
  func basis(_ diagnosis: Diagnosis) -> String {
    say(
      "distances mesurées de \(name(of: diagnosis.parameters.referencePoint)) de leur commune",
      "distances measured from \(name(of: diagnosis.parameters.referencePoint)) of their commune")
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
