"""The same work as SQL in PostGIS, where Debian's packages of it are installed, and how many times as long it takes.

    postgis.py TABLE        the table that maillage-bench printed

A server of its own, in a folder of its own, heard on a socket there and nowhere else; it may use both cores. Tables are
loaded, indexed and analysed before anything is timed; times are psql's, medians of three runs after one to warm up, and
the nearest site of every cell once. Packages: postgresql, postgresql-15-postgis-3.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import shapely

from peers import Jobs, TO_PLANE, geopandas, our_times, scattered

DISC = "ST_Transform(ST_Buffer(place::geography, 15000, 65)::geometry, 2154)"
COVER = f"SELECT ST_Union({DISC}) AS surface FROM {{places}}"
QUERIES = {
    "grid": (1, "SELECT sum(d) FROM cells CROSS JOIN LATERAL "
                "(SELECT cells.place <-> sites.place AS d FROM sites ORDER BY d LIMIT 1) AS nearest"),
    "shares": (3, "SELECT sum(CASE WHEN ST_CoveredBy(c.surface, k.surface) THEN 1 WHEN ST_Intersects(c.surface, "
                  "k.surface) THEN ST_Area(ST_Intersection(c.surface, k.surface)) / ST_Area(c.surface) ELSE 0 END) "
                  "FROM communes AS c, cover AS k"),
    "locate": (3, "SELECT count(*) FROM inside JOIN communes ON ST_Contains(communes.surface, inside.place)"),
    **{f"gaps-{n}": (3, f"SELECT ST_Area(ST_Difference(outline.surface, k.surface)) FROM outline, "
                        f"({COVER.format(places=f'scattered_{n}')}) AS k") for n in (165, 1000, 5000)},
}


class Server:
    """A server that is gone, with all that it wrote, when the block ends."""

    def __init__(self, programs):
        self.programs = programs
        # A server refuses to be root.
        self.user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []

    def run(self, program, *arguments, **options):
        command = [*self.user, self.programs / program, *arguments]
        return subprocess.run(command, check=True, text=True, capture_output=True, cwd="/", **options).stdout

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="maillage-postgis-")
        if self.user:
            shutil.chown(self.folder, "postgres")
        self.data = f"{self.folder}/data"
        self.run("initdb", "--pgdata", self.data, "--no-sync", "--auth=trust")
        options = f"-c listen_addresses='' -c unix_socket_directories={self.folder} -c fsync=off " \
            "-c shared_buffers=1GB -c work_mem=256MB -c jit=off"
        subprocess.run([*self.user, self.programs / "pg_ctl", "--pgdata", self.data, "--wait", "--log",
                        f"{self.folder}/log", "--options", options, "start"],
                       check=True, cwd="/", stdout=subprocess.DEVNULL)
        self.sql("CREATE EXTENSION postgis;")
        return self

    def __exit__(self, *_):
        self.run("pg_ctl", "--pgdata", self.data, "--mode", "immediate", "stop")
        shutil.rmtree(self.folder)

    def sql(self, text):
        return self.run("psql", "--host", self.folder, "--dbname", "postgres", "--quiet", "--no-psqlrc",
                        "--set", "ON_ERROR_STOP=1", input=text + "\n")

    def median_ms(self, query, runs):
        printed = self.sql("\\timing on\n" + f"{query};\n" * (runs + (runs > 1)))
        times = [float(line.split()[1]) for line in printed.splitlines() if line.startswith("Time:")]
        return statistics.median(times[-runs:])

    def fill(self, name, column, shapes, srid):
        rows = "\n".join(shapely.to_wkb(shapely.set_srid(np.asarray(shapes), srid), hex=True, include_srid=True))
        self.sql(f"CREATE TABLE {name} ({column} geometry);\nCOPY {name} FROM STDIN;\n{rows}\n\\.\n"
                 f"CREATE INDEX ON {name} USING gist ({column}); ANALYZE {name};")


def load(server):
    jobs = Jobs()
    ground = jobs.ground()
    sites = jobs.with_places(lambda _, lon, lat: (lon, lat))
    server.fill("communes", "surface", ground.planar, 2154)
    server.fill("outline", "surface", [ground.outline], 2154)
    server.fill("sites", "place", shapely.points(*TO_PLANE.transform(*sites)), 2154)
    server.fill("members", "place", shapely.points(*sites), 4326)
    cells = jobs.cells(ground)
    server.fill("cells", "place", shapely.points(cells), 2154)
    shapely.prepare(ground.outline)
    inside = cells[shapely.contains_xy(ground.outline, cells[:, 0], cells[:, 1])]
    server.fill("inside", "place", shapely.points(inside), 2154)
    bounds = geopandas.read_file("GeoData/communes.geojson").total_bounds
    for count in (165, 1000, 5000):
        server.fill(f"scattered_{count}", "place", shapely.points(*scattered(count, bounds)), 4326)
    server.sql(f"CREATE TABLE cover AS {COVER.format(places='members')}; ANALYZE cover;")


def main():
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not programs or not list(Path("/usr/share/postgresql").glob("*/extension/postgis.control")):
        return print("\nPostGIS left out: postgresql and postgresql-15-postgis-3 are not installed")
    ours = our_times(sys.argv[1])
    with Server(programs[-1].parent) as server:
        version = server.sql("\\t on\nSELECT postgis_lib_version();").strip()
        load(server)
        print(f"\n| what | ours, ms | PostGIS {version}, ms | times as long |\n|---|---:|---:|---:|")
        for key, (runs, query) in QUERIES.items():
            if key in ours:
                name, own_ms, _ = ours[key]
                their_ms = server.median_ms(query, runs)
                print(f"| {name} | {own_ms:.0f} | {their_ms:.0f} | {their_ms / own_ms:.1f} |", flush=True)


if __name__ == "__main__":
    main()
