import Foundation

/// Invented articles as feed files that both programs can read.
enum Feeds {
  /// Articles in one file.
  static let size = 1000

  /// Writes files of at most `size` entries, newest first.
  ///
  /// - Parameters:
  ///   - count: Articles in all.
  ///   - folder: Where the files go.
  /// - Returns: The files' paths, in order.
  /// - Throws: What the system says where a file cannot be written.
  static func write(_ count: Int, to folder: String) throws -> [String] {
    var news = InventedNews()
    var paths: [String] = []
    for start in stride(from: 0, to: count, by: size) {
      var text = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>Invented \(paths.count)</title>
        <link>https://invented.example/\(paths.count)</link><description>None of it is true</description>\n
        """
      for number in start..<min(start + size, count) {
        let article = news.article(number: number)
        let body = article.paragraphs.map { "<p>\(escaped($0))</p>" }.joined()
        text += """
          <item><title>\(escaped(article.headline))</title>
          <link>https://invented.example/\(number)</link><guid>invented-\(number)</guid>
          <pubDate>\(date(minutesBack: number))</pubDate>
          <description>\(escaped(body))</description></item>\n
          """
      }
      text += "</channel></rss>\n"
      let path = "\(folder)/invented-\(paths.count).xml"
      try text.write(toFile: path, atomically: false, encoding: .utf8)
      paths.append(path)
    }
    return paths
  }

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: ">", with: "&gt;")
  }

  /// RFC 822, as feeds want it.
  private static func date(minutesBack minutes: Int) -> String {
    formatter.string(from: Date(timeIntervalSince1970: 1_795_000_000 - Double(minutes) * 60))
  }

  private static let formatter: DateFormatter = {
    let formatter = DateFormatter()
    formatter.locale = Locale(identifier: "en_US_POSIX")
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.dateFormat = "EEE, dd MMM yyyy HH:mm:ss '+0000'"
    return formatter
  }()
}
