import Studies
import Territories

/// What the command line says.
extension Wording {
  /// The four phases of a run.
  public var reading: String { say("lecture des données", "reading the data") }
  /// The study.
  public var studying: String {
    say("calcul des distances et des zones blanches", "computing distances and gaps")
  }
  /// The maps.
  public var drawing: String { say("dessin des cartes", "drawing the maps") }
  /// The files.
  public var writing: String { say("écriture des fichiers", "writing the files") }

  /// The name of the standard input.
  public var standardInput: String { say("entrée standard", "standard input") }

  /// Standard output does not take what is written.
  public var cannotPrint: String {
    say("L'écriture sur la sortie standard a échoué.", "Writing to standard output failed.")
  }

  /// A radius that is no number.
  public func badRadius(_ text: String) -> String {
    say(
      "Rayon « \(text.prefix(40)) » refusé : donnez un nombre de kilomètres plus grand que 0 et au plus 500, par exemple 15.",
      "Radius '\(text.prefix(40))' refused: give a number of kilometres above 0 and up to 500, for example 15."
    )
  }

  /// A `--column` that is not understood.
  public func badColumn(_ text: String) -> String {
    let roles = ColumnRole.allCases.map(\.rawValue).joined(separator: ", ")
    return say(
      "--column \(text.prefix(60)) : écrivez rôle=colonne, avec pour rôle l'un de : \(roles).",
      "--column \(text.prefix(60)): write role=column, the role being one of: \(roles).")
  }

  /// Two networks of one name.
  public func repeatedNetwork(_ name: String) -> String {
    say(
      "Deux réseaux s'appellent « \(name.prefix(60)) » ; nommez-les : --members nom=fichier.",
      "Two networks are called '\(name.prefix(60))'; name them: --members name=file.")
  }

  /// `--strict` and a refusal.
  public func strictRefusal(_ count: Int) -> String {
    say(
      "\(counted(count, ("enregistrement refusé", "enregistrements refusés"), ("record refused", "records refused"))), et --strict est demandé : rien n'est écrit.",
      "\(counted(count, ("enregistrement refusé", "enregistrements refusés"), ("record refused", "records refused"))), and --strict is asked for: nothing is written."
    )
  }

  /// How the records of a file were used.
  public func count(_ audit: Audit) -> String {
    let used = counted(audit.usedCount, ("utilisé", "utilisés"), ("used", "used"))
    let repaired = counted(audit.repairedCount, ("réparé", "réparés"), ("repaired", "repaired"))
    let refused = counted(audit.refusedCount, ("refusé", "refusés"), ("refused", "refused"))
    let records = records(audit.recordCount)
    return say(
      "\(audit.file) : \(records) = \(used) + \(repaired) + \(refused)",
      "\(audit.file): \(records) = \(used) + \(repaired) + \(refused)")
  }

  /// One finding in one line.
  public func line(_ finding: Finding) -> String {
    let value =
      finding.value.isEmpty
      ? "" : " (" + [finding.field, finding.value].compactMap { $0 }.joined(separator: " = ") + ")"
    return "\(word(finding.place)), \(word(finding.effect)) : ".quoted(self) + sentence(finding.reason)
      + value
  }

  /// Findings that are not shown.
  public func moreFindings(_ count: Int) -> String {
    say(
      "… et \(self.count(count)) de plus : maillage check les dit tous",
      "… and \(self.count(count)) more: maillage check says them all")
  }
}
