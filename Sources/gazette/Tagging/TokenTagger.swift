import EntityRecognition

/// Tags tokens that come one a line, document by document, and keeps the lines' order.
///
/// Shape of the input: a token up to the line's end or first tab; blank lines between sentences;
/// lines that start with `-DOCSTART-` between documents. Of the output: a token line as token, tab,
/// BIO tag, any other line as it came, each ended by one newline. Bytes that are no UTF-8 come out as
/// they went in. Memory is bounded whatever comes.
struct TokenTagger {
  private let names: NameRecognizer
  /// Lines that are done, for the caller to take.
  private(set) var output: [UInt8] = []
  private var line: [UInt8] = []
  private var isFirstLine = true
  /// The lines of the document so far, one after another, as they are put out.
  private var text: [UInt8] = []
  private var lines: [(end: Int, isToken: Bool)] = []
  private var sentences: [[String]] = []
  private var sentence: [String] = []

  /// More bytes of a line than this are dropped.
  static let longestLine = 1 << 16
  /// More bytes of a token than this are put out, but do not count in recognising.
  private static let longestToken = 1 << 10
  /// A document of more lines than this goes on as another one after its sentence.
  private static let longestDocument = 1 << 16

  /// A tagger by these names.
  init(_ names: NameRecognizer) {
    self.names = names
  }

  /// Takes the next bytes of the input; lines and scalars may go on in the bytes that follow.
  mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let room = TokenTagger.longestLine - line.count
      line.append(contentsOf: bytes[start..<min(end, start + room)])
      if end < bytes.count { endLine() }
      start = end + 1
    }
  }

  /// Ends the input: its last line need not end with a newline.
  mutating func finish() {
    if !line.isEmpty { endLine() }
    endDocument()
  }

  /// Forgets the output, once the caller has it.
  mutating func clearOutput() {
    output.removeAll(keepingCapacity: true)
  }

  private mutating func endLine() {
    defer { line.removeAll(keepingCapacity: true) }
    if line.last == 0x0D { line.removeLast() }
    if isFirstLine, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    isFirstLine = false
    if line.starts(with: "-DOCSTART-".utf8) {
      endDocument()
      output += line
      output.append(0x0A)
    } else if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
      endSentence()
      keep(line[...], isToken: false)
      if isFull { endDocument() }
    } else {
      let token = line.prefix { $0 != 0x09 }
      sentence.append(String(decoding: token.prefix(TokenTagger.longestToken), as: UTF8.self))
      keep(token, isToken: true)
      // A sentence without end must end somewhere.
      if isFull, sentence.count >= TokenTagger.longestDocument { endDocument() }
    }
  }

  private var isFull: Bool {
    lines.count >= TokenTagger.longestDocument || text.count >= TokenTagger.longestDocument << 4
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>, isToken: Bool) {
    text += bytes
    lines.append((text.count, isToken))
  }

  private mutating func endSentence() {
    guard !sentence.isEmpty else { return }
    sentences.append(sentence)
    sentence.removeAll(keepingCapacity: true)
  }

  private mutating func endDocument() {
    endSentence()
    var tags = names.tags(forTokens: sentences).joined().makeIterator()
    var start = 0
    for line in lines {
      output += text[start..<line.end]
      if line.isToken {
        output.append(0x09)
        output += (tags.next() ?? "O").utf8
      }
      output.append(0x0A)
      start = line.end
    }
    text.removeAll(keepingCapacity: true)
    lines.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
  }
}
