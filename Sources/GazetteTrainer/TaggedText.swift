import EntityRecognition

/// A document of a tagged corpus.
struct TaggedDocument {
  /// The sentences: tokens with a BIO tag each.
  var sentences: [TaggedSentence]
}

/// A sentence of a tagged corpus.
struct TaggedSentence {
  /// The tokens.
  var words: [String]
  /// A BIO tag for each token.
  var tags: [Substring]
}

/// Reads corpora: token, tab, BIO tag; a blank line between sentences, `-DOCSTART-` between
/// documents.
enum TaggedText {
  /// The documents of a file, plain or compressed.
  static func documents(of path: String) throws(TrainerError) -> [TaggedDocument] {
    var documents: [TaggedDocument] = []
    var sentences: [TaggedSentence] = []
    var sentence = TaggedSentence(words: [], tags: [])
    for line in try TextFile.lines(of: path) {
      if line.hasPrefix("-DOCSTART-") || line.isEmpty {
        if !sentence.words.isEmpty { sentences.append(sentence) }
        sentence = TaggedSentence(words: [], tags: [])
        if !line.isEmpty, !sentences.isEmpty {
          documents.append(TaggedDocument(sentences: sentences))
          sentences = []
        }
        continue
      }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      sentence.words.append(String(fields[0]))
      sentence.tags.append(fields.count > 1 ? fields[fields.count - 1] : "O")
    }
    if !sentence.words.isEmpty { sentences.append(sentence) }
    if !sentences.isEmpty { documents.append(TaggedDocument(sentences: sentences)) }
    return documents
  }

  /// Writes documents to a plain file.
  static func write(_ documents: [TaggedDocument], to path: String) throws(TrainerError) {
    var text = ""
    for document in documents {
      text += "-DOCSTART-\tO\n\n"
      for sentence in document.sentences {
        for (word, tag) in zip(sentence.words, sentence.tags) { text += "\(word)\t\(tag)\n" }
        text += "\n"
      }
    }
    try TextFile.write(Array(text.utf8), to: path)
  }
}
