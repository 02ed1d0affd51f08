import Foundation

/// A street of two steps and a river, in three formats.
enum SmallFiles {
  static let xml = """
    <?xml version='1.0' encoding='UTF-8'?>
    <osm version="0.6">
    <node id="1" version="1" lat="43.60" lon="1.44"/>
    <node id="2" version="1" lat="43.60" lon="1.45"/>
    <node id="3" version="1" lat="43.60" lon="1.46"/>
    <way id="10" version="1"><nd ref="1"/><nd ref="2"/><nd ref="3"/><tag k="highway" v="residential"/></way>
    <way id="11" version="1"><nd ref="1"/><nd ref="3"/><tag k="waterway" v="river"/></way>
    </osm>
    """
  /// The same, written by osmium-tool.
  static let pbf = bytes(
    """
    AAAADQoJT1NNSGVhZGVyGCwQIBooeJxT4vMvzg1OzkjNTdQNM9AzU+JySc0rTvXLT0ktbmJkrAAAn1AJ2AAAAAsKB09TTURhdGEY
    RxBEGkN4nONi4WLgYhCyEbLiYmZiYtKS5GJmZGQUYmZgYJACEUogQouZiYHBib3hyrP5QK4XV8OLu7wHZvEAURBIGgDdigqVAAAA
    CwoHT1NNRGF0YRhhEGQaXXic49LmYuBiz8hMzyhPrOTiLkotzkxJzSvJTMwBinOUJ5akFoEkWIsyy1KLhEylJDm4hBgZpRiZlLg4
    GAUYJBgUGDSYnZiZmJikJDi4hRhZpBhZUaSYmFgAaSAQ0A==
    """)
  /// The same, compressed.
  static let bzip2 = bytes(
    """
    QlpoNjFBWSZTWQuKLvwAAG1fgEAQUIP/R4EABgAv753gMAD4lDJR6iep6R5Rj1RoZDTE02oYAZNNBkMENMRowIokTKZM1NlPU2Ka
    B6jQepK3oEIlBYWuvTYg9Cg9Ug1hNcebDaTfhhQpFDd2x8u7MUsNpTfGcdawq4PITzatKJMBjAnEIamYCNMsiNElmSTsGWpKSzEH
    6/dgl1OEB7JRDgPONjfMp4DXEyigMQVI2KJaaCGrnt3IS+nQjUUOez3KRKXCYmpQ1UwKjSIIgxCQlm52qHBi7dnZbHBLyULlqOTY
    R3xYb4W2s52vC3OB/i7kinChIBcUXfg=
    """)

  private static func bytes(_ base64: String) -> [UInt8] {
    Array(Data(base64Encoded: base64, options: .ignoreUnknownCharacters) ?? Data())
  }
}
