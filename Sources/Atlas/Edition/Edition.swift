import Geodesy
import Shapes
import Studies
import Territories

/// Everything that a run writes.
public enum Edition {
  /// What the writing of a run needs to know beside the findings.
  public struct Settings: Sendable {
    /// The words.
    public var words: Wording
    /// How tables are written.
    public var dialect: CSVDialect
    /// Where the data come from.
    public var provenance: Provenance
    /// What maps show around the territory.
    public var backdrop: Backdrop
    /// Format, logo and credit of maps and charts.
    public var look: PlateLook
    /// What the report holds beside the main study.
    public var extras = ReportExtras()

    /// Settings from their parts.
    public init(
      words: Wording, dialect: CSVDialect, provenance: Provenance, backdrop: Backdrop,
      look: PlateLook = PlateLook()
    ) {
      self.words = words
      self.dialect = dialect
      self.provenance = provenance
      self.backdrop = backdrop
      self.look = look
    }
  }

  /// All files of a run, in the order of their names.
  ///
  /// - Parameters:
  ///   - manifest: the figures and what they come from.
  ///   - audits: how every file was read.
  ///   - isWanted: which names are asked for; maps and pages of other names are not made, layers and tables may be.
  ///   - keep: is handed each file as soon as it is made, on any core, and says what of it is to be returned.
  /// - Throws: what PROJ said.
  public static func files(
    of manifest: Manifest, audits: [Audit], settings: Settings,
    where isWanted: @escaping @Sendable (String) -> Bool = { _ in true },
    keeping keep: @escaping @Sendable (OutputFile) -> OutputFile = { $0 }
  ) throws(GeodesyError) -> [OutputFile] {
    let stage = try PlateStage(
      manifest.diagnosis, manifest.networkStudy, times: manifest.timeStudy, backdrop: settings.backdrop,
      provenance: settings.provenance, words: settings.words, look: settings.look)
    var report = Report(stage, manifest, audits: audits, extras: settings.extras)
    let makers = try makers(of: report, settings, where: isWanted)
    let made = inParallel(makers, slice: 1) { part in part.map { $0().keeping(keep) } }
    for piece in made.compactMap(\.piece) { report.take(piece) }
    return (made.flatMap(\.files) + report.files(where: isWanted, keeping: keep)).sorted { $0.name < $1.name }
  }

  /// What makes the files and the pieces of the report, each by itself: the longest first, so that no core waits at the
  /// end.
  private static func makers(
    of report: Report, _ settings: Settings, where isWanted: @escaping @Sendable (String) -> Bool
  ) throws(GeodesyError) -> [@Sendable () -> Made] {
    let (stage, manifest, audits) = (report.stage, report.manifest, report.audits)
    let (diagnosis, dialect) = (manifest.diagnosis, settings.dialect)
    let isDrawn = { (name: String) in isWanted(name) || Report.illustrated.contains(where: isWanted) }
    var makers: [@Sendable () -> Made] = []
    if isWanted(Report.workbookName) { makers.append { Made([report.workbookFile]) } }
    if isWanted(Report.fileName) {
      makers += report.makers().map { maker in { Made(piece: maker()) } }
    }
    makers += Exports.makers(diagnosis, times: manifest.timeStudy, dialect).map { maker in { Made(maker()) } }
    makers.append { Made([manifest.file]) }
    makers += Plate.possible(for: diagnosis).filter { isDrawn($0.fileName) }
      .map { plate in { Made(plate, on: stage) } }
    makers += stage.chartMakers
    makers += Exports.makers(diagnosis, manifest.networkStudy, times: manifest.timeStudy, dialect).map {
      maker in { Made(maker()) }
    }
    if let siting = manifest.siting {
      makers += try Edition.makers(of: siting, stage, dialect, isDrawn: isDrawn(Plate.siting.fileName))
    }
    let (words, announcement) = (settings.words, manifest.networkStudy.announcement)
    makers.append { Made([Exports.anomalies(audits, announcement, words: words, dialect: dialect)]) }
    return makers
  }
}
