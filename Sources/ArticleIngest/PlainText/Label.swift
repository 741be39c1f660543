/// What a time in a line is for, as the words before it say.
enum Label: Hashable, Sendable {
  case published, updated

  /// The words of labels in lower case.
  static let words: [[UInt8]: Label] = {
    var table: [[UInt8]: Label] = [:]
    let publishing = """
      published publish posted created issued released filed date dated publication uploaded first
      added pub originally appeared written veröffentlicht publié publicado pubblicato gepubliceerd
      publicerad publisert udgivet julkaistu opublikowano dodano yayınlanma diterbitkan
      опубликовано erstellt stand 입력 기사입력 등록 승인 송고 송고시간 입력시간 발행일 게재일 公開 配信 发布 发布时间 送稿
      """
    for word in publishing.split(whereSeparator: \.isWhitespace) {
      table[Array(word.utf8)] = .published
    }
    let updating = """
      updated update modified edited revised changed corrected refreshed amended aktualisiert
      uppdaterad oppdatert opdateret päivitetty aktualizacja zaktualizowano güncelleme diperbarui
      actualizado aggiornato atualizado bijgewerkt обновлено mis 수정 최종수정 수정시간 更新 更新时间
      """
    for word in updating.split(whereSeparator: \.isWhitespace) {
      table[Array(word.utf8)] = .updated
    }
    return table
  }()

  /// Words that belong to a label but make none: `last`, `on`, `at`.
  private static let fillers: Set<[UInt8]> = {
    let words = """
      last on at time article story news online and was is the le à jour am um il el de la del em op
      most recently latest
      """
    return Set(words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
  }()

  /// Takes a label off the end of what stands before a time.
  ///
  /// - Parameter bytes: The text before the time.
  /// - Returns: The text without the label, and the label.
  static func split(_ bytes: [UInt8]) -> (before: [UInt8], label: Label?) {
    var label: Label?
    var end = bytes.count
    var cut = end
    for _ in 0..<8 {
      while end > 0, bytes[end - 1] < 0x80, !isLetter(bytes[end - 1]),
        !(48...57).contains(bytes[end - 1]), bytes[end - 1] != UInt8(ascii: ")")
      {
        end -= 1
      }
      var start = end
      while start > 0, isLetter(bytes[start - 1]) { start -= 1 }
      guard start < end else { break }
      let word = lowercased(bytes[start..<end])
      if let meaning = words[word] {
        // The word nearest to the time is the first one met; `Last updated` beats `First`.
        label = label ?? meaning
        cut = start
      } else if !fillers.contains(word) {
        break
      } else if label != nil || isBare(bytes[..<start]) {
        cut = start
      }
      end = start
    }
    return (Array(bytes[..<cut]), label)
  }

  /// Drops words after a time that go on naming its zone: `local time`, `(Seoul time)`.
  static func withoutTrailingZone(_ bytes: [UInt8]) -> [UInt8] {
    let text = FoldedLine(String(decoding: bytes.prefix(40), as: UTF8.self)).text
    let isZone =
      text == "local time" || text == "local" || text == "time" || text.hasSuffix(" time")
      || text == "hrs" || text == "uhr" || text == "ist" || text == "kst"
      || words[Array(text.utf8)] != nil
    return isZone ? [] : bytes
  }

  /// Whether nothing but fillers stands here, so that a lone `on` before a time is one too.
  private static func isBare(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.contains(where: isLetter)
  }

  private static func lowercased(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return bytes.map { $0 | 0x20 } }
    return Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (65...90).contains(byte & 0xDF)
  }
}
