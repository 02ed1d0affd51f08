"""Says what was built, and stops where the study of Occitanie does not give the figures known of it."""

import json

import numpy as np
import shapely

from .measures import area_km2
from .repairs import holes

FAULTS = [
    "contour absent",
    "contour introuvable",
    "contour partiel après fusion",
    "contour invalide à 6 décimales",
    "recouvrement ou interstice avec un voisin",
    "enclave étrangère",
    "trou inexpliqué",
    "position absente",
    "position hors de la commune",
    "code d'une commune fusionnée",
]
OCCITANIE = {
    "communes": 4446,
    "population": 5_845_102,
    "contour absent": 1,
    "contour introuvable": 0,
    "contour partiel après fusion": 6,
    "contour invalide à 6 décimales": 0,
    "recouvrement ou interstice avec un voisin": 22,
    "enclave étrangère": 1,
    "trou inexpliqué": 0,
    "position absente": 5,
    "position hors de la commune": 229,
    "code d'une commune fusionnée": 0,
    "tiers-lieux.csv": 164,
    "fabriques-de-territoire.csv": 39,
    "invalid outlines": 0,
    "border vertices that are no commune's": 0,
    "holes of the region": 1,
    # The mainland, the two exclaves of the Hautes-Pyrénées, and two islets of Hérault and Gard.
    "parts of the region": 5,
}


class Report:
    def __init__(self, study, outline_by_commune, departements, regions, journal, counts):
        self.outlines = np.array(list(outline_by_commune.values()))
        self.departements = departements
        self.regions = np.array([outline for _, outline in regions])
        self.figures = {
            "communes": len(study),
            "population": sum(commune.population for commune in study),
            **{fault: journal.count(fault) for fault in FAULTS},
            **counts,
            **self.geometry_figures(),
        }

    def geometry_figures(self):
        """Figures of the outlines as written; areas in km²."""
        drawn = np.concatenate([self.outlines, list(self.departements.values()), self.regions])
        total = sum(map(area_km2, self.outlines))
        region = sum(map(area_km2, self.regions))
        vertices = set(map(tuple, shapely.get_coordinates(self.outlines)))
        departements = np.array(list(self.departements.values()))
        borders = [*departements, *self.regions]
        return {
            "invalid outlines": int((~shapely.is_valid(drawn)).sum()),
            "clean coverage": bool(shapely.coverage_is_valid(self.outlines)),
            "clean coverage of départements": bool(shapely.coverage_is_valid(departements)),
            "border vertices that are no commune's": sum(
                tuple(xy) not in vertices for xy in shapely.get_coordinates(borders)
            ),
            "communes' areas, km²": round(total, 6),
            "overlaps less gaps, km²": round(total - region, 6),
            "holes of the region": sum(len(holes(region)) for region in self.regions),
            "parts of the region": int(shapely.get_num_geometries(self.regions).sum()),
        }

    def print(self, folder, reference):
        for name, figure in self.figures.items():
            print(f"{name}: {figure}")
        for part in shapely.get_parts(self.regions):
            print(f"part of {area_km2(part):.4f} km², holes {[round(area_km2(h), 4) for h in holes(part)]}")
        for path in sorted(folder.iterdir()):
            if path.suffix in (".csv", ".geojson"):
                print(f"{path.name}: {path.stat().st_size:,} bytes")
        if reference:
            self.compare(reference)

    def compare(self, reference):
        """Holds each département's area against another outline's of the same code."""
        for feature in json.loads(reference.read_text(encoding="utf-8"))["features"]:
            code, known = feature["properties"]["code"], shapely.from_geojson(json.dumps(feature["geometry"]))
            if code in self.departements:
                ours, theirs = area_km2(self.departements[code]), area_km2(known)
                print(f"{code}: {ours:.2f} km², reference {theirs:.2f} km², {100 * (ours / theirs - 1):+.3f} %")

    def hold_occitanie(self):
        wrong = {name: self.figures[name] for name, known in OCCITANIE.items() if self.figures[name] != known}
        if wrong or not self.figures["clean coverage"]:
            raise SystemExit(f"not the figures known of Occitanie: {wrong}")
