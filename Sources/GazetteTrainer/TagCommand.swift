import EntityRecognition

/// Tags a corpus with the recogniser of a data folder, for scoring by other programs.
struct TagCommand {
  private let data: String
  private let path: String

  /// Takes the folder of the data files and a corpus.
  init(_ arguments: [String]) throws(TrainerError) {
    guard arguments.count == 2 else { throw .usage("tag DATA CORPUS") }
    data = arguments[0]
    path = arguments[1]
  }

  /// Prints token, tab, BIO tag.
  func run() throws(TrainerError) {
    let recognizer: NameRecognizer
    do {
      recognizer = try NameRecognizer.load(from: data)
    } catch {
      throw .file(path: data, problem: "\(error)")
    }
    for document in try TaggedText.documents(of: path) {
      print("-DOCSTART-\tO\n")
      let found = recognizer.tags(forTokens: document.sentences.map(\.words))
      for (sentence, tags) in zip(document.sentences, found) {
        for (word, tag) in zip(sentence.words, tags) { print("\(word)\t\(tag)") }
        print()
      }
    }
  }
}
