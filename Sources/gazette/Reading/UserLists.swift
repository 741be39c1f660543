import ArticleModel
import Configuration
import EntityRecognition
import Foundation
import Reader

/// The user's own lists for recognising: `keywords.toml` and `entities.toml`.
struct UserLists: Sendable {
  private var keywordFile: ListFile<KeywordFile>
  private var correctionFile: ListFile<CorrectionFile>

  /// Why a list could not be changed.
  struct Failure: Error {
    let message: String
  }

  /// Reads the lists; a file that is not there is an empty list.
  init(locations: Locations) {
    keywordFile = ListFile(path: locations.configuration + "/keywords.toml")
    correctionFile = ListFile(path: locations.configuration + "/entities.toml")
  }

  /// The keywords that are lit.
  var keywords: [KeywordPattern] { keywordFile.content.active }

  /// What the user set right, oldest first.
  var corrections: [Correction] { correctionFile.content.corrections }

  /// Whether both files could be read, so that the lists are what the user wants.
  var areUsable: Bool { keywordFile.isUsable && correctionFile.isUsable }

  /// What is wrong with the files, with file and place.
  var complaints: [String] { keywordFile.complaints + correctionFile.complaints }

  /// The keywords as the reader lists them.
  var listed: [Keyword] {
    keywordFile.content.entries.map {
      Keyword(pattern: $0.pattern.text, isExpression: $0.pattern.isExpression, isOn: $0.isOn)
    }
  }

  /// Looks, off the main actor, whether somebody changed a file.
  @concurrent
  func areChanged() async -> Bool { keywordFile.isChanged || correctionFile.isChanged }

  /// The lists after an effect, and as the files are now, off the main actor.
  ///
  /// - Parameter effect: What is to be changed and written; `nil` only to read what others changed.
  /// - Returns: The lists, and why the change was not made.
  @concurrent
  func changed(by effect: Effect?) async -> (lists: UserLists, failure: Failure?) {
    var lists = self
    lists.keywordFile.refresh()
    lists.correctionFile.refresh()
    guard let effect else { return (lists, nil) }
    do throws(ListFileProblem) {
      try lists.carryOut(effect)
      return (lists, nil)
    } catch {
      return (lists, Failure(message: error.message))
    }
  }

  private mutating func carryOut(_ effect: Effect) throws(ListFileProblem) {
    switch effect {
    case .addKeyword(let keyword): try add(keyword)
    case .removeKeyword(let keyword): try keywordFile.change { $0.removing(keyword.asPattern) }
    case .setKeyword(let keyword, let isOn):
      try keywordFile.change { $0.switching(keyword.asPattern, on: isOn) }
    case .addCorrection(let correction, let index):
      try correctionFile.change { $0.adding(correction, at: index) }
    case .removeCorrection(let correction): try remove(correction)
    default: break
    }
  }

  private mutating func add(_ keyword: Keyword) throws(ListFileProblem) {
    let pattern = keyword.asPattern
    if let problem = pattern.problem {
      throw ListFileProblem(message: "\(keyword.pattern): \(problem)")
    }
    try keywordFile.change { file in
      let added = file.adding(pattern)
      return keyword.isOn ? added : added?.switching(pattern, on: false)
    }
  }

  private mutating func remove(_ correction: Correction) throws(ListFileProblem) {
    guard corrections.contains(correction) || !correctionFile.isUsable else {
      throw ListFileProblem(message: "\(correctionFile.path): it no longer stands there")
    }
    try correctionFile.change { $0.removing(correction) }
  }
}

extension Keyword {
  /// The keyword as it is looked for.
  fileprivate var asPattern: KeywordPattern { KeywordPattern(pattern, isExpression: isExpression) }
}
