import Shapes
import Studies
import Territories

/// What a report may hold beside the studies of its manifest.
public struct ReportExtras: Sendable {
  /// Sections of other studies, in their order.
  public var sections: [ReportSection]

  /// Nothing, or what is given.
  public init(sections: [ReportSection] = []) { self.sections = sections }
}

/// A piece of the report that is made by itself, side by side with others.
enum ReportPiece: Sendable {
  /// A map or chart.
  case figure(ReportFigure)
  /// The map on which the script works, and its parts by département.
  case interactive(InteractiveMap)
  /// The figures of all communes, as JSON.
  case data(String)
}

/// The report: `rapport.html`, `note.html`, `synthese.md` and `classeur.xlsx`, put together from findings and pieces.
struct Report: Sendable {
  let stage: PlateStage
  let manifest: Manifest
  let audits: [Audit]
  let extras: ReportExtras
  var figures: [String: ReportFigure] = [:]
  var interactive: InteractiveMap?
  var data = "null"

  /// A report of which nothing is drawn yet.
  init(_ stage: PlateStage, _ manifest: Manifest, audits: [Audit], extras: ReportExtras) {
    self.stage = stage
    self.manifest = manifest
    self.audits = audits
    self.extras = extras
  }

  var diagnosis: Diagnosis { stage.diagnosis }
  var network: NetworkStudy { manifest.networkStudy }
  var words: Wording { stage.words }
  var territory: Territory { diagnosis.area.territory }
  var mainRadius: String { stage.mainRadius }
  var mainIndex: Int { stage.mainIndex }
  var whole: Coverage { diagnosis.levels.whole }
  var headline: Indicators { stage.headline }

  /// Puts a piece in its place.
  mutating func take(_ piece: ReportPiece) {
    switch piece {
    case .figure(let figure): figures[figure.id] = figure
    case .interactive(let map): interactive = map
    case .data(let text): data = text
    }
  }

  /// What makes the pieces that no plate makes.
  func makers() -> [@Sendable () -> ReportPiece] {
    let report = self
    return [{ .interactive(InteractiveMap(report)) }, { .data(report.communeData()) }]
  }

  /// The name of the page with the map that answers.
  static let fileName = "rapport.html"
  /// The names of the pages that show maps.
  static let illustrated = [fileName, "note.html"]

  /// The name of the tables for a spreadsheet, which need no piece.
  static let workbookName = "classeur.xlsx"

  /// The workbook.
  var workbookFile: OutputFile { OutputFile(name: Report.workbookName, text: ByteText(bytes: workbook.xlsx)) }

  /// The three files that need all pieces, made side by side, the longest first; those not asked for are left out.
  ///
  /// - Parameter keep: is handed each file as soon as it is made, and says what of it is to be returned.
  func files(
    where isWanted: (String) -> Bool, keeping keep: @escaping @Sendable (OutputFile) -> OutputFile
  ) -> [OutputFile] {
    let makers: [(name: String, make: @Sendable () -> ByteText)] = [
      (Report.fileName, { ByteText(reportPage) }), (Report.illustrated[1], { ByteText(notePage) }),
      ("synthese.md", { ByteText(summary) }),
    ]
    let wanted = makers.filter { isWanted($0.name) }.map { (name, make) in
      { @Sendable () -> OutputFile in keep(OutputFile(name: name, text: make())) }
    }
    return inParallel(wanted, slice: 1) { part in part.map { $0() } }
  }
}
