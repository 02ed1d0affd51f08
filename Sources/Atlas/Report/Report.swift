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

  /// The four files, made side by side.
  var files: [OutputFile] {
    let makers: [@Sendable () -> OutputFile] = [
      { OutputFile(name: "rapport.html", text: ByteText(reportPage)) },
      { OutputFile(name: "note.html", text: ByteText(notePage)) },
      { OutputFile(name: "synthese.md", text: ByteText(summary)) },
      { OutputFile(name: "classeur.xlsx", text: ByteText(bytes: workbook.xlsx)) },
    ]
    return inParallel(makers, slice: 1) { part in part.map { $0() } }
  }
}
