/// The kind of numbers that a coordinate holds; a phantom type, so that degrees and metres never mix.
public protocol CoordinateSpace: Sendable {}

/// Longitude and latitude in degrees (EPSG:4326 in CRS84 order; RGF93 differs by less than a metre).
public enum Geographic: CoordinateSpace {}

/// Metres in a plane, as a projection gives them (RGF93 / Lambert-93 unless said otherwise).
public enum Planar: CoordinateSpace {}
