"""Where fuzzing begins: pieces of the project's own good files, one folder for each harness."""

import pathlib
import sys

root = pathlib.Path(sys.argv[1])
data = pathlib.Path("GeoData")


def put(harness, name, content):
    folder = root / harness
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)


def head(path, size):
    return path.read_bytes()[:size]


def features(path, count):
    lines = path.read_bytes().split(b"\n")[: count + 1]
    return b"\n".join(lines).rstrip(b",") + b"\n]}"


for number, table in enumerate(sorted(data.glob("*.csv"))):
    put("Tables", f"{number}", head(table, 2_000))
    put("Tables", f"{number}-excel", head(table, 2_000).replace(b",", b";").replace(b"\n", b"\r\n"))
    put("Tables", f"{number}-title", "Titre, LÃ©zat\n\nÉdition;2026\n".encode() + head(table, 1_000).replace(b",", b";"))
    put("Tables", f"{number}-utf16", head(table, 700).decode("utf-8", "ignore").encode("utf-16"))
    put("Numbers", f"{number}", head(table, 60))
    put("Escaping", f"{number}", head(table, 300))
for number, layer in enumerate(sorted(data.glob("*.geojson"))):
    text = features(layer, 3)
    if len(text) < 8_000:
        put("GeoJSON", f"{number}", text)
POINT = b'{"type":"Feature","id":1,"properties":{"a":[1,-2.5e3,null,true,"\\u00e9"]},"geometry":%s}'
for number, geometry in enumerate(
    [
        b'{"type":"Point","coordinates":[2.15,44.15]}',
        b'{"type":"MultiPoint","coordinates":[[2,44],[3,45,1]]}',
        b'{"type":"LineString","coordinates":[[2,44],[3,45]]}',
        b'{"type":"Polygon","coordinates":[[[2,44],[3,44],[3,45],[2,44]]]}',
        b'{"type":"MultiPolygon","coordinates":[[[[2,44],[3,44],[3,45],[2,44]]]]}',
        b'{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[2,44]}]}',
    ]
):
    put("GeoJSON", f"shape-{number}", b'{"type":"FeatureCollection","features":[' + POINT % geometry + b"]}")
    put("GeoJSON", f"one-{number}", POINT % geometry)
STUDY = """titre: "É"
langue: fr
reseaux:
  - {nom: a, fichier: b.csv, colonnes: {latitude: Y}, annonce: {total: 2, categories: {x: 1}}}
comparaison: {fichier: c.csv}
territoire: {departements: ["09", '31'], communes: c, populations: p}
rayons: {couverture_km: [5, 10.5], principal_km: 1e1}
point_de_reference: mairie
interieur_seulement: true
typologies: {d: d.csv}
sorties: {dossier: o, csv: standard, fichiers: ["*"]}
"""
put("Studies", "whole", STUDY.encode())
for number, line in enumerate(STUDY.splitlines()):
    put("Studies", f"{number}", line.encode())
for number, text in enumerate(["-12.5e3", "1 234,5", "09122", "2A004", "CRS3035RES200mN2029800E4252400", "1e-320", "31107.0"]):
    put("Numbers", f"text-{number}", text.encode())
SHEET = '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>lat</t></r></is></c></row>' \
    '<row r="3"><c r="B3" s="1"><f>1/3</f><v>43.604500000000002</v></c><c t="b"><v>1</v></c></row></sheetData></worksheet>'
TEXTS = '<sst><si><t xml:space="preserve">nom _x000D_&amp;</t></si><si><r><rPr/><t>a</t></r><rPh><t>b</t></rPh></si></sst>'
TABLE = '<o><table:table table:name="F" table:style-name="t"><table:table-row table:number-rows-repeated="2">' \
    '<table:table-cell office:value-type="float" office:value="1.50" table:number-columns-repeated="2"><text:p>1</text:p>' \
    '</table:table-cell><table:table-cell><text:p>a<text:s text:c="2"/><![CDATA[<]]></text:p></table:table-cell>' \
    '</table:table-row></table:table></o>'
TITLED = SHEET.replace('<row r="1">', '<row r="1"><c t="inlineStr"><is><t>Titre</t></is></c></row><row r="2">').replace("A1", "A2") \
    .replace("B1", "B2")
for number, text in enumerate([SHEET, TEXTS, TABLE]):
    put("Workbooks", f"part-{number}", bytes([number + 1]) + text.encode())
put("Workbooks", "titled", b"\1" + TITLED.encode())
for file in sorted(pathlib.Path("Tests/TerritoriesTests/Workbooks/Files").glob("*.*s*")):
    if file.suffix in (".ods", ".xlsx") and file.stat().st_size < 8_000:
        put("Workbooks", file.name, b"\0" + file.read_bytes())
for number in range(4):
    put("Drawings", f"{number}", bytes((byte * (number + 3)) % 251 for byte in range(160)))
# Walks: a square, a comb, a square in a square, a star; and numbers that nobody writes.
SQUARE = b"\x20\x00\x00\x20\xe0\x00\x00\xe0"
for number, steps in enumerate([SQUARE, b"\x7f\x01\x81\x01", SQUARE + b"\x80\x80" + SQUARE, b"\x7f\x05\xa0\x60\x10\x88"]):
    for times in (0, 1, 40):
        put("Rings", f"{number}-{times}", bytes([0, times, 7]) + steps)
put("Borders", "squares", bytes([0]) + b"".join(
    bytes([1, x, y, x + 4, y, x + 4, y + 4, x, y + 4]) for x, y in ((1, 1), (5, 1), (3, 3), (12, 12), (14, 6), (13, 13))))
put("Borders", "walks", bytes([1, 3, 1, 9, 0, 0, 9, 247, 3, 128, 128, 5, 1, 2, 9, 240, 2]))
put("Rings", "any", b"\x03" + bytes(range(0, 96, 3)) * 2)
LOGO = b"""<?xml version="1.0"?>
<!-- a --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" width="20px" height="10">
<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>
<g transform="translate(1,2)"><path d="M0 0h10v10z" fill="url(#g)"/><text x="1" y="2">a &amp; b</text></g></svg>
"""
put("Logos", "whole", LOGO)
for number, line in enumerate(LOGO.splitlines()):
    put("Logos", f"{number}", b'<svg viewBox="0 0 1 1">' + line + b"</svg>")
