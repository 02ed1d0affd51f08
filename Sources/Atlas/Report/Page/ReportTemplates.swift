import Mustache

/// What a template shows, by name.
typealias Fields = [String: Any]

/// The templates of the report, which are part of the program.
struct ReportTemplates {
  private let library: MustacheLibrary

  /// The templates of a kind of text.
  init(_ kind: Kind) {
    MustacheContentTypes.register(PageText(), named: "PAGE")
    MustacheContentTypes.register(MarkdownText(), named: "MARKDOWN")
    var library = MustacheLibrary()
    for (name, bytes) in ReportTemplates.sources {
      let text = String(decoding: bytes, as: UTF8.self)
      do {
        // The kind holds for one template and not for those that it calls.
        try library.register("{{% CONTENT_TYPE:\(kind.rawValue)}}" + text, named: name)
      } catch {
        preconditionFailure("the template \(name) is wrong: \(error)")
      }
    }
    self.library = library
  }

  /// What a template makes: how values are escaped.
  enum Kind: String {
    case page = "PAGE"
    case markdown = "MARKDOWN"
  }

  /// A template filled in.
  func render(_ name: String, _ fields: Fields) -> String {
    guard let text = library.render(fields, withTemplate: name) else {
      preconditionFailure("there is no template \(name)")
    }
    return text
  }

  /// The templates by name.
  static let sources: [(name: String, bytes: [UInt8])] = [
    ("rapport", PackageResources.rapport_mustache), ("tableau", PackageResources.tableau_mustache),
    ("figure", PackageResources.figure_mustache), ("tuiles", PackageResources.tuiles_mustache),
    ("carte", PackageResources.carte_mustache), ("departement", PackageResources.departement_mustache),
    ("section", PackageResources.section_mustache), ("note", PackageResources.note_mustache),
    ("synthese", PackageResources.synthese_mustache),
    ("question", PackageResources.question_mustache),
    ("tableau-md", PackageResources.tableau_md_mustache),
  ]
}
