import ArgumentParser
import Atlas
import Cartography
import Territories

extension PageFormat: ExpressibleByArgument {}

/// How maps and charts look, and in which other formats they come.
struct LookOptions: ParsableArguments {
  @Option(
    name: .long,
    help: "Format des cartes : a4-paysage (par défaut), a4-portrait, a3, carre ou diapo (16:9).")
  var format: PageFormat?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Logo en haut à droite des cartes : un dessin SVG simple, 200 ko au plus.", valueName: "fichier.svg"))
  var logo: String?

  @Option(name: .long, help: ArgumentHelp("Auteur, au pied des cartes.", valueName: "texte"))
  var author: String?

  @Option(
    name: .long, help: ArgumentHelp("Date, au pied des cartes, telle qu'elle se lit.", valueName: "texte"))
  var date: String?

  @Flag(
    name: .customLong("png"), inversion: .prefixedNo, help: "Donner aussi les cartes en PNG (rsvg-convert).")
  var wantsPNG: Bool?

  @Flag(
    name: .customLong("pdf"), inversion: .prefixedNo, help: "Donner aussi les cartes en PDF (rsvg-convert).")
  var wantsPDF: Bool?

  /// The look; the logo is read here.
  func look(_ reader: inout InputReader) throws(Failure) -> PlateLook {
    let credit = [author, date].compactMap { $0 }.joined(separator: ", ")
    var look = PlateLook(format: format ?? .a4Landscape, credit: credit)
    guard let logo else { return look }
    let file = try reader.open(logo, as: "logo")
    do throws(LogoError) {
      look.logo = try Logo(svg: file.bytes)
    } catch {
      throw Failure(sentence: reader.words.sentence(error, file: file.name), code: Failure.data)
    }
    return look
  }

  /// The pictures asked for beside SVG.
  var pictures: [PictureFormat] {
    (wantsPNG == true ? [.png] : []) + (wantsPDF == true ? [.pdf] : [])
  }

  /// What makes pictures; `nil` where none is asked for.
  func pictureMaker(_ words: Wording) throws(Failure) -> PictureMaker? {
    guard !pictures.isEmpty else { return nil }
    do throws(OutputError) {
      return try PictureMaker(pictures)
    } catch {
      throw Failure(error, words)
    }
  }
}
