@testable import Cartography

/// Reads path data back (SVG 1.1 §8.3), the part that the pen writes: `m l h v z`.
func readPath(_ data: String) -> [[GridPoint]] {
  var (at, start, command) = (GridPoint(x: 0, y: 0), GridPoint(x: 0, y: 0), Character("m"))
  var (lines, numbers) = ([[GridPoint]](), [Int]())
  for token in tokens(data) {
    if let number = Int(token) { numbers.append(number) } else { command = Character(token) }
    switch (command, numbers.count) {
    case ("m", 2), ("l", 2): at = GridPoint(x: at.x + numbers[0], y: at.y + numbers[1])
    case ("h", 1): at = GridPoint(x: at.x + numbers[0], y: at.y)
    case ("v", 1): at = GridPoint(x: at.x, y: at.y + numbers[0])
    case ("z", 0):
      at = start
      continue
    default: continue
    }
    numbers = []
    if command == "m" {
      lines.append([at])
      (start, command) = (at, "l")
    } else {
      lines[lines.count - 1].append(at)
    }
  }
  return lines
}

private func tokens(_ data: String) -> [String] {
  var tokens: [String] = []
  for character in data {
    if character.isLetter {
      tokens.append(String(character))
    } else if character == "-" {
      tokens.append("-")
    } else if character == " " {
      tokens.append("")
    } else if let last = tokens.last, last.isEmpty || last == "-" || Int(last) != nil {
      tokens[tokens.count - 1].append(character)
    } else {
      tokens.append(String(character))
    }
  }
  return tokens.filter { !$0.isEmpty }
}
