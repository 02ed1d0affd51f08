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
  /// - Throws: what PROJ said.
  public static func files(
    of manifest: Manifest, audits: [Audit], settings: Settings,
    where isWanted: @escaping @Sendable (String) -> Bool = { _ in true }
  ) throws(GeodesyError) -> [OutputFile] {
    let diagnosis = manifest.diagnosis
    let stage = try PlateStage(
      diagnosis, manifest.networkStudy, times: manifest.timeStudy, backdrop: settings.backdrop,
      provenance: settings.provenance, words: settings.words, look: settings.look)
    let dialect = settings.dialect
    var report = Report(stage, manifest, audits: audits, extras: settings.extras)
    let isDrawn = { (name: String) in isWanted(name) || Report.illustrated.contains(where: isWanted) }
    // The longest first, so that no core waits at the end.
    var makers: [@Sendable () -> Made] = []
    let plain = report
    if isWanted(Report.workbookName) { makers.append { Made([plain.workbookFile]) } }
    if isWanted(Report.fileName) {
      makers += report.makers().map { maker in { Made(piece: maker()) } }
    }
    makers += Exports.makers(diagnosis, times: manifest.timeStudy, dialect).map { maker in { Made(maker()) } }
    makers += Plate.possible(for: diagnosis).filter { isDrawn($0.fileName) }
      .map { plate in { Made(plate, on: stage) } }
    makers += stage.chartMakers
    makers += Exports.makers(diagnosis, manifest.networkStudy, times: manifest.timeStudy, dialect).map {
      maker in { Made(maker()) }
    }
    if let siting = manifest.siting {
      makers += try Edition.makers(of: siting, stage, dialect, isDrawn: isDrawn(Plate.siting.fileName))
    }
    makers.append { Made([manifest.file]) }
    let (words, announcement) = (settings.words, manifest.networkStudy.announcement)
    makers.append { Made([Exports.anomalies(audits, announcement, words: words, dialect: dialect)]) }
    let made = inParallel(makers, slice: 1) { part in part.map { $0() } }
    for piece in made.compactMap(\.piece) { report.take(piece) }
    return (made.flatMap(\.files) + report.files(where: isWanted)).sorted { $0.name < $1.name }
  }
}
