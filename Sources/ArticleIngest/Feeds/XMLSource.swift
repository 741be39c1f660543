/// Makes a feed's text safe and sound to hand to an XML parser that loads no DTD.
///
/// What precedes the first tag, the XML declaration, the document type and characters that XML does
/// not allow are dropped; named references of HTML and of the document type become the characters
/// that they stand for, stray ampersands become references; tags of absurdly many attributes are cut.
/// Entities never stand for other entities, so nothing can grow by more than its own length. O(n).
struct XMLSource {
  private static let mostAttributes = 256
  private static let longestEntity = 1000
  private static let mostEntities = 500

  private let source: [UInt8]
  private var output: [UInt8] = []
  private var at = 0
  private var entities: [[UInt8]: [UInt8]] = [:]
  private var expansionLeft: Int

  /// The text as UTF-8 that an XML parser takes.
  ///
  /// - Parameter text: The feed.
  /// - Returns: Its bytes, from the first tag.
  static func prepared(_ text: String) -> [UInt8] {
    var source = XMLSource(Array(text.utf8))
    source.run()
    return source.output
  }

  private init(_ source: [UInt8]) {
    self.source = source
    expansionLeft = 4 * source.count + 10_000
    output.reserveCapacity(source.count)
  }

  private mutating func run() {
    skipToFirstTag()
    while at < source.count {
      switch source[at] {
      case 0x26: reference()
      case 0x3C: markup()
      case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F: at += 1
      case 0xEF where isNoncharacter: at += 3
      default:
        output.append(source[at])
        at += 1
      }
    }
  }

  /// U+FFFE and U+FFFF, which XML does not allow.
  private var isNoncharacter: Bool {
    at + 2 < source.count && source[at + 1] == 0xBF && source[at + 2] >= 0xBE
  }

  private mutating func skipToFirstTag() {
    while at + 1 < source.count {
      if source[at] == 0x3C,
        source[at + 1] == 0x3F || source[at + 1] == 0x21 || source[at + 1].isASCIILetter
      {
        return
      }
      if source[at] == 0x0A { output.append(0x0A) }
      at += 1
    }
  }

  /// Goes on at an index without copying what lies before it but its line ends, so that the
  /// parser's line numbers are those of the source.
  private mutating func skip(to end: Int) {
    for byte in source[at..<end] where byte == 0x0A { output.append(byte) }
    at = end
  }

  private func starts(with text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard at + count <= source.count else { return false }
    return UnsafeBufferPointer(start: text.utf8Start, count: count)
      .elementsEqual(source[at..<at + count])
  }

  private func index(after text: StaticString, from start: Int) -> Int {
    let count = text.utf8CodeUnitCount
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: count)
    var index = start
    while index + count <= source.count {
      if source[index] == wanted[0], wanted.elementsEqual(source[index..<index + count]) {
        return index + count
      }
      index += 1
    }
    return source.count
  }

  private mutating func markup() {
    if starts(with: "<![CDATA[") {
      characterData()
    } else if starts(with: "<!--") {
      skip(to: index(after: "-->", from: at + 4))
    } else if starts(with: "<?") {
      skip(to: index(after: "?>", from: at + 2))
    } else if starts(with: "<!") {
      documentType()
    } else if at + 1 < source.count, source[at + 1].isASCIILetter || source[at + 1] == 0x5F {
      startTag()
    } else if at + 1 < source.count, source[at + 1] == 0x2F {
      output.append(0x3C)
      at += 1
    } else {
      append("<")
      at += 1
    }
  }

  private mutating func characterData() {
    let end = index(after: "]]>", from: at + 9)
    output.append(
      contentsOf: source[at..<end].lazy.filter {
        $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D
      }
    )
    at = end
  }

  /// Copies a start tag with the references in its values mended.
  private mutating func startTag() {
    let scan = source.withUnsafeBufferPointer {
      HTMLGuard.scanTag($0, from: at, mostAttributes: XMLSource.mostAttributes)
    }
    let end = scan.cut ?? scan.end
    while at < end {
      if source[at] == 0x26 {
        reference()
      } else {
        if source[at] >= 0x20 || source[at].isASCIISpace { output.append(source[at]) }
        at += 1
      }
    }
    if scan.cut != nil {
      let isClosed = scan.end > 1 && source[scan.end - 2] == 0x2F
      output.append(contentsOf: isClosed ? "/>".utf8 : ">".utf8)
    }
    at = max(at, scan.end)
  }

  /// Ampersands and angle brackets are written as numeric references, since after the first flaw of
  /// a document libxml2 passes those on and drops named ones.
  private mutating func reference() {
    if let found = CharacterReferences.reference(in: source, at: at) {
      append(found.scalar)
      at = found.end
    } else if let (text, end) = declaredEntity() {
      output.append(contentsOf: text)
      expansionLeft -= text.count
      at = end
    } else {
      append("&")
      at += 1
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "<": output.append(contentsOf: "&#60;".utf8)
    case "&": output.append(contentsOf: "&#38;".utf8)
    case "\"": output.append(contentsOf: "&#34;".utf8)
    case "'": output.append(contentsOf: "&#39;".utf8)
    case "\t", "\n", "\r": output.append(0x20)
    case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}": break
    default: output.append(contentsOf: String(scalar).utf8)
    }
  }

  private func declaredEntity() -> (text: [UInt8], end: Int)? {
    guard !entities.isEmpty else { return nil }
    var end = at + 1
    while end < source.count, end - at < 64, source[end] != 0x3B, !source[end].isASCIISpace {
      end += 1
    }
    guard end < source.count, source[end] == 0x3B,
      let text = entities[Array(source[at + 1..<end])], text.count <= expansionLeft
    else { return nil }
    return (text, end + 1)
  }

  /// Skips a document type, noting the plain texts that its internal subset declares.
  private mutating func documentType() {
    var depth = 0
    var index = at
    while index < source.count {
      switch source[index] {
      case 0x5B: depth += 1
      case 0x5D: depth -= 1
      case 0x3C where source[index...].starts(with: "<!ENTITY".utf8):
        index = declareEntity(from: index + 8)
        continue
      case 0x3E where depth <= 0:
        skip(to: index + 1)
        return
      default: break
      }
      index += 1
    }
    skip(to: source.count)
  }

  /// Reads `name "text">` of an entity declaration; returns the index after it.
  private mutating func declareEntity(from start: Int) -> Int {
    var index = start
    func skipSpace() {
      while index < source.count, source[index].isASCIISpace { index += 1 }
    }
    skipSpace()
    let nameStart = index
    while index < source.count, !source[index].isASCIISpace, source[index] != 0x3E { index += 1 }
    let name = Array(source[nameStart..<index])
    skipSpace()
    guard index < source.count, source[index] == 0x22 || source[index] == 0x27 else {
      while index < source.count, source[index] != 0x3E { index += 1 }
      return min(index + 1, source.count)
    }
    let quote = source[index]
    let textStart = index + 1
    index = textStart
    while index < source.count, source[index] != quote { index += 1 }
    let text = source[textStart..<index]
    while index < source.count, source[index] != 0x3E { index += 1 }
    if text.count <= XMLSource.longestEntity, entities.count < XMLSource.mostEntities {
      let plain = CharacterReferences.decoded(String(decoding: text, as: UTF8.self))
      entities[name] = plain.utf8.flatMap { byte -> [UInt8] in
        switch byte {
        case 0x26: Array("&#38;".utf8)
        case 0x3C: Array("&#60;".utf8)
        default: [byte]
        }
      }
    }
    return min(index + 1, source.count)
  }
}
