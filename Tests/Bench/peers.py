"""The same work with other people's tools, and how many times as long it takes.

    peers.py TABLE        the table that maillage-bench printed
    peers.py --row KEY    one row, in this process

Shapely (GEOS), pyproj, scipy's k-d tree and HiGHS, geopandas; each as its own documentation would have it, one thread.
Reading is left out of the times on both sides, and is in the memory of both. Medians of three runs after one to warm up;
siting once. Each row has a process of its own; Python with these packages, idle, takes the memory that is said below.
"""

import resource
import statistics
import subprocess
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


def covered_shares(ground, lon, lat):
    """What GEOS can prepare is prepared; the union itself is made outside."""
    _, cover = gaps(ground, lon, lat)
    shares(ground, cover)
    return lambda: shares(ground, cover)


class Jobs:
    """What is measured, by the keys of the program's benchmarks: the tools, and what makes the work ready."""

    def __init__(self):
        self.all = {
            "grid": ("scipy cKDTree, 1 worker", self.grid),
            "study": (
                "shapely, pyproj: discs, gaps, shares of communes for 5 radii, Voronoi; areas in the plane",
                lambda: self.with_places(lambda g, lon, lat: lambda: study(g, lon, lat))),
            "shares": ("shapely: prepared cover, intersections", lambda: self.with_places(covered_shares)),
            "locate": ("geopandas sjoin", self.locate),
            **{f"gaps-{n}": ("shapely, pyproj", lambda n=n: self.gaps(n)) for n in (165, 1000, 5000)},
            **{f"streets-{n}": ("scipy dijkstra(min_only=True)", lambda n=n: self.streets(n)) for n in (1000, 2000)},
            **{f"siting-couverture-{n}": (
                "scipy milp (HiGHS), exact, k-d tree",
                lambda n=n: self.with_places(lambda g, lon, lat: lambda: siting(g, lon, lat, n)))
               for n in (10, 30)},
        }

    def ground(self):
        return Ground("GeoData/communes.geojson", "GeoData/departements.geojson", "GeoData/epci.csv")

    def with_places(self, job):
        rows = table("GeoData/tiers-lieux.csv")
        places = np.unique([(float(r["longitude"]), float(r["latitude"])) for r in rows], axis=0)
        return job(self.ground(), *places.T)

    def cells(self, ground):
        west, south, east, north = ground.outline.bounds
        x, y = np.meshgrid(np.arange(west + 100, east, 200), np.arange(south + 100, north, 200))
        return np.column_stack([x.ravel(), y.ravel()])

    def grid(self):
        def job(ground, lon, lat):
            grid, sites = self.cells(ground), np.column_stack(TO_PLANE.transform(lon, lat))
            return lambda: cKDTree(sites).query(grid)
        return self.with_places(job)

    def locate(self):
        ground = self.ground()
        frame = geopandas.GeoDataFrame(geometry=geopandas.GeoSeries(ground.planar, crs=2154))
        shapely.prepare(ground.outline)
        grid = self.cells(ground)
        inside = grid[shapely.contains_xy(ground.outline, grid[:, 0], grid[:, 1])]

        def work():
            points = geopandas.GeoDataFrame(geometry=geopandas.points_from_xy(*inside.T, crs=2154))
            geopandas.sjoin(points, frame, predicate="within")
        return work

    def gaps(self, count):
        ground = self.ground()
        where = scattered(count, geopandas.read_file("GeoData/communes.geojson").total_bounds)
        return lambda: gaps(ground, *where)

    def streets(self, side):
        graph, sources = streets(side)
        return lambda: dijkstra(graph, indices=sources, min_only=True)


def one_row(key):
    """Prints milliseconds and megabytes."""
    if key == "nothing":
        taken = 0
    else:
        work = Jobs().all[key][1]()
        if key.startswith("siting"):
            start = time.perf_counter()
            work()
            taken = (time.perf_counter() - start) * 1000
        else:
            taken = median_ms(work)
    print(taken, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000)


def measured(key):
    printed = subprocess.run([sys.executable, __file__, "--row", key], capture_output=True, text=True, check=True)
    return tuple(float(number) for number in printed.stdout.split())


def our_times(table):
    """By key: what it is, milliseconds, megabytes."""
    ours = {}
    for line in Path(table).read_text().splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 5 and cells[2].replace(".", "").isdigit():
            ours[cells[0]] = (cells[1], float(cells[2]), float(cells[4] or "nan"))
    return ours


def main():
    if sys.argv[1] == "--row":
        return one_row(sys.argv[2])
    ours = our_times(sys.argv[1])
    print("\n| what | ours, ms | ours, MB | other tools | theirs, ms | theirs, MB | times as long |")
    print("|---|---:|---:|---|---:|---:|---:|")
    for key, (tools, _) in Jobs().all.items():
        if key not in ours:
            continue
        name, own_ms, own_MB = ours[key]
        their_ms, their_MB = measured(key)
        print(f"| {name} | {own_ms:.0f} | {own_MB:.0f} | {tools} | {their_ms:.0f} | {their_MB:.0f} | "
              f"{their_ms / own_ms:.1f} |", flush=True)
    print(f"\nPython with these packages, idle: {measured('nothing')[1]:.0f} MB")


if __name__ == "__main__":
    main()
