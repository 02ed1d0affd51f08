"""Writes GeoJSON (RFC 7946, one feature a line), CSV and checksums, always the same bytes for the same values."""

import csv
import hashlib
import json

import numpy as np
import shapely

from .measures import DECIMALS, canonical


def number(value):
    """At most 6 decimals, never an exponent."""
    text = f"{value:.{DECIMALS}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def literal(value):
    return number(value) if isinstance(value, float) else json.dumps(value, ensure_ascii=False)


def coordinates(geometry):
    if geometry.geom_type == "Point":
        return f"[{number(geometry.x)},{number(geometry.y)}]"
    if geometry.geom_type == "Polygon":
        return "[" + ",".join(ring(r) for r in [geometry.exterior, *geometry.interiors]) + "]"
    return "[" + ",".join(coordinates(part) for part in geometry.geoms) + "]"


def ring(line):
    return "[" + ",".join(f"[{number(x)},{number(y)}]" for x, y in line.coords) + "]"


def feature(properties, geometry):
    shape = canonical(geometry)
    fields = ",".join(f'"{key}":{literal(value)}' for key, value in properties.items())
    drawn = f'{{"type":"{shape.geom_type}","coordinates":{coordinates(shape)}}}'
    return f'{{"type":"Feature","properties":{{{fields}}},"geometry":{drawn}}}'


def geojson(path, features):
    bounds = shapely.total_bounds(np.array([geometry for _, geometry in features]))
    box = ",".join(number(bound) for bound in bounds)
    body = ",\n".join(feature(properties, geometry) for properties, geometry in features)
    text = f'{{"type":"FeatureCollection","bbox":[{box}],"features":[\n{body}\n]}}\n'
    path.write_text(text, encoding="utf-8", newline="\n")


def table(path, columns, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


def checksums(folder):
    """Writes SHA256SUMS, in the format of sha256sum, for every data file of the folder."""
    files = sorted(path for path in folder.iterdir() if path.suffix in (".csv", ".geojson"))
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    (folder / "SHA256SUMS").write_text("".join(lines), encoding="utf-8", newline="\n")
