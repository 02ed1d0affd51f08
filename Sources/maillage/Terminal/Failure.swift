import Atlas
import Studies
import Territories

/// An end of the program that is not a success: one sentence, one exit code (sysexits.h).
struct Failure: Error {
  var sentence: String
  var code: Int32

  static let usage: Int32 = 64
  static let data: Int32 = 65
  static let noInput: Int32 = 66
  static let unavailable: Int32 = 69
  static let software: Int32 = 70
  static let cannotCreate: Int32 = 73
  static let inputOutput: Int32 = 74
}

extension Failure {
  init(_ error: TerritoriesError, _ words: Wording) {
    sentence = words.sentence(error)
    code =
      switch error {
      case .unreadable(_, .empty), .unreadable(_, .tooLarge): Failure.data
      case .unreadable: Failure.noInput
      case .unknownColumn, .personalColumn, .unknownDepartments: Failure.usage
      case .topology, .geodesy: Failure.software
      case .foreignFormat, .table, .workbook, .geoJSON, .noPlaceColumn, .missingColumns, .noRecords,
        .unknownReferenceSystem,
        .notATable, .notBoundaries, .noBoundaries:
        Failure.data
      }
  }

  init(_ error: StudiesError, _ words: Wording) {
    switch error {
    case .territories(let error): self.init(error, words)
    case .badRadius, .badTime, .unknownCategory, .squaresInMinutes:
      self.init(sentence: words.sentence(error), code: Failure.usage)
    case .noCandidates(let code):
      self.init(sentence: words.sentence(error), code: code.isEmpty ? Failure.data : Failure.usage)
    case .emptyTerritory, .roadsElsewhere, .noSites, .candidatesOffRoad:
      self.init(sentence: words.sentence(error), code: Failure.data)
    case .topology, .geodesy: self.init(sentence: words.sentence(error), code: Failure.software)
    }
  }

  init(_ error: OutputError, _ words: Wording) {
    sentence = words.sentence(error)
    code =
      switch error {
      case .folder, .busy, .folderInTheWay: Failure.cannotCreate
      case .file: Failure.inputOutput
      case .noPictureMaker: Failure.unavailable
      case .picture: Failure.software
      }
  }
}
