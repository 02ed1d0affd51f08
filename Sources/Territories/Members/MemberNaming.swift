extension MemberReading {
  /// Gives every site a name and an identifier that no other has.
  mutating func nameSites() {
    var taken: Set<String> = []
    let stem = folded(network).split(separator: " ").joined(separator: "-")
    let hasIdentifiers = columns.column(.identifier) != nil
    for site in sites.indices where states[site].effect != .refused {
      nameSite(site)
      let given = sites[site].id
      if !given.isEmpty, taken.insert(given).inserted { continue }
      let identifier = freeIdentifier(stem.isEmpty ? "site" : stem, states[site].record + 1, &taken)
      sites[site].id = identifier
      guard hasIdentifiers || !given.isEmpty else { continue }
      note(
        .identifierReplaced(by: identifier), about: site, field: columns.name(.identifier), value: given)
    }
  }

  private mutating func nameSite(_ site: Int) {
    guard sites[site].name.isEmpty else { return }
    let commune = sites[site].communeCode.flatMap(territory.commune(code:))?.name
    let named = value(.commune, of: states[site].record)
    let name = [commune, named, sites[site].id, network].lazy.compactMap { $0 }.first { !$0.isEmpty }
    sites[site].name = name ?? "\(states[site].record + 1)"
    note(.emptyName(replacedBy: sites[site].name), about: site, field: columns.name(.name))
  }

  private func freeIdentifier(_ stem: String, _ number: Int, _ taken: inout Set<String>) -> String {
    var identifier = "\(stem)-\(number)"
    while !taken.insert(identifier).inserted { identifier += "-bis" }
    return identifier
  }
}
