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
  /// - Throws: what PROJ said.
  public static func files(
    of manifest: Manifest, audits: [Audit], settings: Settings
  ) throws(GeodesyError) -> [OutputFile] {
    let diagnosis = manifest.diagnosis
    let stage = try PlateStage(
      diagnosis, manifest.networkStudy, times: manifest.timeStudy, backdrop: settings.backdrop,
      provenance: settings.provenance, words: settings.words, look: settings.look)
    let dialect = settings.dialect
    // The longest first, so that no core waits at the end.
    var makers = Exports.makers(diagnosis, times: manifest.timeStudy, dialect)
    makers += Plate.possible(for: diagnosis).map { plate in
      {
        plate.map(of: stage).map { [OutputFile(name: plate.fileName, text: ByteText($0.svg()))] } ?? []
      }
    }
    if diagnosis.standing.levels.whole.inhabitants > 0 {
      makers.append {
        [OutputFile(name: "courbe-population.svg", text: ByteText(stage.curveChart().svg()))]
      }
    }
    makers += Exports.makers(diagnosis, manifest.networkStudy, dialect)
    if let siting = manifest.siting { makers += try Edition.makers(of: siting, stage, dialect) }
    makers.append { [manifest.file] }
    let (words, announcement) = (settings.words, manifest.networkStudy.announcement)
    makers.append { [Exports.anomalies(audits, announcement, words: words, dialect: dialect)] }
    return inParallel(makers, slice: 1) { part in part.map { $0() } }.flatMap { $0 }
      .sorted { $0.name < $1.name }
  }
}
