import ArticleModel

extension Block {
  /// The block with its text cleaned and its marked runs moved along.
  ///
  /// White space is folded except in code and tables. O(n) in the text, times the edges of runs.
  ///
  /// - Parameter cleaner: What cleans, and counts what it drops.
  /// - Returns: The block.
  func cleaned(by cleaner: inout TextCleaner) -> Block {
    var trial = cleaner
    let whole = trial.clean(text)
    guard whole != text else { return self }
    let bytes = Array(text.utf8)
    var edges = Set(inlines.flatMap { [$0.span.start.bytes, $0.span.end.bytes] })
    edges.insert(bytes.count)
    var moved: [Int: Int] = [:]
    var output: [UInt8] = []
    var start = 0
    for edge in edges.sorted() where edge <= bytes.count {
      let part = cleaner.clean(String(decoding: bytes[start..<edge], as: UTF8.self))
      if keepsSpace {
        output.append(contentsOf: part.utf8)
      } else {
        output.appendFolded(part.utf8)
      }
      moved[edge] = output.count
      if start == 0 { moved[0] = moved[0] ?? 0 }
      start = edge
    }
    while !keepsSpace, output.last == 0x20 { output.removeLast() }
    let length = output.count
    let kept = inlines.compactMap { inline -> Inline? in
      let start = min(moved[inline.span.start.bytes] ?? 0, length)
      let end = min(moved[inline.span.end.bytes] ?? length, length)
      return start < end ? Inline(TextSpan(start..<end), inline.style) : nil
    }
    return Block(kind, String(decoding: output, as: UTF8.self), inlines: kept)
  }

  private var keepsSpace: Bool {
    switch kind {
    case .code, .table: true
    default: false
    }
  }
}
