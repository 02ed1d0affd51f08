"""A made-up extract for measuring: a town of winding streets and houses, in OPL; `osmium cat` makes a .osm.pbf of it.

    extract.py SIDE HOUSES > town.opl      (1100 and 3000000 give 100 MB of .osm.pbf)
"""

import random
import sys

KINDS = [("residential", 40), ("unclassified", 30), ("tertiary,maxspeed=50", 15),
         ("secondary,maxspeed=80", 12), ("primary,maxspeed=FR:rural,oneway=yes", 3)]
STEP, MIDDLES = 0.0022, 4


def main():
    side, houses = int(sys.argv[1]), int(sys.argv[2])
    chance, last, ways = random.Random(1), 0, []

    def node(x, y):
        nonlocal last
        last += 1
        print(f"n{last} v1 dV x{x:.7f} y{y:.7f}")
        return last

    def near(value, part):
        return value + chance.uniform(-part, part)

    crossings = []
    for index in range(side * side):
        x = 1 + near(index % side, 0.3) * STEP
        y = 43 + near(index // side, 0.3) * STEP * 0.75
        crossings.append((node(x, y), x, y))
    for index, (start, x, y) in enumerate(crossings):
        for other in [index + 1] * (index % side + 1 < side) + [index + side] * (index + side < side * side):
            if chance.random() > 0.9:
                continue
            end, x2, y2 = crossings[other]
            parts = [(k + 1) / (MIDDLES + 1) for k in range(MIDDLES)]
            bends = [node(near(x + t * (x2 - x), 1e-4), near(y + t * (y2 - y), 1e-4)) for t in parts]
            kind = chance.choices([k for k, _ in KINDS], [w for _, w in KINDS])[0]
            ways.append(("highway=" + kind, [start, *bends, end]))
    for _ in range(houses):
        x, y = 1 + chance.random() * side * STEP, 43 + chance.random() * side * STEP * 0.75
        corners = [node(x + dx * 1e-4, y + dy * 1e-4) for dx, dy in ((0, 0), (1, 0), (1, 1), (0, 1))]
        ways.append(("building=yes", corners + corners[:1]))
    for index, (tags, nodes) in enumerate(ways):
        print(f"w{index + 1} v1 dV T{tags} N" + ",".join(f"n{n}" for n in nodes))


if __name__ == "__main__":
    main()
