"""The report in a real browser: loaded from its file, searched, sorted, zoomed, printed, read without script.

    python3 Tests/Browser/check.py FOLDER [PICTURES]

FOLDER holds rapport.html and note.html, and may hold pages of questions (rapport-*.html); pictures are kept where a folder for them is named. Ends with 1 where
something does not hold. Without Chromium nothing is checked, which is said.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import unicodedata

import browser

FAILURES = []
# CSS of the standard (css.fill-stroke-3, SVG 2 §13.8) that the checker's older grammar does not know.
UNKNOWN_TO_NU = ".*Property “paint-order” doesn.t exist.*"
TOOLS = pathlib.Path(__file__).resolve().parents[2] / ".build" / "browser"


def check(holds, what):
    print(("  ok   " if holds else "  FAIL ") + what)
    if not holds:
        FAILURES.append(what)


def plain(name):
    """What somebody types who has no accents at hand."""
    name = name.upper().replace("Œ", "OE").replace("Æ", "AE").replace("-", " ").replace("'", " ")
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def search(page, text):
    page.run("(function(){var i=document.getElementById('commune');i.value='';i.focus()})()")
    page.type(text)
    return page.run("[].map.call(document.querySelectorAll('#choix button'),function(b){return b.textContent})")


def view(page):
    return [float(part) for part in page.run("document.querySelector('#vue svg').getAttribute('viewBox')").split()]


def check_search(page, data):
    names = [row[1] for row in data["communes"]]
    accented = next((n for n in names if plain(n) != n.upper().replace("-", " ").replace("'", " ")), names[0])
    department = {row[1]: data["departements"][row[2]][1] for row in data["communes"]}
    wanted = "%s (%s)" % (accented, department[accented])
    check(wanted in search(page, plain(accented)), "“%s” finds %s" % (plain(accented), wanted))
    ligature = next((n for n in names if "œ" in n.lower()), None)
    if ligature:
        found = [text.rsplit(" (", 1)[0] for text in search(page, plain(ligature))]
        check(ligature in found, "“%s” finds %s" % (plain(ligature), ligature))
    twice = next((n for n in sorted(names) if names.count(n) > 1), None)
    if twice:
        found = [text for text in search(page, twice) if text.startswith(twice + " (")]
        check(len(found) > 1 and len(set(found)) == len(found), "homonyms of %s have their département" % twice)
    code = data["communes"][0][0]
    check(len(search(page, code)) >= 1, "a code is found")
    search(page, "zzqx")
    check(page.run("document.getElementById('trouve').textContent") == data["mots"]["aucune"], "nothing found is said")
    search(page, plain(accented))
    before = view(page)
    page.click("#choix button")
    card = page.until("!document.getElementById('fiche').hidden")
    check(card and "km" in page.run("document.getElementById('fiche').innerText"), "a commune has its card")
    check(view(page)[2] < before[2] / 3, "the map goes to the commune")
    check(page.run("document.querySelectorAll('.choisi').length") == 1, "the commune is marked")


def check_map(page):
    page.run("document.getElementById('vue').focus()")
    page.key("0")
    whole = view(page)
    page.key("+")
    near = view(page)
    check(near[2] < whole[2], "+ enlarges the map")
    page.key("ArrowRight")
    check(view(page)[0] > near[0], "an arrow moves it")
    page.key("-")
    page.key("0")
    check(view(page) == whole, "- and 0 bring it back")
    page.click("[data-zoom='1']")
    wide = "Number(document.querySelector('#vue svg').getAttribute('viewBox').split(' ')[2])"
    check(page.until("%s < %f" % (wide, whole[2])), "a button enlarges it")
    page.click("[data-zoom='0']")
    layer = "document.querySelector('#vue [data-layer=zones-blanches]').getAttribute('display')"
    before = page.run(layer)
    page.click("[data-couche='zones-blanches']")
    shown = page.until(layer + " === null")
    page.click("[data-couche='zones-blanches']")
    check(before == "none" and shown and page.until(layer + " === 'none'"), "a layer goes on and off")
    x, y, name = page.run(
        "(function(){document.getElementById('vue').scrollIntoView({block:'center',behavior:'instant'});"
        "var p=document.querySelectorAll('#vue [data-i]'),d=JSON.parse(document.getElementById('donnees').textContent);"
        "for(var i=0;i<p.length;i++){var r=p[i].getBoundingClientRect(),x=r.x+r.width/2,y=r.y+r.height/2;"
        "if(document.elementFromPoint(x,y)===p[i])return [x,y,d.communes[p[i].getAttribute('data-i')][1]]}})()")
    page.mouse("mouseMoved", x, y)
    bubble = page.run("document.getElementById('bulle').hidden?'':document.getElementById('bulle').textContent")
    check(bubble.startswith(name), "the pointer over a commune says its name")


def values(page, table, column):
    return page.run(
        "[].map.call(document.querySelectorAll('#%s tbody tr'),function(r){return Number(r.cells[%d].getAttribute('data-v'))})"
        % (table, column))


def check_tables(page, data):
    heading = "#tableau-departements thead th:nth-child(2)"
    before = values(page, "tableau-departements", 1)
    sort = "document.querySelector('%s').getAttribute('aria-sort')" % heading
    page.click(heading + " button")
    check(page.until(sort + " === 'descending'"), "a table says how it is sorted")
    check(values(page, "tableau-departements", 1) == sorted(before, reverse=True), "most first")
    page.click(heading + " button")
    page.until(sort + " === 'ascending'")
    check(values(page, "tableau-departements", 1) == sorted(before), "and the other way")
    rows = "[].filter.call(document.querySelectorAll('#tableau-communes tbody tr'),function(r){return !r.hidden}).length"
    check(page.run(rows) == min(25, len(data["communes"])), "all communes stand a page at a time")
    first = "document.querySelector('#tableau-communes tbody th').textContent"
    name = page.run(first)
    page.run("document.querySelector('#toutes .pages button:last-child').click()")
    check(page.run(first) != name or len(data["communes"]) <= 25, "the next page comes")
    page.run("document.getElementById('tableau-communes-filtre').focus()")
    page.type(plain(name))
    check(page.run(first) == name and page.run(rows) >= 1, "the filter finds %s" % name)
    page.run("document.querySelector('#tableau-communes tbody button').click()")
    check(name in page.run("document.getElementById('fiche').innerText"), "a row leads to the map")


def check_sizes(page, address, name, pictures):
    for width, height, mobile in [(1440, 900, False), (390, 844, True), (360, 740, True)]:
        page.size(width, height, mobile)
        page.open(address)
        wide = page.run("document.documentElement.scrollWidth")
        check(wide <= width, "%s: nothing is wider than %d pixels (%d)" % (name, width, wide))
        if pictures and width != 360:
            page.picture(str(pictures / ("%s-%d.png" % (name, width))), whole=True)
    page.size(1440, 900)
    page.open(address)
    paper = page.pdf(str(pictures / (name + ".pdf")) if pictures else os.devnull)
    return len(re.findall(rb"/Type\s*/Page[^s]", paper))


def check_without_script(page, address):
    page.call("Emulation.setScriptExecutionDisabled", value=True)
    page.open(address)
    text = page.run("document.body.innerText")
    rows = page.run("document.querySelectorAll('#tableau-departements tbody tr').length")
    tools = page.run("getComputedStyle(document.querySelector('.outils')).display")
    page.call("Emulation.setScriptExecutionDisabled", value=False)
    check("JavaScript" in text and rows > 0 and tools == "none", "without script figures and tables are there")


def check_axe(page, address, name):
    path = TOOLS / "axe_playwright_python" / "axe.min.js"
    if not path.exists():
        return print("  SKIPPED: axe, which make could not install")
    page.open(address)
    page.run(path.read_text(encoding="utf-8") + ";0")
    found = page.run("axe.run(document,{resultTypes:['violations']}).then(function(r){return r.violations.map("
                     "function(v){return v.id+': '+v.nodes.slice(0,3).map(function(n){return n.target.join(' ')}).join(' | ')})})")
    for violation in found:
        print("       " + violation)
    check(found == [], name + ": axe finds no violation")


def answers(folder):
    """The pages of questions: new places, closures, comparisons."""
    return sorted(folder.glob("rapport-*.html"))


def check_answer(page, path, pictures):
    address, name = path.as_uri(), path.stem
    page.open(address)
    check(page.complaints(address) == [], name + ": no error and no request")
    rows = page.run("document.querySelectorAll('table tbody tr').length")
    figures = page.run("document.querySelectorAll('figure svg').length")
    check(rows > 0 and figures > 0, "%s: %d rows and %d drawings" % (name, rows, figures))
    check(check_sizes(page, address, name, pictures) >= 2, name + ": it prints")
    check_axe(page, address, name)


def check_markup(folder):
    jar = next(TOOLS.glob("**/vnu.jar"), None)
    if jar is None or subprocess.run(["which", "java"], capture_output=True).returncode:
        return print("  SKIPPED: the Nu checker, which needs its jar and Java")
    paths = [str(path) for path in [folder / "rapport.html", folder / "note.html"] + answers(folder)]
    done = subprocess.run(
        ["java", "-Xss8m", "-jar", str(jar), "--errors-only", "--stdout", "--filterpattern", UNKNOWN_TO_NU] + paths, capture_output=True, text=True)
    print("\n".join("       " + line for line in done.stdout.splitlines()[:20]))
    check(done.returncode == 0, "the Nu checker finds no error")


def main(folder, pictures):
    program = browser.find()
    if program is None:
        print("SKIPPED: the report in a browser. There is no Chromium here, and none could be installed.")
        return 0
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    page = browser.Browser(program)
    try:
        report, note = (folder / "rapport.html").as_uri(), (folder / "note.html").as_uri()
        page.size(1440, 900)
        page.open(report)
        data = json.loads(page.run("document.getElementById('donnees').textContent"))
        check_search(page, data)
        check_map(page)
        check_tables(page, data)
        complaints = page.complaints(report)
        check(complaints == [], "no error and no request %s" % complaints)
        check_without_script(page, report)
        pages = check_sizes(page, report, "rapport", pictures)
        check(pages >= len(data["departements"]), "the report prints (%d pages)" % pages)
        pages = check_sizes(page, note, "note", pictures)
        check(pages == 1, "the note prints on one page (%d)" % pages)
        check(page.complaints(note) == [], "the note has no error and no request")
        check_axe(page, report, "rapport.html")
        check_axe(page, note, "note.html")
        for path in answers(folder):
            check_answer(page, path, pictures)
    finally:
        page.close()
    check_markup(folder)
    print("%d failed" % len(FAILURES) if FAILURES else "The report holds in a browser.")
    return 1 if FAILURES else 0


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if not 1 <= len(arguments) <= 2:
        sys.exit(__doc__)
    sys.exit(main(pathlib.Path(arguments[0]).resolve(), pathlib.Path(arguments[1]) if len(arguments) > 1 else None))
