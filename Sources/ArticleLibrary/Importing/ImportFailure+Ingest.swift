package import ArticleIngest
import ArticleModel

extension ImportFailure {
  /// Says why nothing could be read from a file's bytes.
  package init(path: String, _ error: IngestError) {
    let reason =
      switch error {
      case .empty: "is empty"
      case .binary(let kind): kind.map { "is \($0), not text" } ?? "is not text"
      case .tooLarge(let bytes, let limit):
        "holds \(bytes) bytes, more than the \(limit) that are read"
      case .malformed(let format, let reason, let line):
        "cannot be read as \(format.phrase)\(line.map { ", line \($0)" } ?? ""): \(reason)"
      case .noText: "holds no article"
      }
    self.init(path: path, reason: reason)
  }
}

extension Source.Format {
  /// The format's name with what goes before it.
  fileprivate var phrase: String {
    switch self {
    case .plainText: "plain text"
    case .html: "an HTML page"
    case .markdown: "Markdown"
    case .rss: "an RSS feed"
    case .atom: "an Atom feed"
    case .jsonFeed: "a JSON feed"
    }
  }
}
