/// Letters of the Latin script without their accents: `é` to `e`, `ø` to `o`, `ß` to `ss`.
enum AccentFolding {
  /// The ASCII bytes, lower case, that stand for a scalar; `nil` where it has no such form.
  static func plain(_ scalar: UInt32) -> [UInt8]? {
    guard scalar >= 0xC0, scalar < 0x1F00 else { return nil }
    return table[scalar]
  }

  /// Letters by what they fold to; upper case as lower.
  ///
  /// Source: the canonical decompositions of UnicodeData.txt for U+00C0 to U+024F and U+1E00 to
  /// U+1EFF, and the customary spellings of the letters that have none.
  private static let rows: [(plain: String, letters: String)] = [
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧạảấầẩẫậắằẳẵặḁ"),
    ("b", "ḃḅḇƀ"),
    ("c", "çćĉċčḉ"),
    ("d", "ďđḋḍḏḑḓð"),
    ("e", "èéêëēĕėęěȅȇȩẹẻẽếềểễệḕḗḙḛḝ"),
    ("f", "ḟƒ"),
    ("g", "ĝğġģǧǵḡ"),
    ("h", "ĥħȟḣḥḧḩḫẖ"),
    ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"),
    ("j", "ĵǰ"),
    ("k", "ķǩḱḳḵ"),
    ("l", "ĺļľŀłḷḹḻḽ"),
    ("m", "ḿṁṃ"),
    ("n", "ñńņňŉǹṅṇṉṋ"),
    ("o", "òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱọỏốồổỗộớờởỡợṍṏṑṓ"),
    ("p", "ṕṗ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšșṡṣṥṧṩ"),
    ("t", "ţťŧțṫṭṯṱẗ"),
    ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗụủứừửữựṳṵṷṹṻ"),
    ("v", "ṽṿ"),
    ("w", "ŵẁẃẅẇẉẘ"),
    ("x", "ẋẍ"),
    ("y", "ýÿŷȳẏẙỳỵỷỹ"),
    ("z", "źżžẑẓẕ"),
    ("ae", "æǣǽ"),
    ("oe", "œ"),
    ("ss", "ßẞ"),
    ("th", "þ"),
  ]

  private static let table: [UInt32: [UInt8]] = {
    var table: [UInt32: [UInt8]] = [:]
    for row in rows {
      for scalar in row.letters.unicodeScalars {
        table[scalar.value] = Array(row.plain.utf8)
        let upper = scalar.properties.uppercaseMapping.unicodeScalars
        if upper.count == 1, let first = upper.first, first.value > 0x7F {
          table[first.value] = Array(row.plain.utf8)
        }
      }
    }
    return table
  }()
}
