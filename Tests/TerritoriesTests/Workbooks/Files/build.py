"""Makes the workbooks beside this script: openpyxl.xlsx, and what LibreOffice makes of it.

    python3 build.py        needs openpyxl and soffice; kept with what it made with openpyxl 3.1 and LibreOffice 7.4

The first sheet is a notice and the third is hidden. The second has members on the ground of Support/Samples.swift: codes
that lost their zero, runs of rich text, a formula, an error, a date, truths, a blank row, a merged title.
"""

import datetime
import pathlib
import subprocess
import tempfile

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

here = pathlib.Path(__file__).parent
book = openpyxl.Workbook()
notice = book.active
notice.title = "Notice"
notice["B2"] = "Liste des lieux"
notice["B3"] = "Mise à jour en 2026"
notice.merge_cells("B2:D2")
members = book.create_sheet("Membres")
rows = [
    ["nom", "catégorie", "code_insee", "latitude", "longitude", "ouvert", "depuis", "labels"],
    [CellRichText("Le ", TextBlock(InlineFont(b=True), "Fossat"), " & <Cie>"), "FabLab", 9001, 43.12, 1.03, True,
     datetime.date(2019, 3, 1), "A|B"],
    ["0012", "Coworking", "09002", 43.15, 1.1500000000000001, False, None, None],
    [],
    ["=\"Lieu \"&\"calculé\"", None, 31003, "=43+0.15", 1.25, None, None, "deux\nlignes"],
    ["À la mairie", "FabLab", 31004.0, None, None, None, None, None],
    ["Erreur", "FabLab", "31004", "=1/0", 1.26, None, None, None],
    ["Virgule « décimale »", "Coworking", None, "43,16", "1,13", None, None, None],
]
for row in rows:
    members.append(row)
members["C2"].number_format = "00000"
members.column_dimensions["H"].hidden = True
members["A2"].comment = openpyxl.comments.Comment("à vérifier", "anonyme")
lists = book.create_sheet("Listes")
lists.append(["commune", "code_insee"])
lists.append(["Le Fossat", "09001"])
lists.sheet_state = "hidden"
book.save(here / "openpyxl.xlsx")

with tempfile.TemporaryDirectory() as folder:
    for kind in ["xlsx", "ods"]:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", kind,
             "--outdir", folder, here / "openpyxl.xlsx"], check=True, capture_output=True)
        (here / f"libreoffice.{kind}").write_bytes((pathlib.Path(folder) / f"openpyxl.{kind}").read_bytes())
