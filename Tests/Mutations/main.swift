import Dispatch
import Foundation
import Harness
import Samples
import Synchronization

// Mutations of real files through the real program:
//   maillage-hostile [how many] [seed]
// Every input is made from the seed and its number, so that a failure can be made again; it is also kept.

let words = CommandLine.arguments.dropFirst().map { UInt64($0) ?? 0 }
let (count, seed) = (Int(words.first ?? 2_000), words.dropFirst().first ?? 1)
let seeds = Seed.all()
let kept = DataFolders.package + "/.build/hostile"
let codes = Mutex<[String: Int]>([:])
let failures = Mutex(0)

/// Runs one mutation; a fault is said and its input kept.
func attempt(_ number: Int) throws {
  let chosen = seeds[number % seeds.count]
  var mutator = Mutator(seed: seed &* 1_000_003 &+ UInt64(number), others: seeds.map(\.bytes))
  let bytes = mutator.mutate(chosen.bytes)
  let place = try Workplace()
  try place.write("bon.csv", Data("id,nom,latitude,longitude\n1,A,44.15,2.15\n2,B,44.25,2.45\n".utf8))
  try place.write("classes.csv", Data("code,classe\n31100,a\n".utf8))
  try place.write(chosen.name, Data(bytes))
  let before = place.surroundings()
  let outcome = try place.launch(chosen.arguments).run()
  codes.withLock { $0[outcome.code < 0 ? "signal" : "\(outcome.code)", default: 0] += 1 }
  var faults = Manners.faults(of: outcome)
  if outcome.code != 0, !place.hasOldOutputs { faults.append("outputs after a failure") }
  if place.surroundings() != before, !chosen.name.hasSuffix(".yml") {
    faults.append("something beside the outputs")
  }
  if ![0, 64, 65, 66].contains(outcome.code), !chosen.name.hasSuffix(".yml") {
    faults.append("code \(outcome.code)")
  }
  guard !faults.isEmpty else { return }
  failures.withLock { $0 += 1 }
  try FileManager.default.createDirectory(atPath: kept, withIntermediateDirectories: true)
  let name = "\(seed)-\(number)-\(chosen.name)"
  try Data(bytes).write(to: URL(filePath: kept + "/" + name))
  print("✘ \(name): \(faults.joined(separator: "; "))\n  maillage \(chosen.arguments.joined(separator: " "))")
  print("  " + outcome.errors.prefix(400).replacing("\n", with: "\n  "))
}

DispatchQueue.concurrentPerform(iterations: count) { number in
  do { try attempt(number) } catch {
    print("✘ \(number): \(error)")
    failures.withLock { $0 += 1 }
  }
}
do {
  let faults = try Giants.attempt()
  failures.withLock { $0 += faults }
} catch {
  print("✘ \(error)")
  failures.withLock { $0 += 1 }
}
let found = codes.withLock { $0 }.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
let bad = failures.withLock { $0 }
print(
  "\(count) mutations of \(seeds.count) files, seed \(seed); by exit code \(found.joined(separator: ", ")); \(bad) faults"
)
Tally.add(count, to: "mutations")
exit(bad == 0 ? 0 : 1)
