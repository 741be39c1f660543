import ArgumentParser
import ArticleLibrary
import ArticleModel
import Foundation

/// `gazette list`: the headlines of the library, one a line.
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Print the headlines of the library, newest first.",
    discussion: """
      One article a line, with tabs between: number, date, state (unread or read, with * where \
      starred), voice, headline. The number is what gazette show takes.
      """
  )

  @OptionGroup var option: LibraryOption

  @Flag(help: "Only unread articles.")
  var unread = false

  @Flag(help: "Only starred articles.")
  var starred = false

  @Option(
    help: ArgumentHelp("Only articles with these words in headline or text.", valueName: "words")
  )
  var words = ""

  @Option(help: ArgumentHelp("At most this many.", valueName: "count"))
  var limit: Int?

  func validate() throws {
    if unread, starred { throw ValidationError("--unread and --starred exclude each other.") }
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1.") }
  }

  func run() async throws {
    let library = try option.openExisting()
    let query = ArticleQuery(
      state: unread ? .unread : starred ? .starred : .all,
      words: words
    )
    do throws(LibraryError) {
      try await print(query, of: library)
    } catch {
      StandardOutput.complain(error.message)
      throw ExitCode.failure
    }
    await library.close()
  }

  private func print(_ query: ArticleQuery, of library: Library) async throws(LibraryError) {
    var left = limit ?? Int.max
    var anchor = WindowAnchor.top
    while left > 0 {
      let window = try await library.window(query, anchor, limit: min(left, 1000))
      for row in window.rows { StandardOutput.print(ListCommand.line(of: row)) }
      guard window.hasLater, let last = window.rows.last else { return }
      left -= window.rows.count
      anchor = .after(ListCursor(of: last))
    }
  }

  private static func line(of row: ArticleSummary) -> String {
    let state = (row.isRead ? "read" : "unread") + (row.isStarred ? "*" : "")
    let fields = [String(row.id.rawValue), row.date.iso8601, state, row.voice, row.headline]
    return fields.map(OutputText.cleanedLine).joined(separator: "\t")
  }
}
