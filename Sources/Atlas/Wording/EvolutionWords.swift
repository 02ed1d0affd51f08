import Studies
import Territories

/// What `compare` and `close` say.
extension Wording {
  /// A site that is not there.
  public func unknownSite(_ text: String) -> String {
    say(
      "Lieu « \(text.prefix(60)) » inconnu ; donnez son identifiant ou son nom complet.",
      "Unknown place '\(text.prefix(60))'; give its identifier or its full name.")
  }

  /// Several sites of one name.
  public func ambiguousSite(_ text: String, _ sites: [Site]) -> String {
    let names = list(sites.map { "\($0.networkName)/\($0.id)" })
    return say(
      "Plusieurs lieux répondent à « \(text.prefix(60)) » : \(names) ; donnez réseau/identifiant.",
      "Several places answer to '\(text.prefix(60))': \(names); give network/identifier.")
  }

  /// No site was named.
  public var noSiteNamed: String {
    say(
      "Nommez au moins un lieu à fermer : son identifiant ou son nom.",
      "Name at least one place to close: its identifier or its name.")
  }

  /// A typology that nothing would be made of.
  public var unusedTypology: String {
    say(
      "--typology ne sert qu'à « maillage run » ; retirez-la.",
      "--typology only serves 'maillage run'; leave it out.")
  }

  /// Squares that nothing would be made of.
  public var unusedGrid: String {
    say(
      "--population-grid ne sert qu'à « maillage run » et « maillage site » ; retirez-la.",
      "--population-grid only serves 'maillage run' and 'maillage site'; leave it out.")
  }

  /// Squares in a question about minutes.
  public var squaresInMinutes: String {
    say(
      "--population-grid compte les habitants en kilomètres seulement ; retirez-la, ou posez la question sans --roads ni --estimate-minutes.",
      "--population-grid counts inhabitants in kilometres only; leave it out, or ask without --roads and --estimate-minutes."
    )
  }

  /// The answer of `close`, line by line.
  public func summary(
    _ study: ClosureStudy, _ diagnosis: Diagnosis, files: [String], folder: String
  ) -> [String] {
    let radius = limit(study.measure)
    let sites = diagnosis.places.sites
    let names = list(study.closed.map { "\(sites[$0].name) [\(sites[$0].id)]" })
    let lost = study.before.covered - study.after.covered
    var lines = [
      say(
        "Sans \(names) : \(inhabitants(lost)) de moins à \(radius), \(communes(study.lostCommunes.count)) en \(study.lostCommunes.count < 2 ? "sort" : "sortent")",
        "Without \(names): \(inhabitants(lost)) fewer within \(radius), \(communes(study.lostCommunes.count)) \(study.lostCommunes.count == 1 ? "falls" : "fall") out"
      )
    ]
    lines += states(study.before, study.after, among: Double(study.population), study.measure)
    lines.append(say("Les fermetures les plus coûteuses, une à une :", "The costliest closures, one by one:"))
    lines += study.ranking.prefix(5).enumerated().map { rank, cost in
      line(rank + 1, cost, sites[cost.site], study.measure)
    }
    return lines + leftOut(study.measure.leftOut, diagnosis) + [fileCount(files, folder)]
      + files.map { "  " + $0 }
  }

  private func line(_ rank: Int, _ cost: ClosureCost, _ site: Site, _ measure: Measure) -> String {
    let added = personAmount(cost.added, measure)
    return "\(rank). \(site.name) [\(site.id)] : ".quoted(self)
      + say(
        "\(inhabitants(cost.lost)) de moins, \(added) de plus",
        "\(inhabitants(cost.lost)) fewer, \(added) more")
  }

  func evolutionTitle(_ study: EvolutionStudy) -> String {
    evolutionTitle(study.whole, limit(study.measure))
  }

  func evolutionTitle(_ change: LevelChange, _ radius: String) -> String {
    let gains =
      change.gained == 0
      ? say("Aucun habitant ne gagne de lieu à \(radius)", "Nobody gains a place within \(radius)")
      : say(
        "\(inhabitants(change.gained)) \(change.gained < 2 ? "gagne" : "gagnent") un lieu à \(radius)",
        "\(inhabitants(change.gained)) \(change.gained == 1 ? "gains" : "gain") a place within \(radius)")
    let losses =
      change.lost == 0
      ? say("aucun n'en perd", "nobody loses theirs")
      : say(
        "\(count(change.lost)) \(change.lost < 2 ? "n'en a" : "n'en ont") plus",
        "\(count(change.lost)) \(change.lost == 1 ? "loses" : "lose") theirs")
    return gains + ", " + losses
  }

  func evolutionMembers(_ changes: [MemberChange]) -> String {
    var counts = (kept: 0, moved: 0, opened: 0, closed: 0)
    for change in changes {
      switch change {
      case .kept: counts.kept += 1
      case .moved: counts.moved += 1
      case .opened: counts.opened += 1
      case .closed: counts.closed += 1
      }
    }
    let kept = counted(counts.kept, ("lieu conservé", "lieux conservés"), ("place kept", "places kept"))
    let moved = counted(counts.moved, ("déplacé", "déplacés"), ("moved", "moved"))
    let opened = counted(counts.opened, ("ouvert", "ouverts"), ("opened", "opened"))
    let closed = counted(counts.closed, ("fermé", "fermés"), ("closed", "closed"))
    return [kept, moved, opened, closed].joined(separator: ", ")
  }

  /// The answer of `compare`, line by line.
  public func summary(
    _ study: EvolutionStudy, minutes: EvolutionStudy? = nil, _ diagnosis: Diagnosis, files: [String],
    folder: String
  ) -> [String] {
    [evolutionTitle(study), "  " + evolutionMembers(study.members), "  (\(matchingRule))"]
      + changes(study, diagnosis)
      + (minutes.map { [evolutionTitle($0)] + changes($0, diagnosis) } ?? [])
      + [fileCount(files, folder)] + files.map { "  " + $0 }
  }

  /// What changes in the territory and its départements, a line each.
  private func changes(_ study: EvolutionStudy, _ diagnosis: Diagnosis) -> [String] {
    let changed = study.departments.filter { $0.gained + $0.lost > 0 || $0.nearer + $0.farther > 0 }
    return [change(study.whole, say("territoire", "territory"), study.measure)]
      + changed.map { change($0, $0.name, study.measure) } + leftOut(study.measure.leftOut, diagnosis)
  }

  var matchingRule: String {
    say(
      "Membres rapprochés par identifiant, si le nom ou le lieu à 1 km près concordent, sinon par nom et lieu ; déplacé : à plus de 100 m",
      "Members matched by identifier, where name or place within 1 km agree, else by name and place; moved: by more than 100 m"
    )
  }

  private func change(_ change: LevelChange, _ name: String, _ measure: Measure) -> String {
    let (before, after) = (
      amount(change.meanBefore, measure), amount(change.meanAfter, measure)
    )
    return "  \(name) : ".quoted(self)
      + say(
        "\(signed(change.gained)) et \(signed(-change.lost)) habitants couverts ; \(before) → \(after) en moyenne ; \(count(change.nearer)) rapprochés, \(count(change.farther)) éloignés",
        "\(signed(change.gained)) and \(signed(-change.lost)) inhabitants covered; \(before) → \(after) on average; \(count(change.nearer)) nearer, \(count(change.farther)) farther"
      )
  }
}
