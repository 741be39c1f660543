import ArticleModel
import Configuration
import EntityRecognition
import Foundation
import Reader

/// The user's own lists for recognising: `keywords.toml` and `entities.toml`.
struct UserLists: Sendable {
  /// The keywords.
  private(set) var keywords: KeywordFile
  /// What the user set right.
  private(set) var corrections: CorrectionFile

  private let keywordPath: String
  private let correctionPath: String

  /// Why a list could not be changed.
  struct Failure: Error {
    let message: String
  }

  /// Reads the lists; a file that is not there is an empty list.
  init(locations: Locations) {
    keywordPath = locations.configuration + "/keywords.toml"
    correctionPath = locations.configuration + "/entities.toml"
    keywords = KeywordFile(at: keywordPath)
    corrections = CorrectionFile(at: correctionPath)
  }

  /// What is wrong with the files, with file and place.
  var complaints: [String] {
    keywords.diagnostics.map { $0.described(in: keywordPath) }
      + corrections.diagnostics.map { $0.described(in: correctionPath) }
  }

  /// The keywords as the reader lists them.
  var listed: [Keyword] {
    keywords.entries.map {
      Keyword(pattern: $0.pattern.text, isExpression: $0.pattern.isExpression, isOn: $0.isOn)
    }
  }

  /// Lights one more keyword.
  mutating func add(_ keyword: Keyword) throws(Failure) {
    let pattern = KeywordPattern(keyword.pattern, isExpression: keyword.isExpression)
    if let problem = pattern.problem { throw Failure(message: "\(keyword.pattern): \(problem)") }
    try keep(keywords.adding(pattern))
    if !keyword.isOn { try keep(keywords.switching(pattern, on: false)) }
  }

  /// Lights a keyword no longer and forgets it.
  mutating func remove(_ keyword: Keyword) throws(Failure) {
    let pattern = KeywordPattern(keyword.pattern, isExpression: keyword.isExpression)
    try keep(keywords.removing(pattern))
  }

  /// Lights a keyword, or lets it rest.
  mutating func set(_ keyword: Keyword, isOn: Bool) throws(Failure) {
    let pattern = KeywordPattern(keyword.pattern, isExpression: keyword.isExpression)
    try keep(keywords.switching(pattern, on: isOn))
  }

  private mutating func keep(_ changed: KeywordFile?) throws(Failure) {
    guard let changed else {
      throw Failure(message: "\(keywordPath) cannot be changed as it is; edit it by hand")
    }
    // Where the folder cannot be made, writing says so.
    try? FileManager.default.createDirectory(
      atPath: (keywordPath as NSString).deletingLastPathComponent,
      withIntermediateDirectories: true
    )
    do throws(FileWriteError) {
      try AtomicFile.write(changed.text, to: keywordPath)
    } catch {
      throw Failure(message: error.message)
    }
    keywords = changed
  }
}
