import ArticleModel
import EntityRecognition

/// Writes the version of what finds mentions as bytes, and reads it back.
///
/// Shape: the recogniser's version; the keywords, each with 1 for an expression or 0; the corrections,
/// each with its sort, its name and what else it has; the kind of a merge after the other name, after
/// 1 where it has one, otherwise 0.
enum TaggerVersionCodec {
  /// The version as bytes.
  static func encoded(_ version: TaggerVersion) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(text: version.base)
    writer.write(list: version.keywords) { writer, keyword in
      writer.write(byte: keyword.isExpression ? 1 : 0)
      writer.write(text: keyword.text)
    }
    writer.write(list: version.corrections) { $0.write($1) }
    return writer.bytes
  }

  /// The version that was written.
  ///
  /// - Throws: `CodingFailure` where the bytes are no such version.
  static func decoded(_ bytes: UnsafeRawBufferPointer) throws(CodingFailure) -> TaggerVersion {
    var reader = ByteReader(bytes)
    let base = try reader.text()
    let keywords = try reader.list { reader throws(CodingFailure) in
      let isExpression = try reader.byte() == 1
      return KeywordPattern(try reader.text(), isExpression: isExpression)
    }
    let corrections = try reader.list { reader throws(CodingFailure) in try reader.correction() }
    return TaggerVersion(base: base, keywords: keywords, corrections: corrections)
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ correction: Correction) {
    write(byte: correction.code)
    write(text: correction.name)
    if case .kind(_, let kind) = correction { write(byte: kind.code) }
    if let other = correction.otherName { write(text: other) }
    guard case .merge(_, _, let kind) = correction else { return }
    write(byte: kind == nil ? 0 : 1)
    if let kind { write(byte: kind.code) }
  }
}

extension ByteReader {
  fileprivate mutating func correction() throws(CodingFailure) -> Correction {
    let code = try byte()
    let name = try text()
    return switch code {
    case 0: .kind(name: name, try EntityKind(code: byte()))
    case 1: .ignore(name: name)
    case 2: .merge(name: name, into: try text(), kind: try optionalKind())
    case 3: .split(name: name, from: try text())
    case 4: .rename(name: name, to: try text())
    default: throw .outOfRange
    }
  }

  private mutating func optionalKind() throws(CodingFailure) -> EntityKind? {
    switch try byte() {
    case 0: nil
    case 1: try EntityKind(code: byte())
    default: throw .outOfRange
    }
  }
}

extension Correction {
  /// A number for the sort of correction, which never changes its meaning.
  fileprivate var code: UInt8 {
    switch self {
    case .kind: 0
    case .ignore: 1
    case .merge: 2
    case .split: 3
    case .rename: 4
    }
  }
}
