/// A charset that Gazette decodes, under the name that it shows.
///
/// Source: WHATWG Encoding Standard, section 4.2: only its encodings are known, so that no page can
/// ask for UTF-7 or the like; plus UTF-32, by its mark alone.
package struct Charset: Hashable, Sendable {
  /// The name shown to people: `EUC-KR`.
  package let name: String
  /// The name by which ICU knows the converter that browsers use for it.
  let converter: String

  static let utf8 = Charset(name: "UTF-8", converter: "UTF-8")
  static let utf16LE = Charset(name: "UTF-16LE", converter: "UTF-16LE")
  static let utf16BE = Charset(name: "UTF-16BE", converter: "UTF-16BE")
  static let utf32LE = Charset(name: "UTF-32LE", converter: "UTF-32LE")
  static let utf32BE = Charset(name: "UTF-32BE", converter: "UTF-32BE")
  static let windows1252 = Charset(name: "windows-1252", converter: "windows-1252")
  static let eucKR = Charset(name: "EUC-KR", converter: "windows-949")
  static let eucJP = Charset(name: "EUC-JP", converter: "EUC-JP")
  static let shiftJIS = Charset(name: "Shift_JIS", converter: "windows-31j")
  static let iso2022JP = Charset(name: "ISO-2022-JP", converter: "ISO-2022-JP")
  static let gb18030 = Charset(name: "GB18030", converter: "GB18030")
  static let big5 = Charset(name: "Big5", converter: "Big5-HKSCS")

  /// Finds the charset that a label names, as browsers read labels; `nil` for an unknown label.
  package init?(label: String) {
    let folded = label.utf8.lazy.filter { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x27 }
      .map { (65...90).contains($0) ? $0 + 32 : $0 }
    let key = String(decoding: Array(folded.prefix(40)), as: UTF8.self)
    guard let charset = Charset.labels[key] else { return nil }
    self = charset
  }

  private init(name: String, converter: String) {
    self.name = name
    self.converter = converter
  }

  /// Whether every byte has a meaning in it, so that nothing can be ill-formed.
  var isSingleByte: Bool { Charset.singleByte.contains(name) }

  private static let singleByte = Set(singleByteLabels.map(\.0))

  private static let labels: [String: Charset] = {
    var labels: [String: Charset] = [:]
    for (charset, names) in multiByteLabels {
      for name in names.split(separator: " ") { labels[String(name)] = charset }
    }
    for (name, others) in singleByteLabels {
      let charset = Charset(name: name, converter: converters[name] ?? name)
      for label in others.split(separator: " ") + [Substring(name.lowercased())] {
        labels[String(label)] = charset
      }
    }
    return labels
  }()

  /// Where ICU's converter of the same name is another one than browsers use.
  private static let converters = [
    "windows-874": "windows-874-2000", "macintosh": "macos-0_2-10.2",
    "x-mac-cyrillic": "macos-7_3-10.2", "KOI8-U": "KOI8-U", "IBM866": "ibm-866_P100-1995",
  ]

  private static let multiByteLabels: [(Charset, String)] = [
    (.utf8, "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8"),
    (.utf16LE, "utf-16le utf-16 utf16 utf16le unicode csunicode iso-10646-ucs-2 ucs-2"),
    (.utf16BE, "utf-16be utf16be unicodefffe"),
    (
      .eucKR,
      "euc-kr euckr cp949 ms949 uhc windows-949 ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601"
        + " korean cseuckr iso-ir-149 csksc56011987"
    ),
    (.eucJP, "euc-jp eucjp x-euc-jp cseucpkdfmtjapanese"),
    (
      .shiftJIS,
      "shift_jis shift-jis sjis x-sjis ms_kanji ms932 cp932 windows-31j csshiftjis"
    ),
    (.iso2022JP, "iso-2022-jp csiso2022jp"),
    (
      .gb18030,
      "gb18030 gbk x-gbk gb2312 gb_2312 gb_2312-80 cp936 windows-936 chinese csgb2312 iso-ir-58"
        + " csiso58gb231280"
    ),
    (.big5, "big5 big5-hkscs big5-eten cn-big5 csbig5 x-x-big5 cp950"),
  ]

  private static let singleByteLabels: [(String, String)] = [
    (
      "windows-1252",
      "cp1252 x-cp1252 ansi_x3.4-1968 ascii us-ascii iso-8859-1 iso8859-1 iso88591 iso_8859-1"
        + " iso_8859-1:1987 iso-ir-100 latin1 latin-1 l1 cp819 ibm819 csisolatin1"
    ),
    ("windows-1250", "cp1250 x-cp1250"), ("windows-1251", "cp1251 x-cp1251"),
    ("windows-1253", "cp1253 x-cp1253"),
    (
      "windows-1254",
      "cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 latin5 l5 csisolatin5"
    ),
    ("windows-1255", "cp1255 x-cp1255"), ("windows-1256", "cp1256 x-cp1256"),
    ("windows-1257", "cp1257 x-cp1257"), ("windows-1258", "cp1258 x-cp1258"),
    ("windows-874", "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620"),
    ("ISO-8859-2", "iso8859-2 iso88592 iso_8859-2 latin2 l2 csisolatin2"),
    ("ISO-8859-3", "iso8859-3 iso88593 iso_8859-3 latin3 l3 csisolatin3"),
    ("ISO-8859-4", "iso8859-4 iso88594 iso_8859-4 latin4 l4 csisolatin4"),
    ("ISO-8859-5", "iso8859-5 iso88595 iso_8859-5 cyrillic csisolatincyrillic"),
    ("ISO-8859-6", "iso8859-6 iso88596 iso_8859-6 arabic asmo-708 csisolatinarabic"),
    ("ISO-8859-7", "iso8859-7 iso88597 iso_8859-7 greek greek8 elot_928 csisolatingreek"),
    ("ISO-8859-8", "iso8859-8 iso88598 iso_8859-8 iso-8859-8-i iso-8859-8-e hebrew logical visual"),
    ("ISO-8859-10", "iso8859-10 iso885910 latin6 l6 csisolatin6"),
    ("ISO-8859-13", "iso8859-13 iso885913"), ("ISO-8859-14", "iso8859-14 iso885914"),
    ("ISO-8859-15", "iso8859-15 iso885915 iso_8859-15 l9 latin9 latin-9 csisolatin9"),
    ("ISO-8859-16", "iso8859-16 iso885916"), ("KOI8-R", "koi8 koi koi8_r cskoi8r"),
    ("KOI8-U", "koi8-ru"), ("IBM866", "866 cp866 csibm866"),
    ("macintosh", "mac x-mac-roman csmacintosh"), ("x-mac-cyrillic", "x-mac-ukrainian"),
  ]
}
