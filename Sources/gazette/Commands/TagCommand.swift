import ArgumentParser
import ArticleIngest
import ArticleLibrary
import ArticleModel
import EntityRecognition
import Foundation

/// `gazette tag`: the names in a text, marked for people or for other programs.
struct TagCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Mark the names, dates and amounts in a text.",
    discussion: """
      Reads what gazette inspect reads: plain text, pages, Markdown, and every entry of a feed. With \
      --tokens it reads one token a line instead (what follows a tab is ignored, a blank line ends a \
      sentence, -DOCSTART- a document), and prints each with its tag: B- or I- and PER, ORG, LOC or \
      MISC, or O.
      """
  )

  /// How the names can be printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, html, conll
  }

  @Option(
    help: """
      text: a line a paragraph, with [Kim Jong-un|person]. json: what gazette inspect prints, a line \
      for each entry of a feed. html: a page with the names in colour. conll: a word a line with its \
      tag. (default: text)
      """
  )
  var format: Format?

  @Flag(help: "Read one token a line, and print each with its tag.")
  var tokens = false

  @Argument(help: "The file to read; - is standard input.", completion: .file())
  var file = "-"

  func validate() throws {
    if tokens, format != nil { throw ValidationError("--tokens and --format exclude each other.") }
  }

  func run() async throws {
    if tokens { return try tagTokens() }
    let recognition = Recognition.load()
    if let complaint = recognition.complaint { StandardOutput.complain(complaint) }
    let inspected = InspectCommand.inspect(file, recognizer: recognition.recognizer)
    switch inspected.content {
    case .article(let article): try print([article], of: inspected)
    case .feed(let feed):
      try print(feed.entries.map { recognition.recognizer.recognized($0.article) }, of: inspected)
    case .nothing:
      StandardOutput.complain("\(file): \(inspected.diagnostics.first?.message ?? "not read")")
      throw ExitCode.failure
    }
  }

  private func print(_ articles: [Article], of inspected: InspectedFile) throws {
    switch format ?? .text {
    case .text:
      let texts = articles.map { TaggedLines.marked($0).joined(separator: "\n") }
      for (index, text) in texts.enumerated() {
        StandardOutput.print(index == 0 ? text : "\n" + text)
      }
    case .json:
      if case .article = inspected.content {
        return StandardOutput.print(json: try inspected.json(isPretty: true))
      }
      for article in articles {
        let entry = InspectedFile(file: file, content: .article(article), diagnostics: [])
        StandardOutput.print(json: try entry.json(isPretty: false))
      }
    case .html:
      let title = articles.count == 1 ? articles.first?.headline : nil
      StandardOutput.print(TaggedPage(articles, title: title ?? file).html())
    case .conll:
      for article in articles {
        StandardOutput.print(TaggedLines.conll(article).dropLast().joined(separator: "\n") + "\n")
      }
    }
  }

  /// Reads tokens and prints tags, a piece at a time.
  private func tagTokens() throws {
    let data = Recognition.Data.load()
    if let complaint = data.complaint { StandardOutput.complain(complaint) }
    var tagger = TokenTagger(data.names)
    let descriptor = file == "-" ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = descriptor < 0 ? -1 : read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        let reason = String(cString: strerror(errno)).lowercased()
        StandardOutput.complain("\(file): \(reason)")
        throw ExitCode.failure
      }
      if count == 0 { break }
      buffer.withUnsafeBufferPointer { tagger.take(UnsafeBufferPointer(rebasing: $0[..<count])) }
      StandardOutput.print(bytes: tagger.output)
      tagger.clearOutput()
    }
    tagger.finish()
    StandardOutput.print(bytes: tagger.output)
  }
}
