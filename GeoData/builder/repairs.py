"""Finds the faults of the source by rule, repairs them and keeps a journal of each."""

import numpy as np
import shapely

from .measures import DECIMALS, GRID, area_km2, canonical, distance_km

# Below it a hole of the territory is a pinhole between neighbours, which the cleaning of the coverage closes.
SMALLEST_HOLE_KM2 = 0.05
# Degrees (about 20 m): a gap between communes narrower than this is no land.
GAP_WIDTH = 0.0002
# Holes that are not ours to fill: land of a neighbour state. Name, and a point inside.
FOREIGN_LAND = [("Llívia (Espagne)", shapely.Point(1.98, 42.465))]


class Journal:
    """Every fault met, in French as the data's users read it; only those of the study are kept."""

    COLUMNS = ["code_insee", "nom", "champ", "constat", "valeur", "traitement"]

    def __init__(self, names):
        self.names = names
        self.entries = []

    def note(self, code, champ, constat, valeur, traitement):
        if code in self.names:
            self.entries.append((code, self.names[code], champ, constat, valeur, traitement))

    def note_place(self, name, touched, champ, constat, valeur, traitement):
        """Notes a place that is no commune, when communes of the study touch it."""
        if any(code in self.names for code in touched):
            self.entries.append(("", name, champ, constat, valeur, traitement))

    def rows(self):
        return sorted(self.entries)

    def count(self, constat):
        return sum(entry[3] == constat for entry in self.entries)


def repair_outlines(communes, journal):
    """Valid outlines on the 6-decimal grid, which tile the territory: code -> (multi)polygon."""
    communes = drawable(communes, journal)
    codes = [commune.code for commune in communes]
    drawn = [rounded(drawn_outline(commune, journal), commune.code, journal) for commune in communes]
    whole = fill_holes(communes, np.array(drawn), journal)
    return dict(zip(codes, clean_coverage(codes, whole, journal)))


def drawn_parts(commune):
    return [(code, outline) for code, outline in commune.parts if outline is not None]


def drawable(communes, journal):
    """Leaves out the communes for which the source has nothing to draw (none in Occitanie)."""
    kept = []
    for commune in communes:
        if commune.outline is None and not drawn_parts(commune):
            journal.note(commune.code, "contour", "contour introuvable", "", "commune omise")
        else:
            kept.append(commune)
    return kept


def drawn_outline(commune, journal):
    """The commune's outline, or the union of its delegated communes' where it has none."""
    if commune.outline is not None:
        return commune.outline
    parts = drawn_parts(commune)
    outline = shapely.union_all([outline for _, outline in parts])
    journal.note(
        commune.code, "contour", "contour absent", f"{area_km2(outline):.2f} km²",
        "union des communes déléguées " + " ".join(sorted(code for code, _ in parts)),
    )
    return outline


def rounded(outline, code, journal):
    """The outline at 6 decimals, without repeated points, valid."""
    result = on_grid(outline)
    if not result.is_valid:
        result = shapely.set_precision(outline, GRID)
        journal.note(code, "contour", "contour invalide à 6 décimales", "", "arrondi avec correction topologique")
    return result


def on_grid(outlines):
    return shapely.remove_repeated_points(shapely.transform(outlines, lambda xy: np.round(xy, DECIMALS)))


def fill_holes(communes, drawn, journal):
    """Gives each hole of the territory to the merged commune beside it that was drawn without all its parts."""
    tree = shapely.STRtree(drawn)
    result = drawn.copy()
    for hole in holes(shapely.union_all(drawn, grid_size=GRID)):
        beside = tree.query(hole, predicate="touches")
        owner = owner_of(hole, beside, communes, drawn)
        size = f"{area_km2(hole):.2f} km²"
        if owner is None:
            note_hole_left(hole, [communes[i].code for i in beside], size, journal)
            continue
        result[owner] = shapely.union_all([result[owner], hole], grid_size=GRID)
        parts = " ".join(sorted(code for code, _ in communes[owner].parts if code != communes[owner].code))
        journal.note(
            communes[owner].code, "contour", "contour partiel après fusion", size,
            f"trou voisin rattaché (contours absents de la source : {parts})",
        )
    return result


def holes(territory):
    rings = [ring for part in shapely.get_parts(territory) for ring in part.interiors]
    return [hole for hole in map(shapely.Polygon, rings) if area_km2(hole) >= SMALLEST_HOLE_KM2]


def owner_of(hole, beside, communes, drawn):
    """Index of the merged commune, none of whose parts has an outline, that shares the longest border with the hole."""
    borders = {
        i: shapely.intersection(drawn[i], hole.exterior).length
        for i in sorted(beside)
        if communes[i].parts and all(outline is None for _, outline in communes[i].parts)
    }
    # A commune that meets the hole at one point only does not own it.
    candidates = [i for i in borders if borders[i] > 0]
    return max(candidates, key=borders.get, default=None)


def note_hole_left(hole, touched, size, journal):
    for name, inside in FOREIGN_LAND:
        if hole.contains(inside):
            journal.note_place(name, touched, "territoire", "enclave étrangère", size, "laissée hors du territoire")
            return
    place = shapely.point_on_surface(hole)
    journal.note_place(
        "", touched, "territoire", "trou inexpliqué", f"{size} ({place.x:.6f} {place.y:.6f})", "laissé en l'état",
    )


def clean_coverage(codes, drawn, journal):
    """Removes the overlaps and the narrow gaps between neighbours, so that they share their border's vertices."""
    clean = drawn
    for _ in range(5):
        clean = on_grid(shapely.coverage_clean(clean, snapping_distance=0, gap_width=GAP_WIDTH))
        if shapely.coverage_is_valid(clean) and shapely.is_valid(clean).all():
            break
    else:
        raise ValueError("the communes' outlines cannot be made a clean coverage")
    for code, before, after in zip(codes, drawn, clean):
        if canonical(before) != canonical(after):
            moved = area_km2(shapely.symmetric_difference(before, after)) * 1e6
            journal.note(
                code, "contour", "recouvrement ou interstice avec un voisin", f"{moved:.0f} m²",
                "limite commune rétablie",
            )
    return clean


def trusted_town_halls(communes, outline_by_commune, journal):
    """Each town hall's position, or None where it is missing or stands outside its commune."""
    trusted = {}
    for commune in communes:
        outline, point = outline_by_commune[commune.code], commune.town_hall
        trusted[commune.code] = None
        if point is None:
            journal.note(commune.code, "mairie", "position absente", "", "point sur surface")
            continue
        point = shapely.Point(np.round(shapely.get_coordinates(point)[0], DECIMALS))
        if outline.covers(point):
            trusted[commune.code] = point
            continue
        away = distance_km(point, outline)
        journal.note(
            commune.code, "mairie", "position hors de la commune", f"{point.x:.6f} {point.y:.6f} (à {away:.2f} km)",
            "point sur surface",
        )
    return trusted
