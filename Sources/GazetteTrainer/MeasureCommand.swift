import ArticleModel
import EntityRecognition
import Foundation

/// Measures loading and tagging: milliseconds, and tokens a second from raw text to names.
struct MeasureCommand {
  private let data: String
  private let path: String

  /// Takes the folder of the data files and a corpus, whose words are joined to running text.
  init(_ arguments: [String]) throws(TrainerError) {
    guard arguments.count == 2 else { throw .usage("measure DATA CORPUS") }
    data = arguments[0]
    path = arguments[1]
  }

  /// Prints the figures: the best of five runs on one core.
  func run() throws(TrainerError) {
    let clock = ContinuousClock()
    var recognizer = NameRecognizer.rulesOnly
    var failure: DataFileError?
    let loading = (0..<5).map { _ in
      clock.measure {
        do throws(DataFileError) {
          recognizer = try NameRecognizer.load(from: data)
        } catch {
          failure = error
        }
      }
    }
    if let failure { throw .file(path: data, problem: "\(failure)") }
    let documents = try TaggedText.documents(of: path)
    let articles = documents.map { document in
      Article(
        headline: "News",
        source: Source(kind: .file, format: .plainText, location: path),
        blocks: [
          Block(
            .paragraph,
            document.sentences.map { $0.words.joined(separator: " ") }.joined(separator: " ")
          )
        ]
      )
    }
    let tokens = documents.reduce(0) { $0 + $1.sentences.reduce(0) { $0 + $1.words.count } }
    var names = 0
    let times = (0..<5).map { _ in
      clock.measure {
        names = articles.reduce(0) { $0 + recognizer.names(in: $1).count }
      }
    }
    let best = times.min() ?? .zero
    let seconds = Double(best.components.attoseconds) / 1e18 + Double(best.components.seconds)
    print("loading: \(loading.min() ?? .zero)")
    print("\(tokens) tokens, \(names) names: \(Int(Double(tokens) / seconds)) tokens/s")
  }
}
