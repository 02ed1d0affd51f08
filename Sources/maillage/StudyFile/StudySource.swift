import Atlas
import StudyFiles
import Territories

/// A study file that was read, and where it stands: the paths in it are relative to its folder.
struct StudySource {
  let study: StudyFile
  let record: InputRecord
  private let folder: String

  /// Reads a study file.
  init(_ path: String, _ words: Wording) throws(Failure) {
    let file: InputFile
    do throws(TerritoriesError) {
      file = try InputFile.read(path: path, name: path == "-" ? words.standardInput : path)
    } catch {
      throw Failure(error, words)
    }
    do throws(StudyFileError) {
      study = try StudyFile(yaml: file.bytes)
    } catch {
      throw Failure(sentence: words.sentence(error, file: file.name), code: Failure.data)
    }
    record = InputRecord(role: "etude", name: file.name, bytes: file.bytes)
    folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// A path of the file, seen from where the program runs.
  func path(_ path: String) -> String { path.hasPrefix("/") || path == "-" ? path : folder + path }

  /// A network of the file.
  func member(_ entry: NetworkEntry) -> MemberArgument {
    let columns = (entry.columns ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return MemberArgument(name: entry.name, path: path(entry.file), columns: columns)
  }
}
