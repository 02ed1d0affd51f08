import Testing

@testable import Territories

/// Workbooks that other programs wrote: `Files/build.py` says how.
@Suite("What openpyxl and LibreOffice write is read as they mean it")
struct OfficeFilesTests {
  private static let folder = #filePath.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/Files/"

  private static let csv = """
    nom,catégorie,code_insee,latitude,longitude,ouvert,depuis,labels
    Le Fossat & <Cie>,FabLab,9001,43.12,1.03,TRUE,43525,A|B
    0012,Coworking,09002,43.15,1.15,FALSE,,

    Lieu calculé,,31003,43.15,1.25,,,"deux lignes"
    À la mairie,FabLab,31004,,,,,
    Erreur,FabLab,31004,#DIV/0!,1.26,,,
    Virgule « décimale »,Coworking,,"43,16","1,13",,,
    """

  private func read(_ name: String) throws -> Audited<Network> {
    try Sample.read(bytes: try InputFile.read(path: Self.folder + name).bytes)
  }

  @Test(arguments: ["libreoffice.xlsx", "libreoffice.ods"])
  func libreOffice(name: String) throws {
    let (read, csv) = (try read(name), try Sample.read(Self.csv))
    #expect(read.value == csv.value && csv.sites.count == 6)
    #expect(read.reasons.contains(.sheetRead("Membres", others: ["Notice"])))
    #expect(read.reasons.contains(.blankRows(1)))
    #expect(read.findings.filter { $0.place != .file } == csv.findings.filter { $0.place != .file })
  }

  @Test("openpyxl writes formulas without what they give: such cells are empty")
  func openpyxl() throws {
    let csv = Self.csv.replacing("Lieu calculé,,31003,43.15", with: ",,31003,").replacing("#DIV/0!", with: "")
    let read = try read("openpyxl.xlsx")
    #expect(try read.value == Sample.read(csv).value && read.sites.count == 6)
  }
}
