"""Holds coverage against what is promised: 85 % of the library's lines, and every line of escaping, delimited text,
the writing of numbers and the writer of files; lines of these that no test runs are listed. Else ends with an error."""

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
    "Sources/Atlas/Workbook/SheetXML.swift",
    "Sources/Territories/Tables/", "Sources/Atlas/Writing/",
]
# Beside the writer of files, in its folder: what starts other programs, whose failures are the system's (no pipe, no
# process); and `end(by:)`, which ends the process by a signal, and with it the counting of lines (KillTests stand for it).
UNCOUNTED = {"Sources/Atlas/Writing/Interruption.swift", "Sources/Atlas/Writing/PictureMaker.swift",
             "Sources/Atlas/Writing/Subprocess.swift", "Sources/Atlas/Writing/ChildProcess.swift"}


def missed(listing, name):
    """The lines of a file that no test runs."""
    inside, lines = False, []
    for line in listing.splitlines():
        if line.startswith("/") and line.endswith(":"):
            inside = line[:-1].endswith("/" + name)
        elif inside and (found := re.match(r" *(\d+)\| *0\|(.*)", line)):
            lines.append(f"  {name}:{found[1]}:{found[2]}")
    return lines


def main():
    root = os.getcwd() + "/"
    listing = pathlib.Path(sys.argv[2]).read_text(errors="replace")
    rooms, failed, unseen = {}, False, set(FULL)
    for file in json.loads(pathlib.Path(sys.argv[1]).read_text())["data"][0]["files"]:
        name = file["filename"].removeprefix(root)
        if not name.startswith("Sources/"):
            continue
        lines = file["summary"]["lines"]
        room = rooms.setdefault(name.split("/")[1], [0, 0])
        room[0] += lines["count"]
        room[1] += lines["covered"]
        unseen -= {part for part in FULL if name.startswith(part)}
        if any(name.startswith(part) for part in FULL) and name not in UNCOUNTED and (left := missed(listing, name)):
            failed = True
            print(f"{name}: {len(left)} lines that no test runs", *left, sep="\n")
    for part in sorted(unseen):
        failed = True
        print(f"{part}: no such file")
    program = rooms.pop("maillage", [0, 0])
    for name, (count, covered) in sorted(rooms.items()) + [("maillage", program)]:
        print(f"{name:14}{100 * covered / max(count, 1):6.1f} % of {count} lines")
    count, covered = (sum(room[part] for room in rooms.values()) for part in (0, 1))
    share = 100 * covered / max(count, 1)
    print(f"library       {share:6.1f} % of {count} lines")
    if path := os.environ.get("MAILLAGE_TALLY"):
        with open(path, "a") as tally:
            tally.write(f"coverage\t{share:.1f}\n")
    print("Every line of escaping, delimited text, numbers and the writer of files is run" if not failed else "Not whole")
    if share < WHOLE:
        print(f"below {WHOLE} %")
    sys.exit(failed or share < WHOLE)


main()
