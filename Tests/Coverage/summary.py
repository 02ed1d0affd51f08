"""Holds coverage against what is promised: the library 85 % of its lines. Of what reads and writes text, every line that
no test runs is listed; with `--strict` one such line fails."""

import json
import os
import pathlib
import re
import sys

WHOLE = 85.0
# Files of which every line is run by a test.
FULL = [
    "Sources/Shapes/JSON/JSONWriting.swift", "Sources/Shapes/Text/ByteText.swift",
    "Sources/Cartography/Drawing/XMLText.swift", "Sources/Cartography/Text/NumberStyle.swift",
    "Sources/Atlas/Tables/CSVWriting.swift", "Sources/Atlas/Report/Page/ReportEscaping.swift",
    "Sources/Territories/Tables/", "Sources/Atlas/Writing/",
]
# `end(by:)` ends the process by a signal, and with it the counting of lines; the tests of signals stand for it. Pictures are
# another program's.
UNCOUNTED = {"Sources/Atlas/Writing/Interruption.swift", "Sources/Atlas/Writing/PictureMaker.swift",
             "Sources/Atlas/Writing/Subprocess.swift"}


def missed(listing, name):
    """The lines of a file that no test runs."""
    inside, lines = False, []
    for line in listing.splitlines():
        if line.startswith("/") and line.endswith(":"):
            inside = line[:-1].endswith(name)
        elif inside:
            found = re.match(r" *(\d+)\| *0\|(.*)", line)
            if found:
                lines.append(f"{name}:{found[1]}:{found[2]}")
    return lines


def main():
    root = os.getcwd() + "/"
    listing = pathlib.Path(sys.argv[2]).read_text(errors="replace")
    rooms, failed = {}, False
    for file in json.loads(pathlib.Path(sys.argv[1]).read_text())["data"][0]["files"]:
        name = file["filename"].removeprefix(root)
        if not name.startswith("Sources/"):
            continue
        lines = file["summary"]["lines"]
        room = rooms.setdefault(name.split("/")[1], [0, 0])
        room[0] += lines["count"]
        room[1] += lines["covered"]
        if any(name.startswith(part) for part in FULL) and name not in UNCOUNTED and lines["covered"] < lines["count"]:
            failed = failed or "--strict" in sys.argv
            print(f"{name}: {lines['count'] - lines['covered']} lines that no test runs")
            print("\n".join("  " + line for line in missed(listing, name)))
    program = rooms.pop("maillage", [0, 0])
    for name, (count, covered) in sorted(rooms.items()) + [("maillage", program)]:
        print(f"{name:14}{100 * covered / max(count, 1):6.1f} % of {count} lines")
    count, covered = (sum(room[part] for room in rooms.values()) for part in (0, 1))
    share = 100 * covered / max(count, 1)
    print(f"library       {share:6.1f} % of {count} lines")
    if path := os.environ.get("MAILLAGE_TALLY"):
        with open(path, "a") as tally:
            tally.write(f"coverage\t{share:.1f}\n")
    if share < WHOLE:
        print(f"below {WHOLE} %")
        failed = True
    sys.exit(failed)


main()
