import Territories

extension Wording {
  /// What becomes of a record.
  public func word(_ effect: Finding.Effect) -> String {
    switch effect {
    case .warned: say("signalé", "noted")
    case .repaired: say("réparé", "repaired")
    case .refused: say("refusé", "refused")
    }
  }

  /// Where a finding stands in its file.
  public func word(_ place: Finding.Place) -> String {
    switch place {
    case .file: say("fichier", "file")
    case .line(let line): say("ligne \(line)", "line \(line)")
    case .feature(let number): say("objet \(number)", "feature \(number)")
    }
  }

  /// What was found, and what was done about it.
  public func sentence(_ reason: Finding.Reason) -> String {
    switch reason {
    case .swappedAxes: swappedAxes
    case .lambertInDegrees: lambertInDegrees
    case .notAPoint: notAPoint
    case .notANumber(let code): notANumber(code)
    case .zeroPosition(let code): zeroPosition(code)
    case .impossiblePosition(let code): impossiblePosition(code)
    case .placedAtCommune(let code): placedAtCommune(code)
    case .noPosition(let fault): noPosition(fault)
    case .outsideTerritory: outsideTerritory
    case .outsideFrance: outsideFrance
    case .communeContradictsPosition(let other, let metres): communeContradictsPosition(other, metres)
    case .unknownCommuneCode: unknownCommuneCode
    case .ambiguousCommuneName(let codes): ambiguousCommuneName(codes)
    case .emptyName(let other): emptyName(other)
    case .textShortened(let limit): textShortened(limit)
    case .identifierReplaced(let other): identifierReplaced(other)
    case .unknownCategory(let records): unknownCategory(records)
    case .missingCategory(let records): missingCategory(records)
    case .duplicate(let place): duplicate(place)
    case .tooFewFields(let expected, let found): tooFewFields(expected, found)
    case .tooManyFields(let expected, let found): tooManyFields(expected, found)
    case .badFeature(let fault): badFeature(fault)
    case .sheetRead(let sheet, let others): sheetRead(sheet, others)
    case .titleRows(let count, let line): titleRows(count, line)
    case .columnsNotUnderstood(let columns): columnsNotUnderstood(columns)
    case .unreadableCharacters(let count, let encoding): unreadableCharacters(count, encoding)
    case .brokenAccents(let records): brokenAccents(records)
    case .blankRows(let count): blankRows(count)
    case .invalidPolygon(let change): invalidPolygon(change)
    case .impossibleSurface: impossibleSurface
    case .irreparablePolygon: irreparablePolygon
    case .tangledPolygon: tangledPolygon
    case .endlessPolygon: endlessPolygon
    case .notASurface: notASurface
    case .badCode: badCode
    case .repeatedCode: repeatedCode
    case .overlappingCommunes(let found): overlappingCommunes(found)
    case .reprojected(let system): reprojected(system)
    case .townHallOutside: townHallOutside
    case .badPopulation: badPopulation
    case .badPopulationRow: badPopulationRow
    case .codeNotInTerritory: codeNotInTerritory
    case .communeHasItsRow(let code): communeHasItsRow(code)
    case .arrondissementsMissing(let code, let others): arrondissementsMissing(code, others)
    case .arrondissementsDiffer(let code): arrondissementsDiffer(code)
    case .populationMissing(let count, let codes): populationMissing(count, codes)
    case .emptyClass: emptyClass
    case .badSquares(let count): badSquares(count)
    case .badInhabitants(let count): badInhabitants(count)
    case .repeatedSquares(let count): repeatedSquares(count)
    case .otherTerritory(let records): otherTerritory(records)
    case .classMissing(let count, let codes): classMissing(count, codes)
    }
  }
}
