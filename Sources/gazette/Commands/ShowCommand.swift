import ArgumentParser
import ArticleIngest
import ArticleLibrary
import ArticleModel
import Configuration
import Foundation
import Reader
import TextGrid

/// `gazette show`: one article, printed.
struct ShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print an article of the library, or of a file.",
    discussion: """
      A number names an article of the library, as gazette list prints it; anything else is a file. \
      On a terminal the article is printed with colours, into a pipe as plain text.
      """
  )

  /// How an article can be printed.
  enum Form: String, EnumerableFlag {
    case plain, ansi, json, markdown

    static func help(for form: Form) -> ArgumentHelp? {
      switch form {
      case .plain: "Plain text."
      case .ansi: "Set as in the reading pane, with escape sequences for its styles."
      case .json: "What gazette inspect prints of a file."
      case .markdown: "Markdown."
      }
    }
  }

  @OptionGroup var option: LibraryOption

  @Flag(exclusivity: .exclusive)
  var form: Form?

  @Option(help: ArgumentHelp("Columns to set the text to, with --ansi.", valueName: "columns"))
  var width = 72

  @Option(help: ArgumentHelp("The theme, with --ansi.", valueName: "name"))
  var theme: String?

  @Argument(help: "An article's number in the library, or a file.", completion: .file())
  var article: String

  func validate() throws {
    if !(1...1000).contains(width) { throw ValidationError("--width takes 1 to 1000.") }
  }

  @MainActor
  func run() async throws {
    let found = try await find()
    switch form ?? (isatty(STDOUT_FILENO) == 1 ? .ansi : .plain) {
    case .plain: StandardOutput.print(found.article.plainText())
    case .markdown: StandardOutput.print(found.article.markdown())
    case .json:
      let inspected = InspectedFile(
        file: article,
        content: .article(found.article),
        diagnostics: []
      )
      StandardOutput.print(json: try inspected.json(isPretty: true))
    case .ansi: try print(found)
    }
  }

  /// The article that the argument names.
  private func find() async throws -> LibraryArticle {
    if let number = Int64(article) {
      let library = try option.openExisting()
      do throws(LibraryError) {
        return try await library.article(ArticleID(number))
      } catch {
        StandardOutput.complain(error.message)
        throw ExitCode.failure
      }
    }
    let inspected = InspectCommand.inspect(article, recognizer: Recognition.load().recognizer)
    switch inspected.content {
    case .article(let article): return LibraryArticle(id: ArticleID(0), article: article)
    case .feed:
      StandardOutput.complain("\(article): is a feed; add it to the library, or read it whole")
    case .nothing:
      StandardOutput.complain("\(article): \(inspected.diagnostics.first?.message ?? "not read")")
    }
    throw ExitCode.failure
  }

  /// Prints it as the reading pane sets it, a piece at a time so that a long one needs no more
  /// memory than a screen.
  @MainActor
  private func print(_ found: LibraryArticle) throws {
    let files = UserFiles(locations: .current)
    var settings = files.settings
    settings.measure = width
    let environment = Locations.current.environment
    let colors = environment["TERM"]?.contains("256") == true ? 256 : 8
    let depth = ColorDepth.detected(environment: environment, terminalColors: colors)
    let style = try theme.map { try files.namedTheme($0) } ?? files.chosenTheme()
    let writer = AnsiText(theme: style.reduced(to: depth))
    let size = GridSize(columns: width + 2, rows: 200)
    let context = PaneContext(
      rect: GridRect(row: 0, column: 0, size: size),
      isFocused: false,
      settings: settings,
      typesetter: files.typesetter(language: found.article.language),
      today: CivilDay(daysSince1970: 0),
      zone: .utc
    )
    ArticlePane(found).print(in: context) {
      StandardOutput.print(styled: writer.lines(of: $0))
    }
  }
}
