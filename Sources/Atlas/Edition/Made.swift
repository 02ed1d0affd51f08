import Cartography
import Shapes

/// What one maker of an edition makes: files, and a piece of the report.
struct Made: Sendable {
  var files: [OutputFile]
  var piece: ReportPiece?

  /// The piece, where it is a drawing.
  var figure: ReportFigure? { if case .figure(let figure)? = piece { figure } else { nil } }

  init(_ files: [OutputFile] = [], piece: ReportPiece? = nil) {
    self.files = files
    self.piece = piece
  }

  /// The same with what is kept of each file.
  func keeping(_ keep: (OutputFile) -> OutputFile) -> Made { Made(files.map(keep), piece: piece) }

  /// A map, drawn once for its file and for the report.
  init(_ map: Map, named name: String) {
    let printed = map.printed()
    self.init(
      [OutputFile(name: name, text: ByteText(printed.page))],
      piece: .figure(ReportFigure(map, printed.figure)))
  }

  /// A plate; nothing where it has not what it shows.
  ///
  /// The communes by distance have a map of their own in the report.
  init(_ plate: Plate, on stage: PlateStage) {
    self.init()
    guard let map = plate.map(of: stage) else { return }
    self.init(map, named: plate.fileName)
    if plate == .distances { piece = nil }
  }

  /// A curve of inhabitants, whose id names its file.
  init(_ chart: Chart) {
    let printed = chart.printed()
    self.init(
      [OutputFile(name: chart.id + ".svg", text: ByteText(printed.page))],
      piece: .figure(
        ReportFigure(
          id: chart.id, title: chart.furniture.title, subtitle: chart.furniture.subtitle, svg: printed.figure)
      ))
  }

  /// Rows of bars; in the report they stand beside a map that states the same finding, so what they show is their title.
  init(_ chart: RowChart, named name: String) {
    let printed = chart.printed()
    self.init(
      [OutputFile(name: name, text: ByteText(printed.page))],
      piece: .figure(
        ReportFigure(
          id: chart.id, title: chart.furniture.subtitle, subtitle: chart.furniture.description,
          svg: printed.figure)
      ))
  }
}

extension ReportFigure {
  /// A map with the words of its head.
  init(_ map: Map, _ svg: String) {
    self.init(id: map.id, title: map.furniture.title, subtitle: map.furniture.subtitle, svg: svg)
  }
}
