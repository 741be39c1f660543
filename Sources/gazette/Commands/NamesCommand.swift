import ArgumentParser
import ArticleLibrary
import ArticleModel
import Foundation
import Reader
import TextGrid

/// `gazette names`: the names that the library's articles make more of than before.
struct NamesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Print the names on the rise in the library, most risen first.",
    discussion: """
      Compares the articles of a period up to now with those of the equally long period before. One \
      name a line: name, kind, how many articles mention it, how many more than before, and its days \
      as bars. Into a pipe the columns have tabs between.
      """
  )

  @OptionGroup var option: LibraryOption

  @Option(
    help: ArgumentHelp("How far back: hours, days or weeks (36h, 7d, 2w).", valueName: "period")
  )
  var since = Period(seconds: 7 * 86_400)

  @Option(help: ArgumentHelp("At most this many.", valueName: "count"))
  var limit = 20

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1.") }
  }

  func run() async throws {
    let library = try option.openExisting()
    let start = Int64(Date().timeIntervalSince1970) - since.seconds
    let names: [RisingName]
    do throws(LibraryError) {
      names = try await library.names(since: start, limit: limit)
    } catch {
      StandardOutput.complain(error.message)
      throw ExitCode.failure
    }
    let rows = names.map(NamesCommand.row)
    if isatty(STDOUT_FILENO) == 1 {
      for line in NamesCommand.aligned(rows) { StandardOutput.print(line) }
    } else {
      for row in rows { StandardOutput.print(row.joined(separator: "\t")) }
    }
    await library.close()
  }

  private static func row(of name: RisingName) -> [String] {
    let change = name.change > 0 ? "+\(name.change)" : String(name.change)
    let text = String(name.name.name.map { $0.isWhitespace ? " " : $0 })
    let bars = Sparkline(name.parts).text
    return [text, name.name.kind.rawValue, String(name.count), change, bars]
  }

  /// The rows with their columns under one another, numbers to the right.
  private static func aligned(_ rows: [[String]]) -> [String] {
    let widths = rows.map { $0.map { DisplayWidth.of($0) } }
    return zip(rows, widths).map { row, columns in
      row.indices.map { index in
        let isLast = index == row.count - 1
        let widest = widths.reduce(0) { max($0, $1[index]) }
        let space = String(repeating: " ", count: isLast ? 0 : widest - columns[index])
        return index == 2 || index == 3 ? space + row[index] : row[index] + space
      }.joined(separator: "  ")
    }
  }
}

/// A length of time as typed: `36h`, `7d`, `2w`.
struct Period: ExpressibleByArgument {
  /// How long it is, at least an hour, at most a hundred years.
  let seconds: Int64

  /// A period of a length.
  init(seconds: Int64) {
    self.seconds = seconds
  }

  init?(argument: String) {
    let units: [Character: Int64] = ["h": 3600, "d": 86_400, "w": 7 * 86_400]
    guard let unit = argument.last.flatMap({ units[$0] }),
      let count = Int64(argument.dropLast()), count > 0, count <= 36_500 * 86_400 / unit
    else { return nil }
    seconds = count * unit
  }

  var defaultValueDescription: String { "\(seconds / 86_400)d" }
}
