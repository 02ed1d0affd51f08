import Glibc
import Shapes
import Studies

/// What a map is turned into beside SVG.
public enum PictureFormat: String, Hashable, Sendable, CaseIterable {
  /// Pixels, twice 96 to the inch.
  case png
  /// A page for print.
  case pdf

  /// Arguments of `rsvg-convert`.
  fileprivate var arguments: [String] {
    switch self {
    case .png: ["--format=png", "--zoom=2", "--background-color=white"]
    case .pdf: ["--format=pdf"]
    }
  }
}

/// Turns maps into pictures with `rsvg-convert` of librsvg, which has to be installed.
///
/// A PDF bears a date of creation: that of `SOURCE_DATE_EPOCH`, or 1 January 1970 where it is not set, so that the same
/// map gives the same bytes under one version of librsvg.
public struct PictureMaker: Sendable {
  /// The formats asked for.
  public let formats: [PictureFormat]
  private let program: String
  private let environment: [String: String]

  /// Finds the program.
  ///
  /// - Parameter environment: `PATH` and `SOURCE_DATE_EPOCH` count.
  /// - Throws: ``OutputError/noPictureMaker`` where it is not installed.
  public init(
    _ formats: [PictureFormat], environment: [String: String] = Subprocess.environment
  ) throws(OutputError) {
    guard let program = Subprocess.find("rsvg-convert", environment) else { throw .noPictureMaker }
    self.formats = formats
    self.program = program
    self.environment = environment.merging(["SOURCE_DATE_EPOCH": "0"]) { given, _ in given }
  }

  /// The names of the pictures that files would give.
  public func names(of files: [OutputFile]) -> [String] { jobs(files).map(\.name) }

  /// The names of the pictures that a file of a name would give.
  public func names(ofPicturesOf name: String) -> [String] {
    guard name.hasSuffix(".svg") else { return [] }
    return formats.map { name.dropLast(3) + $0.rawValue }
  }

  /// The pictures of the SVG files among some files, two made at a time.
  ///
  /// - Parameter isWanted: which names are asked for.
  public func pictures(
    of files: [OutputFile], where isWanted: (String) -> Bool = { _ in true }
  ) throws(OutputError) -> [OutputFile] {
    let jobs = jobs(files).filter { isWanted($0.name) }
    let results = inParallel(jobs, slice: max(1, (jobs.count + 1) / 2)) { $0.map(make) }
    var pictures: [OutputFile] = []
    for result in results { pictures.append(try result.get()) }
    return pictures
  }

  private struct Job: Sendable {
    var name: String
    var format: PictureFormat
    var svg: ByteText
  }

  private func jobs(_ files: [OutputFile]) -> [Job] {
    files.flatMap { file in
      zip(names(ofPicturesOf: file.name), formats).map { Job(name: $0, format: $1, svg: file.text) }
    }
  }

  private func make(_ job: Job) -> Result<OutputFile, OutputError> {
    let outcome = Subprocess.run(
      program, job.format.arguments, input: job.svg.bytes, environment: environment)
    guard outcome.status == 0, !outcome.output.isEmpty else { return .failure(.picture(name: job.name)) }
    return .success(OutputFile(name: job.name, text: ByteText(bytes: outcome.output)))
  }
}
