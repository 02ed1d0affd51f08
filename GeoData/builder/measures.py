"""The grid and order of the coordinates, and measures on the GRS80 ellipsoid."""

import shapely
from pyproj import Geod

DECIMALS = 6
GRID = 10.0**-DECIMALS
ELLIPSOID = Geod(ellps="GRS80")


def area_km2(geometry):
    """Geodesic area (Karney), in km²."""
    parts = [part for part in shapely.get_parts(geometry) if part.geom_type == "Polygon"]
    oriented = shapely.orient_polygons(shapely.MultiPolygon(parts))
    return ELLIPSOID.geometry_area_perimeter(oriented)[0] / 1e6 if parts else 0.0


def distance_km(point, geometry):
    """Geodesic distance to the point of the geometry that is nearest in degrees, in km: an order of size."""
    nearest = shapely.get_coordinates(shapely.shortest_line(point, geometry))[1]
    return ELLIPSOID.inv(point.x, point.y, *nearest)[2] / 1e3


def canonical(geometry):
    """A fixed order of parts, rings and vertices; exteriors counter-clockwise; no collection of one."""
    ordered = shapely.orient_polygons(shapely.normalize(geometry))
    return ordered.geoms[0] if ordered.geom_type == "MultiPolygon" and len(ordered.geoms) == 1 else ordered
