"""A made-up road network over real communes, in OPL; `osmium cat` makes a .osm.pbf of it.

    region.py GeoData [STEP] > region.opl      (STEP metres between lanes, 340: 600,000 junctions for Occitanie)

Lanes on a shaken grid around town halls, streets in the middle of communes, roads between neighbours of a Gabriel graph
(Gabriel & Sokal 1969) by the size of what they join, and fast roads between towns. Roads wind more where it is high in
France's south. Nothing of it is real but the places that it joins.
"""

import json
import math
import random
import sys

REACH_M, JITTER = 3_500, 0.3
chance = random.Random(1)


def metres(point, latitude):
    return point[0] * 111_320 * math.cos(math.radians(latitude)), point[1] * 110_950


class Plane:
    """A plane around the middle of the places: good enough for what is made up."""

    def __init__(self, places):
        self.latitude = sum(p[1] for p in places) / len(places)

    def down(self, point):
        return metres(point, self.latitude)

    def up(self, x, y):
        return x / (111_320 * math.cos(math.radians(self.latitude))), y / 110_950


class Buckets:
    def __init__(self, points, side):
        self.side, self.points, self.cells = side, points, {}
        for index, (x, y) in enumerate(points):
            self.cells.setdefault((int(x // side), int(y // side)), []).append(index)

    def near(self, x, y, reach):
        low, high = int((x - reach) // self.side), int((x + reach) // self.side)
        for cx in range(low, high + 1):
            for cy in range(int((y - reach) // self.side), int((y + reach) // self.side) + 1):
                for index in self.cells.get((cx, cy), ()):
                    px, py = self.points[index]
                    if (px - x) ** 2 + (py - y) ** 2 <= reach * reach:
                        yield index

    def nearest(self, x, y, reach):
        found = list(self.near(x, y, reach))
        return min(found, key=lambda i: (math.dist(self.points[i], (x, y)), i)) if found else None


def gabriel(points, reach):
    """Pairs whose circle holds no third point."""
    buckets = Buckets(points, 5_000)
    for a, (ax, ay) in enumerate(points):
        for b in buckets.near(ax, ay, reach):
            if b <= a:
                continue
            x, y = (ax + points[b][0]) / 2, (ay + points[b][1]) / 2
            radius = math.dist(points[a], points[b]) / 2 - 1
            if all(c in (a, b) for c in buckets.near(x, y, radius)):
                yield a, b


class Extract:
    def __init__(self, plane):
        self.plane, self.last, self.ways, self.points = plane, 0, [], {}

    def node(self, x, y):
        self.last += 1
        longitude, latitude = self.plane.up(x, y)
        print(f"n{self.last} v1 dV x{longitude:.7f} y{latitude:.7f}")
        self.points[self.last] = (x, y)
        return self.last

    def way(self, tags, nodes):
        if len(nodes) > 1:
            self.ways.append((tags, nodes))

    def winding(self, start, end, middles, part):
        (x1, y1), (x2, y2) = self.points[start], self.points[end]
        size, nodes = part * math.dist((x1, y1), (x2, y2)), [start]
        for k in range(1, middles + 1):
            t = k / (middles + 1)
            nodes.append(
                self.node(x1 + t * (x2 - x1) + chance.uniform(-size, size), y1 + t * (y2 - y1) + chance.uniform(-size, size)))
        return nodes + [end]

    def finish(self):
        for index, (tags, nodes) in enumerate(self.ways):
            print(f"w{index + 1} v1 dV T{tags} N" + ",".join(f"n{n}" for n in nodes))


def lanes(extract, halls, step):
    """Crossings within reach of town halls, with lanes between neighbours."""
    buckets = Buckets(halls, 5_000)
    box = [f(h[k] for h in halls) for k in (0, 1) for f in (min, max)]
    crossings = {}
    for row in range(int((box[3] - box[2] + 2 * REACH_M) / step)):
        for column in range(int((box[1] - box[0] + 2 * REACH_M) / step)):
            x = box[0] - REACH_M + (column + chance.uniform(-JITTER, JITTER)) * step
            y = box[2] - REACH_M + (row + chance.uniform(-JITTER, JITTER)) * step
            hall = buckets.nearest(x, y, REACH_M)
            if hall is not None:
                crossings[row, column] = (extract.node(x, y), math.dist(halls[hall], (x, y)))
    for (row, column), (start, away) in crossings.items():
        for other in ((row, column + 1), (row + 1, column)):
            if other not in crossings or chance.random() > (0.95 if away < 600 else 0.62):
                continue
            tags = "highway=residential,maxspeed=50" if away < 600 else "highway=unclassified"
            part = 0.04 if away < 600 else 0.1
            extract.way(tags, extract.winding(start, crossings[other][0], 2, part))
    return [n for n, _ in crossings.values()]


def main():
    step = float(sys.argv[2]) if len(sys.argv) > 2 else 340
    communes = [f["properties"] for f in json.load(open(sys.argv[1] + "/communes.geojson"))["features"]]
    places = [(p["mairie_lon"], p["mairie_lat"]) for p in communes if p.get("mairie_lon") is not None]
    people = [p["population"] or 0 for p in communes if p.get("mairie_lon") is not None]
    plane = Plane(places)
    halls = [plane.down(p) for p in places]
    extract = Extract(plane)
    nodes = lanes(extract, halls, step)
    crossings = Buckets([extract.points[n] for n in nodes], step)

    def road(a, b, tags, every, middles):
        """A road that joins the crossings along a straight line."""
        (x1, y1), (x2, y2) = halls[a], halls[b]
        count, passed = max(1, round(math.dist(halls[a], halls[b]) / every)), []
        for k in range(count + 1):
            found = crossings.nearest(x1 + k / count * (x2 - x1), y1 + k / count * (y2 - y1), 3 * step)
            if found is not None and (not passed or nodes[found] != passed[-1]):
                passed.append(nodes[found])
        part = 0.14 if plane.up(x1, y1)[1] < 43.05 else 0.06
        line = passed[:1]
        for start, end in zip(passed, passed[1:]):
            line += extract.winding(start, end, middles, part)[1:]
        extract.way(tags, line)

    for a, b in gabriel(halls, 16_000):
        size = min(people[a], people[b])
        kind = "primary" if size > 3_000 else "secondary" if size > 600 else "tertiary"
        road(a, b, f"highway={kind},maxspeed=80", 1_000, 4)
    towns = [i for i, count in enumerate(people) if count > 15_000]
    for a, b in gabriel([halls[i] for i in towns], 120_000):
        road(towns[a], towns[b], "highway=trunk,maxspeed=110", 3_000, 1)
    extract.finish()


if __name__ == "__main__":
    main()
