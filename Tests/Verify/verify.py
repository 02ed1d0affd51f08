"""Recomputes a run of `maillage` from its input files alone, and compares every figure.

    verify.py RESULTS MEMBERS [--communes F] [--departements F] [--epci F] [--compared F]

Nothing of the program is used: boundaries and members are read with geopandas and csv, distances and areas are
pyproj's, overlays shapely's (its own, newer GEOS), neighbours scipy's. What is agreed on is METHODS: the disc of a
radius is a geodesic polygon of 260 corners, edges are straight in Lambert-93, areas are geodesic.
Exit 1 where a figure differs by more than its family's tolerance, or a family that should be there is empty.
"""

import argparse
import csv
import json
import sys
from pathlib import Path

import geopandas
import numpy as np
import pyproj
import shapely
from scipy.spatial import Delaunay, Voronoi

GEOD = pyproj.Geod(ellps="GRS80")
TO_PLANE = pyproj.Transformer.from_crs(4326, 2154, always_xy=True)
CORNERS = 260
NO_CATEGORY = "sans_categorie"


# ------------------------------------------------------------------ the two planes


def project(geometries):
    return shapely.transform(geometries, lambda p: np.column_stack(TO_PLANE.transform(p[:, 0], p[:, 1])))


def unproject(geometries):
    def back(points):
        return np.column_stack(TO_PLANE.transform(points[:, 0], points[:, 1], direction="INVERSE"))

    return shapely.transform(geometries, back)


def area_km2(planar):
    """Geodesic areas of surfaces whose edges are straight in Lambert-93."""
    surfaces = np.atleast_1d(np.asarray(planar, dtype=object))
    parts, owner = shapely.get_parts(surfaces, return_index=True)
    cut = unproject(shapely.segmentize(parts, 500))
    areas = [abs(GEOD.geometry_area_perimeter(part)[0]) / 1e6 for part in shapely.orient_polygons(cut)]
    return np.bincount(owner, weights=areas, minlength=len(surfaces))


def distance_km(lon1, lat1, lon2, lat2):
    """Geodesic distances of all pairs: a row for each first place."""
    shape = (len(lon1), len(lon2))
    a, b = np.repeat(lon1, shape[1]), np.repeat(lat1, shape[1])
    c, d = np.tile(lon2, shape[0]), np.tile(lat2, shape[0])
    return GEOD.inv(a, b, c, d)[2].reshape(shape) / 1000


def discs(lon, lat, radius_km):
    """The discs around places, in the plane."""
    azimuths = np.tile(-360.0 * np.arange(CORNERS) / CORNERS, len(lon))
    lons, lats = np.repeat(lon, CORNERS), np.repeat(lat, CORNERS)
    x, y, _ = GEOD.fwd(lons, lats, azimuths, np.full(len(lons), radius_km * 1000))
    x, y = TO_PLANE.transform(x, y)
    return shapely.polygons(np.stack([np.reshape(x, (-1, CORNERS)), np.reshape(y, (-1, CORNERS))], axis=2))


# ------------------------------------------------------------------ comparing


class Report:
    """How many figures of each family were compared, and the worst difference."""

    def __init__(self):
        self.families = {}

    def compare(self, family, ours, theirs, absolute=0.0, relative=0.0, scale=None, name=""):
        ours = np.atleast_1d(np.asarray(ours, dtype=float))
        theirs = np.atleast_1d(np.asarray(theirs, dtype=float))
        count, worst, where = self.families.get(family, (0, 0.0, ""))
        if ours.shape != theirs.shape:
            self.families[family] = (count, np.inf, f"{name}: {ours.shape} and {theirs.shape}")
            return
        size = np.abs(ours) if scale is None else np.broadcast_to(np.asarray(scale, dtype=float), ours.shape)
        allowed = absolute + relative * size
        both_empty = np.isnan(ours) & np.isnan(theirs)
        difference = np.where(both_empty, 0, np.abs(ours - theirs))
        difference = np.where(np.isnan(difference), np.inf, difference)
        part = np.divide(difference, allowed, out=np.where(difference > 0, np.inf, 0.0), where=allowed > 0)
        if len(part) and part.max() > worst:
            place = int(part.argmax())
            worst, where = part.max(), f"{name} [{place}]: {theirs[place]} instead of {ours[place]}"
        self.families[family] = (count + len(ours), worst, where)

    def same(self, family, ours, theirs, name=""):
        """Texts, which are equal or not."""
        unequal = [f"{b!r} instead of {a!r}" for a, b in zip(ours, theirs) if a != b]
        if len(ours) != len(theirs):
            unequal.append(f"{len(theirs)} instead of {len(ours)}")
        count, worst, where = self.families.get(family, (0, 0.0, ""))
        if unequal:
            worst, where = np.inf, f"{name}: {unequal[0]} ({len(unequal)} unequal)"
        self.families[family] = (count + len(ours), worst, where)

    def finish(self, wanted):
        print("| figures | compared | worst difference, in tolerances |")
        print("|---|---|---|")
        bad = False
        for family, (count, worst, where) in self.families.items():
            print(f"| {family} | {count} | {worst:.2g}{' : ' + where if worst > 1 else ''} |")
            bad = bad or worst > 1 or count == 0
        for family in sorted(set(wanted) - set(self.families)):
            print(f"| {family} | 0 | not compared |")
            bad = True
        total = sum(count for count, _, _ in self.families.values())
        print(f"\n{total} figures compared: {'DIFFERENT' if bad else 'all agree'}")
        return 1 if bad else 0


# ------------------------------------------------------------------ reading


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def column(rows, name):
    return np.array([float(r[name]) if r[name] not in ("", "null") else np.nan for r in rows])


def slug(text):
    import unicodedata

    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    words = "".join(c if c.isalnum() else " " for c in plain).split()
    return "_".join(words)


class Members:
    """The members of a file as it is, by the columns that people use."""

    NAMES = {"id": ["id", "ID"], "latitude": ["latitude", "LAT"], "longitude": ["longitude", "LONG"],
             "category": ["categorie", "TYPO"]}

    def __init__(self, path):
        rows = table(path)
        names = {k: next((n for n in v if n in rows[0]), None) for k, v in self.NAMES.items()}
        self.rows = {r[names["id"]]: r for r in rows}
        self.count = len(rows)
        self.names = names

    def position(self, key):
        row = self.rows[key]
        return float(row[self.names["longitude"]]), float(row[self.names["latitude"]])

    def category(self, key):
        return self.rows[key][self.names["category"]] or None


class Ground:
    """The territory, from the files of boundaries alone."""

    def __init__(self, communes, departements, epci):
        frame = geopandas.read_file(communes).sort_values("code_insee", ignore_index=True)
        self.code = frame["code_insee"].to_numpy()
        self.name = frame["nom"].to_numpy()
        self.people = frame["population"].fillna(0).to_numpy(dtype=float)
        self.department = frame["code_departement"].to_numpy()
        self.epci = frame["code_epci"].where(frame["code_epci"].notna(), None).to_numpy()
        self.planar = project(frame.geometry.to_numpy())
        self.area = area_km2(self.planar)
        outlines = geopandas.read_file(departements).sort_values("code_departement", ignore_index=True)
        self.departments = list(outlines["code_departement"])
        self.department_planar = project(outlines.geometry.to_numpy())
        self.department_area = area_km2(self.department_planar)
        self.outline = shapely.union_all(self.department_planar)
        self.area_whole = area_km2(self.outline)[0]
        self.epcis = [r["code_epci"] for r in table(epci)]
        inner = unproject(shapely.point_on_surface(self.planar))
        lon, lat = frame["mairie_lon"].to_numpy(dtype=float), frame["mairie_lat"].to_numpy(dtype=float)
        self.has_hall = ~np.isnan(lon)
        self.lon = np.where(self.has_hall, lon, shapely.get_x(inner))
        self.lat = np.where(self.has_hall, lat, shapely.get_y(inner))

    def levels(self):
        """Name, code, members and area of each level."""
        for code, area in zip(self.departments, self.department_area):
            yield "departement", code, self.department == code, area
        for code in self.epcis:
            inside = self.epci == code
            if inside.any():
                yield "epci", code, inside, self.area[inside].sum()


# ------------------------------------------------------------------ one set of sites


class Reach:
    """Distances and covered land for some sites."""

    def __init__(self, ground, lon, lat, ids, radii):
        self.ground = ground
        order = np.argsort(ids, kind="stable")
        self.lon, self.lat, self.ids = lon[order], lat[order], np.array(ids)[order]
        places, first = np.unique(np.column_stack([self.lon, self.lat]), axis=0, return_index=True)
        first = np.sort(first)
        self.place = first  # the first site of each place, in the order of ids
        pairs = distance_km(ground.lon, ground.lat, self.lon[first], self.lat[first])
        self.km = pairs.min(axis=1)
        # Distances that differ by under a micrometre are equal; the first id then wins.
        self.nearest = (pairs <= self.km[:, None] + 1e-9).argmax(axis=1)
        self.pairs = pairs
        self.shares, self.beyond = {}, {}
        box = shapely.box(*shapely.buffer(ground.outline, 1).bounds)
        for radius in radii:
            near = discs(self.lon[first], self.lat[first], radius)
            cover = shapely.union_all(near[shapely.intersects(near, box)])
            self.beyond[radius] = shapely.difference(ground.outline, cover)
            self.shares[radius] = self.share(cover)

    def share(self, cover):
        """The covered share of each commune."""
        ground = self.ground
        shapely.prepare(cover)
        whole = shapely.contains_properly(cover, ground.planar)
        none = shapely.disjoint(cover, ground.planar)
        shares = np.where(whole, 1.0, 0.0)
        partial = np.flatnonzero(~whole & ~none)
        pieces = shapely.intersection(ground.planar[partial], cover)
        shares[partial] = area_km2(pieces) / ground.area[partial]
        return np.clip(shares, 0, 1)


def categories(members, sites):
    groups = {}
    for index, key in enumerate(sites):
        groups.setdefault(members.category(key), []).append(index)
    return groups


# ------------------------------------------------------------------ families


def communes(report, ground, reach, groups, rows, radii, main):
    report.same("codes of communes", ground.code, [r["code_insee"] for r in rows])
    report.compare("inhabitants of communes", ground.people, column(rows, "population"))
    report.compare("areas of communes", ground.area, column(rows, "surface_km2"), 6e-7, 1e-6)
    report.same(
        "reference points", np.where(ground.has_hall, "mairie", "point-sur-surface"),
        [r["reference"] for r in rows])
    report.compare("reference points", ground.lon, column(rows, "reference_lon"), 6e-7)
    report.compare("reference points", ground.lat, column(rows, "reference_lat"), 6e-7)
    report.compare("distances of communes (1 mm)", reach.km, column(rows, "distance_km"), 1e-6)
    report.same(
        "nearest sites", reach.ids[reach.place[reach.nearest]], [r["site_id"] for r in rows])
    for radius in radii:
        name = f"{radius:g}km"
        report.compare("covered or not", reach.km <= radius, column(rows, f"couvert_{name}"), name=name)
        # Six decimals are written.
        report.compare(
            "covered shares of communes", reach.shares[radius], column(rows, f"part_couverte_{name}"), 1e-6,
            name=name)
    for category, part in groups.items():
        tail = slug(category) if category else NO_CATEGORY
        report.compare(
            "distances by category (1 mm)", part.km, column(rows, f"distance_km_{tail}"), 1e-6, name=tail)
        report.same(
            "nearest sites by category", part.ids[part.place[part.nearest]],
            [r[f"site_id_{tail}"] for r in rows], name=tail)
        report.compare(
            "covered shares by category", part.shares[main],
            column(rows, f"part_couverte_{main:g}km_{tail}"), 1e-6, name=tail)


def coverage(report, family, row, inside, area, ground, reach, radius, name):
    people, km, share = ground.people[inside], reach.km[inside], reach.shares[radius][inside]
    total = people.sum()
    report.compare(family + ": inhabitants (exact)", people[km <= radius].sum(), row[f"population_couverte_{name}"])
    report.compare(family + ": inhabitants (exact)", (km <= radius).sum(), row[f"communes_couvertes_{name}"])
    report.compare(
        family + ": inhabitants by area", (people * share).sum(), row[f"population_couverte_surface_{name}"],
        0.006, 1e-6, scale=total)
    covered = (ground.area[inside] * share).sum()
    report.compare(
        family + ": covered areas", covered, row[f"surface_couverte_km2_{name}"], 2e-6, 1e-6, scale=area)
    if total > 0:
        report.compare(
            family + ": shares", people[km <= radius].sum() / total, row[f"part_population_{name}"], 6e-7)
    report.compare(family + ": shares", covered / area, row[f"part_surface_{name}"], 1.6e-6)


def indicators(people, km, department, line):
    """Everything that is measured of a distribution, by the definitions themselves."""
    keep = people > 0
    people, km, department = people[keep], km[keep], department[keep]
    total = people.sum()
    if total == 0:
        return {}
    mean = (people * km).sum() / total
    order = np.argsort(km, kind="stable")
    cumulated = people[order].cumsum() / total
    quantile = {p: km[order][np.searchsorted(cumulated, p - 1e-12)] for p in (0.5, 0.9, 0.95)}
    excess = np.where(km > line, (km - line) / line, 0)
    found = {
        "distance_moyenne_km": mean, "distance_mediane_km": quantile[0.5], "distance_p90_km": quantile[0.9],
        "distance_p95_km": quantile[0.95], "distance_max_km": km.max(),
        f"fgt0_{line:g}km": people[km > line].sum() / total,
        f"fgt1_{line:g}km": (people * excess).sum() / total,
        f"fgt2_{line:g}km": (people * excess**2).sum() / total,
        f"deficit_habitants_km_{line:g}km": (people * excess).sum() * line,
    }
    if mean > 0:
        gaps = sum((p * people * np.abs(x - km)).sum() for p, x in zip(people, km))
        found["gini"] = gaps / (2 * total**2 * mean)
        ratio = np.where(km > 0, km / mean, 1)
        found["theil"] = (people * np.where(km > 0, ratio * np.log(ratio), 0)).sum() / total
        between = 0.0
        for code in np.unique(department):
            part = department == code
            moment = (people[part] * km[part]).sum()
            if moment > 0:
                between += moment / (total * mean) * np.log(moment / people[part].sum() / mean)
        found["theil_inter_departements"] = between
        found["theil_intra_departements"] = found["theil"] - between
    return found


def levels(report, ground, reach, groups, sites_of, tables, radii, main):
    for level, code, inside, area in ground.levels():
        row = {k: float(v) if v not in ("", "null") else np.nan
               for k, v in tables[level][code].items() if k not in ("nom", "type")}
        report.compare(level + ": inhabitants (exact)", ground.people[inside].sum(), row["population"])
        report.compare(level + ": inhabitants (exact)", inside.sum(), row["communes"])
        report.compare(level + ": areas", area, row["surface_km2"], 6e-7, 1e-6)
        report.compare(level + ": members", sites_of()[inside].sum(), row["sites"])
        for radius in radii:
            coverage(report, level, row, inside, area, ground, reach, radius, f"{radius:g}km")
        for category, part in groups.items():
            tail = slug(category) if category else NO_CATEGORY
            report.compare(level + ": members", sites_of(category)[inside].sum(), row[f"sites_{tail}"])
            coverage(
                report, level + ", by category", row, inside, area, ground, part, main, f"{main:g}km_{tail}")
        found = indicators(ground.people[inside], reach.km[inside], ground.department[inside], main)
        for name, value in found.items():
            report.compare(
                level + ": indicators", value, row[name], 0.006 if "deficit" in name else 1.6e-6, 1e-9,
                name=f"{code} {name}")


def whole(report, ground, reach, resume, radii, main):
    everyone = ground.people.sum()
    for radius, row in zip(radii, resume["couverture"]):
        by_reference = ground.people[reach.km <= radius].sum()
        by_area = (ground.people * reach.shares[radius]).sum()
        report.compare("territory: inhabitants (exact)", by_reference, row["population_couverte"])
        report.compare(
            "territory: inhabitants (exact)", everyone - by_reference, row["population_non_couverte"])
        report.compare("territory: inhabitants by area", by_area, row["population_couverte_surface"], 0.51, 1e-7)
        pieces = shapely.get_parts(reach.beyond[radius])
        areas = area_km2(pieces)
        gaps = row["zones_blanches"]
        report.compare("territory: gaps", (areas >= 1).sum(), gaps["nombre"], name=f"{radius} km")
        report.compare("territory: gaps", (areas < 1).sum(), gaps["lamelles"], name=f"{radius} km")
        report.compare("territory: areas", areas.sum(), gaps["surface_km2"], 6e-7, 1e-6)
        report.compare(
            "territory: areas", ground.area_whole - areas.sum(), row["surface_couverte_km2"], 6e-7, 1e-6)
    names = {"fgt0": f"fgt0_{main:g}km", "fgt1": f"fgt1_{main:g}km", "fgt2": f"fgt2_{main:g}km",
             "deficit_habitants_km": f"deficit_habitants_km_{main:g}km"}
    found = indicators(ground.people, reach.km, ground.department, main)
    for name, value in resume["indicateurs"].items():
        key = names.get(name, name)
        if key in found:
            report.compare(
                "territory: indicators", found[key], value, 0.006 if "deficit" in name else 1.6e-6, 1e-9,
                name=name)


def voronoi(reach, ground):
    """The part of the plane nearer to each place; nothing for places too far away to be nearest anywhere here."""
    points = np.column_stack(TO_PLANE.transform(reach.lon[reach.place], reach.lat[reach.place]))
    low, high = np.array(ground.outline.bounds[:2]), np.array(ground.outline.bounds[2:])
    middle, span = (low + high) / 2, (high - low).max()
    near = np.flatnonzero(np.hypot(*(points - middle).T) < 2 * span)
    # A ring of places around closes the cells; it is nearest to nothing within the ring of half its radius.
    angles = np.arange(64) * np.pi / 32
    ring = 12 * span * np.column_stack([np.cos(angles), np.sin(angles)])
    diagram = Voronoi(np.vstack([points[near] - middle, ring]))
    cells = np.full(len(points), shapely.Polygon(), dtype=object)
    for order, place in enumerate(near):
        corners = diagram.vertices[diagram.regions[diagram.point_region[order]]]
        cells[place] = shapely.convex_hull(shapely.multipoints(corners + middle))
    return cells, points


def gaps(report, ground, reach, rows, main, cells, points):
    pieces = shapely.get_parts(reach.beyond[main])
    areas = area_km2(pieces)
    parts = np.array([area_km2(shapely.intersection(ground.planar, p)) / ground.area for p in pieces]) \
        if len(pieces) < 60 else None
    references = shapely.points(*TO_PLANE.transform(ground.lon, ground.lat))
    tree = shapely.STRtree(pieces)
    inside = {}
    for point, piece in tree.query(references, predicate="within").T:
        inside.setdefault(piece, []).append(point)
    report.compare("gaps: number", len(pieces), len(rows))
    used = set()
    for row in rows:
        far = shapely.Point(*TO_PLANE.transform(float(row["point_eloigne_lon"]), float(row["point_eloigne_lat"])))
        near = shapely.distance(pieces, far)
        piece = min((i for i in range(len(pieces)) if near[i] < 1), key=lambda i: abs(areas[i] - float(row["aire_km2"])))
        used.add(piece)
        members = sorted(inside.get(piece, []))
        report.compare("gaps: areas", areas[piece], row["aire_km2"], 6e-7, 1e-6, name=row["id"])
        report.same("gaps: communes", [" ".join(ground.code[members])], [row["communes"]], name=row["id"])
        report.compare("gaps: inhabitants (exact)", ground.people[members].sum(), row["population_communes"])
        if parts is not None:
            # The largest gap holds what the others leave.
            report.compare(
                "gaps: inhabitants by area", (parts[piece] * ground.people).sum(), row["population"], 0.02, 2e-6,
                scale=ground.people.sum() if areas[piece] == areas.max() else areas[piece] * 100)
        report.compare(
            "gaps: farthest points (1 mm)", farthest(pieces[piece], reach, cells, points), row["distance_max_km"],
            1e-6, name=row["id"])
    report.compare("gaps: number", len(pieces), len(used))


def farthest(piece, reach, cells, points):
    """The greatest distance to a site in a gap: corners, crossings with borders of cells, corners of cells inside."""
    candidates = [shapely.get_coordinates(piece)]
    near = cells[shapely.intersects(cells, piece)]
    borders = shapely.union_all(shapely.boundary(near))
    crossing = shapely.intersection(borders, shapely.boundary(piece))
    candidates.append(shapely.get_coordinates(crossing))
    corners = shapely.get_coordinates(near)
    candidates.append(corners[shapely.intersects(piece, shapely.points(corners))])
    found = np.vstack(candidates)
    planar = np.min(np.hypot(found[:, :1] - points[:, 0], found[:, 1:] - points[:, 1]), axis=1)
    found = found[planar >= planar.max() * 0.99]
    lon, lat = TO_PLANE.transform(found[:, 0], found[:, 1], direction="INVERSE")
    return distance_km(lon, lat, reach.lon[reach.place], reach.lat[reach.place]).min(axis=1).max()


def isodistances(report, ground, reach, features, radii):
    areas = [ground.area_whole] + [area_km2(reach.beyond[r])[0] for r in radii]
    for index, feature in enumerate(features):
        # Each lies in the one before, so that a band is what one has more than the next.
        area = areas[index] - (areas[index + 1] if index < len(radii) else 0)
        values = feature["properties"]
        report.compare("isodistances: areas", area, values["surface_km2"], 6e-7, 1e-6)
        inner = (ground.people * (reach.shares[radii[index - 1]] if index else 0)).sum()
        upper = (ground.people * (reach.shares[radii[index]] if index < len(radii) else 1)).sum()
        report.compare("isodistances: inhabitants", upper - inner, values["population"], 0.02, 1e-7,
                       scale=ground.people.sum())


def catchments(report, ground, reach, features, cells, points):
    for feature in features:
        values = feature["properties"]
        index = list(reach.ids[reach.place]).index(values["site_id"])
        surface = shapely.intersection(cells[index], ground.outline)
        # Rounding turns the border between two places, the more the nearer they stand: a strip of 1 m at 3 m.
        apart_m = np.partition(np.hypot(*(points - points[index]).T), 1)[1]
        strip_km2 = min(1, 3 / apart_m) / 1000 * surface.length / 1000
        area = area_km2(surface)[0]
        report.compare(
            "catchments: areas", area, values["surface_km2"], 2e-6 + strip_km2, 1e-6, name=values["site_id"])
        pieces = shapely.area(shapely.intersection(ground.planar, cells[index])) / shapely.area(ground.planar)
        report.compare(
            "catchments: inhabitants by area", (ground.people * pieces).sum(), values["population"],
            0.02 + (ground.people * pieces).sum() * strip_km2 / max(area, 1e-6), 1e-6)
        own = reach.nearest == index
        report.compare("catchments: inhabitants (exact)", ground.people[own].sum(), values["population_communes"])
        report.compare("catchments: inhabitants (exact)", own.sum(), values["nombre_communes"])
    known = {f["properties"]["site_id"] for f in features}
    missing = [i for i, key in enumerate(reach.ids[reach.place]) if key not in known]
    rest = [shapely.intersection(cells[i], ground.outline).area for i in missing]
    report.compare("catchments: number", sum(a > 0 for a in rest), 0)


def fragility(report, ground, reach, rows, main):
    close = reach.pairs <= main
    alone = close.sum(axis=1) == 1
    at_place = {}
    for index, place in enumerate(np.searchsorted(reach.place, range(len(reach.ids)), side="right") - 1):
        key = (reach.lon[index], reach.lat[index])
        at_place.setdefault(key, []).append(index)
    for row in rows:
        index = int(np.flatnonzero(reach.ids == row["site_id"])[0])
        mates = at_place[(reach.lon[index], reach.lat[index])]
        place = list(reach.place).index(min(mates))
        lost = alone & close[:, place]
        report.compare("fragility (exact)", len(mates), row["membres_meme_emplacement"])
        report.compare("fragility (exact)", ground.people[lost].sum(), row["population_perdue_emplacement"])
        single = len(mates) == 1
        report.compare("fragility (exact)", ground.people[lost].sum() if single else 0, row["population_perdue"])
        report.same("fragility (exact)", [" ".join(ground.code[lost])], [row["codes_communes_emplacement"]])


def priorities(report, ground, reach, rows, main):
    score = ground.people * np.clip(reach.km - main, 0, None)
    own = {code: value for code, value in zip(ground.code, score)}
    for level in ("commune", "epci"):
        part = [r for r in rows if r["niveau"] == level]
        if level == "commune":
            value = own
        else:
            value = {c: score[ground.epci == c].sum() for c in ground.epcis}
        report.compare("priorities", [value[r["code"]] for r in part], column(part, "deficit_habitants_km"), 0.006)
        report.compare("priorities", sum(v > 0 for v in value.values()), len(part))
        ranked = column(part, "deficit_habitants_km")
        report.compare("priorities", np.sort(ranked)[::-1], ranked)


def curve(report, ground, reach, rows):
    steps = column(rows, "distance_km")
    sums = [ground.people[reach.km <= step].sum() for step in steps]
    report.compare("curve (exact)", sums, column(rows, "habitants_cumules"))
    report.compare("curve (exact)", sums[-1], ground.people.sum())


def neighbours(report, reach, rows, features):
    km = distance_km(reach.lon, reach.lat, reach.lon, reach.lat)
    np.fill_diagonal(km, np.inf)
    for row in rows:
        index = int(np.flatnonzero(reach.ids == row["site_id"])[0])
        for rank in (1, 2, 3):
            if row[f"proche_{rank}_id"]:
                report.compare(
                    "fellow members (1 mm)", np.sort(km[index])[rank - 1], row[f"proche_{rank}_km"], 1e-6)
    # Lambert-93 has no sensible answer for places overseas.
    place = reach.place[(np.abs(reach.lon[reach.place] - 3) < 12) & (np.abs(reach.lat[reach.place] - 46) < 7)]
    known = {reach.ids[p] for p in place}
    x, y = TO_PLANE.transform(reach.lon[place], reach.lat[place])
    # Its links are all among those of Delaunay's triangles; a link stays where its disc holds no other place.
    points = np.column_stack([x, y])
    triangles = Delaunay(points - points.mean(axis=0)).simplices if len(points) > 3 else np.array([[0, 1, 1]])
    edges = np.unique(np.sort(np.vstack([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [0, 2]]])), axis=0)
    edges = edges[edges[:, 0] != edges[:, 1]]
    links = []
    for a, b in edges:
        right = ((points[a] - points) * (points[b] - points)).sum(axis=1)
        right[[a, b]] = 1
        if (right > 0).all():
            links.append((a, b))
    first, last = np.array(links, dtype=int).reshape(-1, 2).T
    lengths = GEOD.inv(
        reach.lon[place[first]], reach.lat[place[first]], reach.lon[place[last]], reach.lat[place[last]])[2] / 1000
    theirs = [f["properties"] for f in features]
    theirs = sorted(f["distance_km"] for f in theirs if f["de_id"] in known and f["vers_id"] in known)
    report.compare("Gabriel graph: links (1 mm)", sorted(lengths), theirs, 1e-6)


def complementarity(report, ground, first, second, rows, main):
    covers = [shapely.union_all(discs(r.lon[r.place], r.lat[r.place], main)) for r in (first, second)]
    parts = {
        "a_seul": (shapely.difference(covers[0], covers[1]), (first.km <= main) & ~(second.km <= main)),
        "b_seul": (shapely.difference(covers[1], covers[0]), ~(first.km <= main) & (second.km <= main)),
        "les_deux": (shapely.intersection(*covers), (first.km <= main) & (second.km <= main)),
    }
    parts["aucun"] = (None, ~(first.km <= main) & ~(second.km <= main))
    shares = {name: first.share(cover) for name, (cover, _) in parts.items() if cover is not None}
    shares["aucun"] = 1 - sum(shares.values())
    members = {"territoire": {"": np.ones(len(ground.code), bool)}, "departement": {}, "epci": {}, "commune": {}}
    for level, code, inside, _ in ground.levels():
        members[level][code] = inside
    for index, code in enumerate(ground.code):
        members["commune"][code] = np.arange(len(ground.code)) == index
    for row in rows:
        inside = members[row["niveau"]].get(row["code"])
        if inside is None:
            continue
        area = ground.area[inside].sum()
        for name, (_, within) in parts.items():
            report.compare(
                "complementarity: inhabitants (exact)", ground.people[inside & within].sum(),
                row[f"population_{name}"], name=row["code"])
            report.compare(
                "complementarity: areas", (ground.area * shares[name])[inside].sum(), row[f"surface_km2_{name}"],
                4e-6, 1e-6, scale=area, name=row["code"] + name)


def siting(report, ground, reach, rows, found, main):
    """The plan valued again: what each place brings beside those before it."""
    km = reach.km.copy()
    for row in rows:
        place = int(np.flatnonzero(ground.code == row["code_insee"])[0])
        new = distance_km(ground.lon[[place]], ground.lat[[place]], ground.lon, ground.lat)[0]
        gained = (km > main) & (new <= main)
        report.compare("new places (exact)", ground.people[gained].sum(), row["habitants_gagnes"])
        report.compare("new places (exact)", gained.sum(), row["communes_gagnees"])
        report.compare(
            "new places: kilometres saved", (ground.people * np.clip(km - new, 0, None)).sum(),
            row["habitants_km_epargnes"], 1e-3, 1e-9)
        km = np.minimum(km, new)
    value = ground.people[(km <= main) & (reach.km > main)].sum()
    report.compare("new places (exact)", value, found["valeur"])
    # Nobody can gain more than the bound: a greedy plan of our own may not pass it.
    pairs = distance_km(ground.lon, ground.lat, ground.lon[reach.km > main], ground.lat[reach.km > main]) <= main
    left, greedy = ground.people[reach.km > main].copy(), 0.0
    for _ in rows:
        best = (pairs @ left).argmax()
        greedy += left[pairs[best]].sum()
        left[pairs[best]] = 0
    report.compare("new places (exact)", max(greedy, value), min(max(greedy, value), found["borne"]))
    report.compare("new places (exact)", greedy, min(greedy, value))


# ------------------------------------------------------------------ layers


def layers(report, folder):
    """Surfaces as GIS will take them: valid in the sense of OGC, with the decimals that are written."""
    for path in sorted(folder.glob("*.geojson")):
        features = json.loads(path.read_text(encoding="utf-8"))["features"]
        geometries = [shapely.geometry.shape(f["geometry"]) for f in features if f["geometry"]]
        valid = shapely.is_valid(geometries)
        report.compare("layers: valid surfaces", np.ones(len(valid)), valid, name=path.name)


# ------------------------------------------------------------------ the whole


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("results", type=Path)
    parser.add_argument("members", type=Path)
    parser.add_argument("--communes", default="GeoData/communes.geojson")
    parser.add_argument("--departements", default="GeoData/departements.geojson")
    parser.add_argument("--epci", default="GeoData/epci.csv")
    parser.add_argument("--compared", type=Path, help="the network compared to the first")
    options = parser.parse_args()
    folder = options.results
    read = lambda name: json.loads((folder / name).read_text(encoding="utf-8"))
    resume = read("resume.json")
    radii, line = resume["parametres"]["rayons_km"], resume["parametres"]["rayon_principal_km"]
    report = Report()

    ground = Ground(options.communes, options.departements, options.epci)
    members = Members(options.members)
    counted = read("membres.geojson")["features"]
    keys = sorted(f["properties"]["site_id"] for f in counted)
    network = resume["reseaux"][0]
    report.compare("members", members.count, network["enregistrements"])
    report.compare("members", members.count, network["utilises"] + network["refuses"])
    by_key = {f["properties"]["site_id"]: f for f in counted}
    positions = np.array([members.position(k) for k in keys])
    report.compare(
        "members", positions, [by_key[k]["geometry"]["coordinates"] for k in keys], 6e-7)
    reach = Reach(ground, positions[:, 0], positions[:, 1], keys, radii)
    parts = {
        category: Reach(ground, positions[index, 0], positions[index, 1], [keys[i] for i in index], [line])
        for category, index in categories(members, keys).items()
    }
    points = shapely.points(*TO_PLANE.transform(positions[:, 0], positions[:, 1]))
    home = dict(shapely.STRtree(ground.planar).query(points, predicate="intersects").T)

    def sites_of(*category):
        """For each commune its members: all, or those of one category."""
        counts = np.zeros(len(ground.code))
        for index, key in enumerate(keys):
            if index in home and (not category or category[0] == members.category(key)):
                counts[home[index]] += 1
        return counts

    communes(report, ground, reach, parts, table(folder / "communes.csv"), radii, line)
    tables = {
        "departement": {r["code_departement"]: r for r in table(folder / "departements.csv")},
        "epci": {r["code_epci"]: r for r in table(folder / "epci.csv")},
    }
    levels(report, ground, reach, parts, sites_of, tables, radii, line)
    whole(report, ground, reach, resume, radii, line)
    cells, centres = voronoi(reach, ground)
    gaps(report, ground, reach, table(folder / "zones-blanches.csv"), line, cells, centres)
    isodistances(report, ground, reach, read("isodistances.geojson")["features"], radii)
    catchments(report, ground, reach, read("aires-attraction.geojson")["features"], cells, centres)
    fragility(report, ground, reach, table(folder / "fragilite.csv"), line)
    priorities(report, ground, reach, table(folder / "priorites.csv"), line)
    curve(report, ground, reach, table(folder / "courbe-population.csv"))
    neighbours(report, reach, table(folder / "voisinages.csv"), read("voisinages.geojson")["features"])
    layers(report, folder)
    wanted = ["gaps: areas", "catchments: areas", "fragility (exact)", "priorities", "curve (exact)",
              "layers: valid surfaces"]
    if options.compared:
        other = Members(options.compared)
        theirs = sorted(other.rows)
        where = np.array([other.position(k) for k in theirs])
        second = Reach(ground, where[:, 0], where[:, 1], theirs, [])
        complementarity(report, ground, reach, second, table(folder / "complementarite.csv"), line)
        wanted.append("complementarity: areas")
    if resume.get("implantations"):
        siting(report, ground, reach, table(folder / "implantations.csv"), resume["implantations"], line)
        wanted.append("new places (exact)")
    return report.finish(wanted)


if __name__ == "__main__":
    sys.exit(main())
