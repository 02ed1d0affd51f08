public import Shapes

extension Finding {
  /// What the audit can find; the words for it are `Atlas`'s.
  public enum Reason: Hashable, Sendable {
    // About positions.

    /// Latitude and longitude are exchanged; put right.
    case swappedAxes
    /// Metres in Lambert-93 stand where degrees are expected; converted.
    case lambertInDegrees
    /// The position is a line or a surface, or several points; its middle is taken.
    case notAPoint
    /// A coordinate is not a number; the place is put at its commune.
    case notANumber(placedAt: String)
    /// The position is 0, 0; the place is put at its commune.
    case zeroPosition(placedAt: String)
    /// The coordinates lie on no place of the Earth; the place is put at its commune.
    case impossiblePosition(placedAt: String)
    /// The record has no coordinates; the place is put at its commune.
    case placedAtCommune(String)
    /// No usable coordinates, and no commune that is known without doubt: refused.
    case noPosition(PositionFault)
    /// The place stands outside of the territory, and is marked so.
    case outsideTerritory
    /// The place stands outside of metropolitan France, and is marked as outside of the territory.
    case outsideFrance
    /// The commune said stands elsewhere: this many metres from the position, which is kept.
    case communeContradictsPosition(standsIn: String?, metres: Double)

    // About codes and names.

    /// The commune's code is none of a département that is known: an old or delegated commune, or a slip.
    case unknownCommuneCode
    /// Several communes bear this name.
    case ambiguousCommuneName([String])
    /// The name is empty; another stands for it.
    case emptyName(replacedBy: String)
    /// The text is longer than a name can be; its first characters are kept.
    case textShortened(to: Int)
    /// The identifier is empty or another record's; another stands for it.
    case identifierReplaced(by: String)
    /// The category is none that is known; as many records bear it.
    case unknownCategory(records: Int)
    /// As many records have no category.
    case missingCategory(records: Int)
    /// An earlier record has the same name and stands within 50 m: refused.
    case duplicate(of: Finding.Place)

    // About the form of the file.

    /// The record has fewer fields than the header.
    case tooFewFields(expected: Int, found: Int)
    /// The record has more fields than the header, so its values cannot be told apart: refused.
    case tooManyFields(expected: Int, found: Int)
    /// The feature is no good GeoJSON: refused.
    case badFeature(GeoJSONFault)
    /// Of the sheets that have rows, this one was read and the others were not.
    case sheetRead(String, others: [String])
    /// As many rows above the header, which stands on a line or in a row of a sheet, are a title; they are not counted
    /// as records.
    case titleRows(Int, headerLine: Int)
    /// Columns that play no role.
    case columnsNotUnderstood([String])
    /// Characters that could not be read and now stand as U+FFFD.
    case unreadableCharacters(count: Int, encoding: TextEncoding)
    /// As many records hold text that was UTF-8 and was taken for Windows-1252 (`Ã©` for `é`), this one first; the
    /// text stays as it is.
    case brokenAccents(records: Int)
    /// Rows left out because all their fields are blank; they are not counted as records.
    case blankRows(Int)

    // About boundaries and the tables that go with them.

    /// The polygon was not valid; repaired, which changed its area by this many square metres.
    case invalidPolygon(areaChange: Double)
    /// Coordinates lie on no place of the Earth: refused.
    case impossibleSurface
    /// The polygon was not valid and could not be repaired: refused.
    case irreparablePolygon
    /// The polygon crosses itself, or polygons before it, too often for any study of it to end in time: refused.
    case tangledPolygon
    /// The polygon's sides are so long, taken together, that no study of it would end in time: refused.
    case endlessPolygon
    /// The feature is not a polygon: refused.
    case notASurface
    /// The feature has no code, or one that cannot be an official code: refused.
    case badCode
    /// An earlier record has the same code: refused.
    case repeatedCode
    /// Communes overlap: ground and inhabitants in proportion to it are counted more than once.
    case overlappingCommunes(CommuneOverlaps)
    /// The boundaries were in metres; converted.
    case reprojected(from: String)
    /// The town hall stands outside of its commune; a point on the surface stands for it.
    case townHallOutside
    /// The population is not a whole number of inhabitants, and the commune's is taken as unknown.
    case badPopulation
    /// The population in a table is not a whole number of inhabitants: refused.
    case badPopulationRow
    /// The code is of no commune of the territory: refused.
    case codeNotInTerritory
    /// The code is of an arrondissement whose commune has a row of its own, which counts: refused.
    case communeHasItsRow(String)
    /// The code is of an arrondissement of a commune of which these others have no row: refused.
    case arrondissementsMissing(of: String, [String])
    /// The arrondissements of the commune are of several classes: refused.
    case arrondissementsDiffer(of: String)
    /// As many communes have no population, such as these.
    case populationMissing(communes: Int, suchAs: [String])

    // About typologies.

    /// The commune's class is empty: refused.
    case emptyClass
    /// As many records are of communes elsewhere, and have no effect.
    case otherTerritory(records: Int)
    /// As many communes have no class, such as these.
    case classMissing(communes: Int, suchAs: [String])

    // About population grids; a grid has too many records for one finding each.

    /// As many identifiers are of no square of the European grid, this one first: refused.
    case badSquares(Int)
    /// As many squares have no number of inhabitants, this one first: refused.
    case badInhabitants(Int)
    /// As many squares stand twice, this one first: refused.
    case repeatedSquares(Int)
  }

  /// Why a place has no usable coordinates.
  public enum PositionFault: Hashable, Sendable {
    /// There are none, or only one of two.
    case missing
    /// One is not a number.
    case notANumber
    /// They are 0, 0.
    case zero
    /// They lie on no place of the Earth.
    case impossible
  }
}

extension Finding.Reason {
  /// Whether figures are in doubt although every record is used, so that a person must be told at once.
  public var doubtsFigures: Bool { if case .overlappingCommunes = self { true } else { false } }

  /// What becomes of the record.
  public var effect: Finding.Effect {
    switch self {
    case .noPosition, .duplicate, .tooManyFields, .badFeature, .irreparablePolygon, .tangledPolygon,
      .endlessPolygon,
      .impossibleSurface, .notASurface, .badCode,
      .repeatedCode, .communeHasItsRow, .arrondissementsMissing, .arrondissementsDiffer, .codeNotInTerritory,
      .badPopulationRow, .emptyClass,
      .badSquares, .badInhabitants, .repeatedSquares:
      .refused
    case .swappedAxes, .lambertInDegrees, .notAPoint, .notANumber, .zeroPosition, .impossiblePosition,
      .placedAtCommune, .emptyName, .textShortened, .identifierReplaced, .invalidPolygon:
      .repaired
    case .outsideTerritory, .outsideFrance, .communeContradictsPosition, .unknownCommuneCode,
      .ambiguousCommuneName, .unknownCategory, .missingCategory, .tooFewFields, .sheetRead,
      .columnsNotUnderstood,
      .titleRows, .unreadableCharacters, .brokenAccents, .blankRows, .overlappingCommunes, .reprojected,
      .townHallOutside, .badPopulation,
      .populationMissing,
      .otherTerritory, .classMissing:
      .warned
    }
  }
}
