"""Dissolves communes into départements and regions, and draws the land around them."""

import math

import numpy as np
import shapely

from .measures import DECIMALS, GRID

KM_PER_DEGREE = 111.2
NEIGHBOURHOOD_KM = 60
CLIP_KM = 120
# Of the lines that two neighbouring départements share; the study's own border keeps every vertex.
TOLERANCE_KM = 0.2
LABELS = [
    ("Espagne", shapely.Point(0.75, 42.25)),
    ("Andorre", shapely.Point(1.5, 42.5)),
    ("Mer Méditerranée", shapely.Point(4.05, 43.0)),
]


def dissolve(parts):
    """The plain union of outlines, on their grid."""
    union = shapely.union_all(np.array(parts), grid_size=GRID)
    return shapely.transform(union, lambda xy: np.round(xy, DECIMALS))


def dissolve_communes(communes, outline_by_commune):
    return dissolve([outline_by_commune[c.code] for c in communes if c.code in outline_by_commune])


def inner_point(outline):
    point = shapely.point_on_surface(outline)
    return shapely.Point(np.round(shapely.get_coordinates(point)[0], DECIMALS))


def frame(geometries, margin_km):
    """The bounding box of geometries, enlarged by a margin in km."""
    west, south, east, north = shapely.total_bounds(np.array(geometries))
    dy = margin_km / KM_PER_DEGREE
    dx = dy / math.cos(math.radians((south + north) / 2))
    return shapely.box(west - dx, south - dy, east + dx, north + dy)


def surrounding_departements(france, study):
    """The codes of the départements outside the study that reach into its neighbourhood."""
    inside = {commune.departement for commune in study}
    near = frame([commune.outline for commune in study if commune.outline is not None], NEIGHBOURHOOD_KM)
    return sorted({
        commune.departement
        for commune in france.communes.values()
        if commune.departement not in inside and commune.outline is not None and near.intersects(commune.outline)
    })


def background(outline_by_departement, study_outlines):
    """The outlines simplified together, so that neighbours still meet, and clipped around the study."""
    if not outline_by_departement:
        return {}
    window = frame(study_outlines, CLIP_KM)
    drawn = without_holes(list(outline_by_departement.values()), study_outlines)
    # Degrees of longitude are shortened to those of latitude, for the tolerance to be the same both ways.
    squeeze = math.cos(math.radians(window.centroid.y))
    plane = shapely.transform(drawn, lambda xy: xy * [squeeze, 1])
    simple = shapely.coverage_simplify(plane, TOLERANCE_KM / KM_PER_DEGREE, simplify_boundary=False)
    degrees = shapely.transform(simple, lambda xy: np.round(xy / [squeeze, 1], DECIMALS))
    clipped = shapely.intersection(degrees, window, grid_size=GRID)
    rounded = shapely.transform(clipped, lambda xy: np.round(xy, DECIMALS))
    return dict(zip(outline_by_departement, rounded))


def without_holes(outlines, study_outlines):
    """The outlines without the holes that no other département fills: land that the source left undrawn."""
    inside = shapely.MultiPoint(shapely.point_on_surface(shapely.get_parts([*outlines, *study_outlines])))

    def filled(part):
        rings = [ring for ring in part.interiors if shapely.Polygon(ring).intersects(inside)]
        return shapely.Polygon(part.exterior, rings)

    return np.array([shapely.MultiPolygon([filled(p) for p in shapely.get_parts(outline)]) for outline in outlines])


def labels(study_outlines):
    """The neighbours' names that fall near the study and not on it."""
    near = frame(study_outlines, NEIGHBOURHOOD_KM)
    return [
        (name, point)
        for name, point in LABELS
        if near.contains(point) and not any(outline.intersects(point) for outline in study_outlines)
    ]
