package import ArticleModel
private import CICU

/// Bytes made into text: the text, the charset that they were read as, and what was amiss.
///
/// Order of trust: a byte order mark; the charset that the transport declares; the one that the
/// document declares in its first bytes; what the bytes themselves look like. A declared charset
/// that plainly does not fit is not believed: where the bytes are well-formed UTF-8 beyond ASCII
/// they are UTF-8 whatever is declared, for text in another charset is practically never so.
/// Source of the order: HTML Standard, section 13.2.3.
package struct TextDecoding: Hashable, Sendable {
  /// The text, without its byte order mark; ill-formed sequences stand as U+FFFD.
  package let text: String
  /// The name of the charset that the bytes were read as: `EUC-KR`.
  package let charset: String
  /// What was amiss: a declaration not believed, ill-formed sequences.
  package let diagnostics: [Diagnostic]

  /// Reads bytes.
  ///
  /// - Parameters:
  ///   - bytes: The bytes as they came.
  ///   - declaredCharset: The label that the transport gives, where there is one.
  package init(_ bytes: [UInt8], declaredCharset: String? = nil) {
    var work = Work()
    text = work.decode(bytes[...], declaredCharset: declaredCharset)
    charset = work.charset.name
    diagnostics = work.diagnostics
  }
}

/// One decoding under way.
private struct Work {
  var charset = Charset.utf8
  var diagnostics: [Diagnostic] = []

  mutating func decode(_ bytes: ArraySlice<UInt8>, declaredCharset: String?) -> String {
    if let mark = ByteOrderMark(in: bytes) {
      charset = mark.charset
      let rest = bytes.dropFirst(mark.length)
      return charset == .utf8 ? utf8(rest) : converted(rest, from: charset)
    }
    let survey = UTF8Survey(bytes)
    if let declared = declaration(in: bytes, transport: declaredCharset),
      let text = decode(bytes, as: declared, survey: survey)
    {
      return text
    }
    charset = CharsetGuess.charset(of: bytes, survey: survey)
    return charset == .utf8 ? utf8(bytes) : converted(bytes, from: charset)
  }

  /// The first declaration that names a known charset.
  private mutating func declaration(
    in bytes: ArraySlice<UInt8>,
    transport: String?
  ) -> Charset? {
    let inside = DeclaredCharset.label(in: bytes)
    for label in [transport, inside].compactMap(\.self) {
      if let charset = Charset(label: label) {
        // Whoever could read this declaration as ASCII was not reading UTF-16.
        let isWide = charset == .utf16LE || charset == .utf16BE
        return isWide && label == inside && transport != label ? .utf8 : charset
      }
      let shown = label.unicodeScalars.prefix(40).filter { $0.value > 32 && $0.value < 127 }
      diagnostics.append(
        Diagnostic(.warning, "unknown charset “\(String(String.UnicodeScalarView(shown)))”")
      )
    }
    return nil
  }

  /// Reads bytes as declared, or as UTF-8 where the declaration is wrong about that; `nil` when
  /// neither fits.
  private mutating func decode(
    _ bytes: ArraySlice<UInt8>,
    as declared: Charset,
    survey: UTF8Survey
  ) -> String? {
    if declared != .utf8, survey.isValid, survey.sequences > 0, declared != .iso2022JP {
      warn("declared as \(declared.name), but it is UTF-8")
      charset = .utf8
      return utf8(bytes)
    }
    if declared == .utf8 {
      guard survey.fitsUTF8 else {
        charset = CharsetGuess.charset(of: bytes, survey: survey)
        warn("declared as UTF-8, but it is not; read as \(charset.name)")
        return charset == .utf8 ? utf8(bytes) : converted(bytes, from: charset)
      }
      charset = .utf8
      return utf8(bytes)
    }
    charset = declared
    let before = diagnostics
    let text = converted(bytes, from: declared)
    // More than one sequence in fifty ill-formed: no damage does that, a wrong label does.
    guard lastInvalid * 50 > bytes.count - survey.ascii else { return text }
    let guess = CharsetGuess.charset(of: bytes, survey: survey)
    guard guess != declared else { return text }
    diagnostics = before
    charset = guess
    warn("declared as \(declared.name), but it is not; read as \(guess.name)")
    return guess == .utf8 ? utf8(bytes) : converted(bytes, from: guess)
  }

  private mutating func warn(_ message: String) {
    diagnostics.append(Diagnostic(.warning, message))
  }

  private mutating func utf8(_ bytes: ArraySlice<UInt8>) -> String {
    if let text = bytes.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) }) {
      return text
    }
    let text = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
    reportInvalid(UTF8Survey(bytes).invalid, in: text)
    return text
  }

  /// How many ill-formed sequences the last conversion met.
  private var lastInvalid = 0

  private mutating func converted(_ bytes: ArraySlice<UInt8>, from charset: Charset) -> String {
    var result = gz_decoded()
    let status = bytes.withUnsafeBufferPointer {
      gz_charset_decode(charset.converter, $0.baseAddress, Int64($0.count), &result)
    }
    guard status == 0 else {
      warn("this system cannot convert \(charset.name); read as UTF-8")
      self.charset = .utf8
      return utf8(bytes)
    }
    defer { gz_charset_free(&result) }
    guard let base = result.text else { return "" }
    let text = base.withMemoryRebound(to: UInt8.self, capacity: Int(result.length)) {
      String(
        decoding: UnsafeBufferPointer(start: $0, count: Int(result.length)),
        as: UTF8.self
      )
    }
    lastInvalid = Int(result.invalid)
    if lastInvalid > 0 { reportInvalid(lastInvalid, in: text) }
    return text
  }

  private mutating func reportInvalid(_ count: Int, in text: String) {
    var text = text
    let line = text.withUTF8 { bytes -> Int in
      var line = 1
      for index in bytes.indices {
        if bytes[index] == 10 { line += 1 }
        if bytes[index] == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBF,
          bytes[index + 2] == 0xBD
        {
          break
        }
      }
      return line
    }
    let places = count == 1 ? "one place is" : "\(count) places are"
    diagnostics.append(
      Diagnostic(.warning, "\(places) not valid \(charset.name), shown as \u{FFFD}", line: line)
    )
  }
}

/// The mark at the front of some texts that tells their charset.
private struct ByteOrderMark {
  let charset: Charset
  let length: Int

  init?(in bytes: ArraySlice<UInt8>) {
    let marks: [([UInt8], Charset)] = [
      ([0xEF, 0xBB, 0xBF], .utf8), ([0xFF, 0xFE, 0, 0], .utf32LE), ([0, 0, 0xFE, 0xFF], .utf32BE),
      ([0xFF, 0xFE], .utf16LE), ([0xFE, 0xFF], .utf16BE),
    ]
    guard let mark = marks.first(where: { bytes.starts(with: $0.0) }) else { return nil }
    charset = mark.1
    length = mark.0.count
  }
}
