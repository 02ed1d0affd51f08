"""The same work with other people's tools, and how many times as long it takes.

    peers.py TABLE        the table that maillage-bench printed

Shapely (GEOS), pyproj, scipy's k-d tree and HiGHS, geopandas; each as its own documentation would have it, one thread.
Reading is left out on both sides. Medians of three runs after one to warm up; siting once.
"""

import resource
import statistics
import sys
import time
from pathlib import Path

import geopandas
import numpy as np
import shapely
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix, hstack, identity, vstack
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import cKDTree

sys.path.insert(0, str(Path(__file__).parents[1] / "Verify"))
from verify import TO_PLANE, Ground, discs, table  # noqa: E402


def scattered(count, box):
    """Hammersley's points over a box, as the program's benchmark has them."""
    west, south, east, north = box
    index = np.arange(count)
    reversed_, digit, rest = np.zeros(count), 0.5, index.copy()
    while rest.any():
        reversed_ += digit * (rest % 2)
        digit, rest = digit / 2, rest // 2
    return west + (east - west) * (index + 0.5) / count, south + (north - south) * reversed_


def median_ms(work, runs=3):
    work()
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def gaps(ground, lon, lat, radius=15):
    cover = shapely.union_all(discs(lon, lat, radius))
    return shapely.difference(ground.outline, cover), cover


def shares(ground, cover):
    shapely.prepare(cover)
    whole = shapely.contains_properly(cover, ground.planar)
    partial = ~whole & shapely.intersects(cover, ground.planar)
    areas = np.where(whole, shapely.area(ground.planar), 0)
    areas[partial] = shapely.area(shapely.intersection(ground.planar[partial], cover))
    return areas / shapely.area(ground.planar)


def study(ground, lon, lat):
    """Discs, gaps and shares of communes for five radii, and catchments."""
    for radius in (5, 10, 15, 20, 30):
        _, cover = gaps(ground, lon, lat, radius)
        shares(ground, cover)
    points = shapely.multipoints(np.column_stack(TO_PLANE.transform(lon, lat)))
    cells = shapely.get_parts(shapely.voronoi_polygons(points, extend_to=ground.outline))
    shapely.intersection(cells, ground.outline)


def mixed(numbers):
    """SplitMix64's mixing, as the program's benchmark has it."""
    numbers = numbers + np.uint64(0x9E3779B97F4A7C15)
    numbers = (numbers ^ (numbers >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    numbers = (numbers ^ (numbers >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return numbers ^ (numbers >> np.uint64(31))


def streets(side):
    """The same square of crossings as the program's benchmark, and the same sites."""
    row, column = np.divmod(np.arange(side * side), side)
    there = np.column_stack([row > 0, column > 0, column < side - 1, row < side - 1])
    ends = (np.arange(side * side)[:, None] + np.array([-side, -1, 1, side]))[there]
    times = 5000 + (mixed(np.arange(len(ends), dtype=np.uint64)) % np.uint64(55000)).astype(float)
    first = np.concatenate([[0], np.cumsum(there.sum(1))])
    sites = mixed(np.arange(165, dtype=np.uint64) + np.uint64(1 << 40)) % np.uint64(side * side)
    return csr_matrix((times, ends, first), shape=(side * side, side * side)), sites.astype(int)


def siting(ground, lon, lat, count, radius_m=15_000):
    """Maximal covering as an integer programme, exactly, by HiGHS; distances in the plane."""
    homes = np.column_stack(TO_PLANE.transform(ground.lon, ground.lat))
    sites = np.column_stack(TO_PLANE.transform(lon, lat))
    far = cKDTree(sites).query(homes)[0] > radius_m
    pairs = cKDTree(homes[far]).query_ball_point(homes, radius_m)
    rows = np.concatenate([np.array(p, dtype=int) for p in pairs])
    columns = np.repeat(np.arange(len(homes)), [len(p) for p in pairs])
    covers = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(far.sum(), len(homes)))
    matrix = vstack([
        hstack([covers, -identity(far.sum())]),
        csr_matrix(np.concatenate([np.ones(len(homes)), np.zeros(far.sum())])),
    ])
    low = np.concatenate([np.zeros(far.sum()), [0]])
    high = np.concatenate([np.full(far.sum(), np.inf), [count]])
    cost = np.concatenate([np.zeros(len(homes)), -ground.people[far]])
    whole = np.concatenate([np.ones(len(homes)), np.zeros(far.sum())])
    return milp(cost, constraints=LinearConstraint(matrix, low, high), bounds=Bounds(0, 1), integrality=whole)


def main():
    ours = {}
    for line in Path(sys.argv[1]).read_text().splitlines():
        cells = [c.strip() for c in line.strip("|").split("|")]
        if len(cells) >= 2 and cells[1].isdigit():
            ours[cells[0]] = float(cells[1])

    ground = Ground("GeoData/communes.geojson", "GeoData/departements.geojson", "GeoData/epci.csv")
    rows = table("GeoData/tiers-lieux.csv")
    places = np.unique([(float(r["longitude"]), float(r["latitude"])) for r in rows], axis=0)
    lon, lat = places.T
    box = geopandas.read_file("GeoData/communes.geojson").total_bounds
    frame = geopandas.GeoDataFrame(geometry=geopandas.GeoSeries(ground.planar, crs=2154))
    west, south, east, north = ground.outline.bounds
    x, y = np.meshgrid(np.arange(west + 100, east, 200), np.arange(south + 100, north, 200))
    grid = np.column_stack([x.ravel(), y.ravel()])
    shapely.prepare(ground.outline)
    inside = grid[shapely.contains_xy(ground.outline, grid[:, 0], grid[:, 1])]
    sites = np.column_stack(TO_PLANE.transform(lon, lat))

    def locate():
        points = geopandas.GeoDataFrame(geometry=geopandas.points_from_xy(*inside.T, crs=2154))
        geopandas.sjoin(points, frame, predicate="within")

    work = [
        ("nearest site of a 200 m grid", "scipy cKDTree, 1 worker", lambda: cKDTree(sites).query(grid)),
        ("the study alone", "shapely, pyproj: discs, gaps, shares of communes for 5 radii, Voronoi; areas in the plane",
         lambda: study(ground, lon, lat)),
        ("points located in", "geopandas sjoin", locate),
    ]
    for count in (165, 1000, 5000):
        where = scattered(count, box)
        work.append((f"gaps of {count} sites", "shapely, pyproj", lambda where=where: gaps(ground, *where)))
    for side in (1000, 2000):
        graph, sources = streets(side)
        work.append((
            f"nearest of 165 sites, {side * side // 10**6} million nodes", "scipy dijkstra(min_only=True)",
            lambda graph=graph, sources=sources: dijkstra(graph, indices=sources, min_only=True)))
    print("\n| what | other tools | theirs, ms | ours, ms | times as long |")
    print("|---|---|---|---|---|")
    for name, tools, job in work:
        row(name, tools, median_ms(job), ours)
    for count in (10, 30):
        start = time.perf_counter()
        siting(ground, lon, lat, count)
        row(f"siting, couverture, {count} places", "scipy milp (HiGHS), exact, k-d tree",
            (time.perf_counter() - start) * 1000, ours)
    print(f"\nPeak memory of the other tools together: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000:.0f} MB")


def row(name, tools, theirs, ours):
    # Names of rows begin alike; counts may stand before or inside them.
    own = next((value for key, value in ours.items() if name in key), None)
    ratio = f"{theirs / own:.1f}" if own else ""
    print(f"| {name} | {tools} | {theirs:.0f} | {'' if own is None else f'{own:.0f}'} | {ratio} |")


if __name__ == "__main__":
    main()
