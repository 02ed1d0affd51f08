import Foundation
import Samples

/// An archive as Python's standard library reads it.
struct OpenedArchive: Decodable {
  /// The name of the first file whose sum is wrong.
  var bad: String?
  /// The files: their text, whether they are deflated, their year.
  var files: [String: File]
  /// For each sheet by its name the rows of cells; a number keeps a `#` before it.
  var sheets: [String: [[String]]]
  /// The names of the sheets in their order.
  var tabs: [String]

  struct File: Decodable {
    var size: Int
    var isDeflated: Bool
    var year: Int
  }

  init(_ bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(
      OpenedArchive.self, from: Python.output(of: OpenedArchive.reading, on: Data(bytes)))
  }

  private static let reading = """
    import json, sys, zipfile
    import xml.etree.ElementTree as tree
    book = zipfile.ZipFile(sys.argv[1])
    main = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
    files = {i.filename: dict(size=i.file_size, isDeflated=i.compress_type == 8, year=i.date_time[0])
             for i in book.infolist()}
    for name in files:
        if name.endswith(('.xml', '.rels')):
            tree.fromstring(book.read(name))
    def cell(c):
        v = c.find(main + 'v')
        return '#' + v.text if v is not None else ''.join(t.text or '' for t in c.iter(main + 't'))
    tabs, sheets = [], {}
    if 'xl/workbook.xml' in files:
        tabs = [s.get('name') for s in tree.fromstring(book.read('xl/workbook.xml')).iter(main + 'sheet')]
        for place, name in enumerate(tabs):
            rows = tree.fromstring(book.read(f'xl/worksheets/sheet{place + 1}.xml')).iter(main + 'row')
            sheets[name] = [[cell(c) for c in row.iter(main + 'c')] for row in rows]
    print(json.dumps(dict(bad=book.testzip(), files=files, sheets=sheets, tabs=tabs)))
    """
}
