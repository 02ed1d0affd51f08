import CPROJ

/// A projected coordinate reference system, in metres.
public enum ReferenceSystem: Hashable, Sendable {
  /// RGF93 / Lambert-93 (EPSG:2154), by its definition: needs no database.
  case lambert93
  /// Lambert's cylindrical equal-area projection on GRS80, true at 44° north: areas in this plane are areas on the
  /// ellipsoid; needs no database.
  case equalArea
  /// ETRS89-extended / LAEA Europe (EPSG:3035), the plane of the European grid, by its definition: needs no database.
  case europeanGrid
  /// Any projected system, by its code in the EPSG register; needs PROJ's database.
  case epsg(Int)
}

extension ReferenceSystem {
  /// The way from longitude and latitude in degrees to easting and northing in metres
  /// (`proj_create`, `proj_create_crs_to_crs`, `proj_normalize_for_visualization`).
  func transformation(in context: PROJContext) throws(GeodesyError) -> PROJHandle {
    switch self {
    case .lambert93:
      return try PROJHandle("proj_create", proj_create(context.handle, Self.lambert93Pipeline), in: context)
    case .equalArea:
      return try PROJHandle("proj_create", proj_create(context.handle, Self.equalAreaPipeline), in: context)
    case .europeanGrid:
      return try PROJHandle("proj_create", proj_create(context.handle, Self.europeanPipeline), in: context)
    case .epsg(let code):
      try checkProjected(code, in: context)
      let made = proj_create_crs_to_crs(context.handle, "EPSG:4326", "EPSG:\(code)", nil)
      let ordered = try PROJHandle("proj_create_crs_to_crs", made, in: context)
      let normalized = proj_normalize_for_visualization(context.handle, ordered.object)
      return try PROJHandle("proj_normalize_for_visualization", normalized, in: context)
    }
  }

  /// IGN, NTG_71 (1995) and EPSG:2154: conic of Lambert with the parallels 44° and 49°, on GRS80.
  private static let lambert93Pipeline = """
    +proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step +proj=lcc +lat_0=46.5 +lon_0=3 \
    +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80
    """

  /// Snyder, "Map Projections: A Working Manual", USGS Professional Paper 1395 (1987).
  private static let equalAreaPipeline = """
    +proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step +proj=cea +lat_ts=44 +ellps=GRS80
    """

  /// EPSG:3035; INSPIRE D2.8.I.2, "Data Specification on Geographical Grid Systems" (2014), § 2.2.1.
  private static let europeanPipeline = """
    +proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step +proj=laea +lat_0=52 +lon_0=10 \
    +x_0=4321000 +y_0=3210000 +ellps=GRS80
    """

  private func checkProjected(_ code: Int, in context: PROJContext) throws(GeodesyError) {
    let made = proj_create(context.handle, "EPSG:\(code)")
    let system = try PROJHandle("proj_create", made, in: context)
    guard proj_get_type(system.object) == PJ_TYPE_PROJECTED_CRS else { throw .notProjected(code: code) }
  }
}
