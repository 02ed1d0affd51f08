"""Places the tiers-lieux and the Fabriques at their commune's reference point."""

import csv

from . import writing

COLUMNS = ["id", "nom", "categorie", "commune", "code_insee", "latitude", "longitude", "precision"]
# File built, list of facts, prefix of the ids, width of their number, category of all (None: the list's own).
LISTS = [
    ("tiers-lieux.csv", "tiers-lieux-2019.csv", "TL", 3, None),
    ("fabriques-de-territoire.csv", "fabriques-de-territoire.csv", "FT", 2, "Fabrique de territoire"),
]


def write(facts, folder, previous, france, references, journal):
    """Writes both files; returns the number of places in each."""
    counts = {}
    for built, listed, prefix, width, category in LISTS:
        if facts:
            entries = from_facts(facts / listed, prefix, width, category)
        else:
            entries = from_built(folder / built if (folder / built).exists() else previous / built)
        placed = [place(entry, france, references, journal) for entry in entries]
        rows = [row for row in placed if row]
        writing.table(folder / built, COLUMNS, rows)
        counts[built] = len(rows)
    return counts


def from_facts(path, prefix, width, category):
    """Ids follow the order of the list."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        for number, row in enumerate(csv.DictReader(file, delimiter=";"), start=1):
            kind = row["categorie"] if category is None else category
            yield f"{prefix}-{number:0{width}}", row["nom"], kind, row["code_insee"]


def from_built(path):
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield row["id"], row["nom"], row["categorie"], row["code_insee"]


def place(entry, france, references, journal):
    """The row of a place, or None where its commune is not of the study."""
    identifier, name, kind, listed = entry
    code = france.present_code(listed)
    if code not in references:
        return None
    if code != listed:
        journal.note(code, "lieu", "code d'une commune fusionnée", f"{identifier} {listed}", f"code actuel {code}")
    point = references[code]
    position = [writing.number(point.y), writing.number(point.x)]
    return [identifier, name, kind, france.communes[code].name, code, *position, "commune"]
