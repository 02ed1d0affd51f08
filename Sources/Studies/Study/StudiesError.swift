import Geodesy
import Territories
import Topology

/// Why a study cannot be made.
public enum StudiesError: Error, Hashable, Sendable {
  /// A radius that is not a finite number above 0 and up to 500 km.
  case badRadius(Double)
  /// A travel time that is not a finite number of minutes above 0 and up to 600.
  case badTime(Double)
  /// The roads given pass near no commune of the territory, or near no site that counts.
  case roadsElsewhere
  /// No commune lies in the territory asked for.
  case emptyTerritory
  /// No site counts for the study.
  case noSites
  /// No candidate for a new place: the code of the département or EPCI asked for, or nothing.
  case noCandidates(String)
  /// Candidates for new places, none of which stands near a road.
  case candidatesOffRoad
  /// Squares of a population grid in a question about minutes.
  case squaresInMinutes
  /// No site of this category exists.
  case unknownCategory(String)
  /// GEOS failed.
  case topology(TopologyError)
  /// PROJ failed.
  case geodesy(GeodesyError)
  /// A reference point cannot be found.
  case territories(TerritoriesError)
}

/// Runs work of other modules under one error type.
func doors<Result>(_ work: () throws -> Result) throws(StudiesError) -> Result {
  do {
    return try work()
  } catch let error as TopologyError {
    throw .topology(error)
  } catch let error as GeodesyError {
    throw .geodesy(error)
  } catch let error as TerritoriesError {
    throw .territories(error)
  } catch let error as StudiesError {
    throw error
  } catch {
    preconditionFailure("only the two doors and studies throw here")
  }
}
