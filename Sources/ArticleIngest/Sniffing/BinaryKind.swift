/// What sort of file bytes are that hold no text.
enum BinaryKind {
  /// What the bytes are, as in `a PNG picture`; `nil` where they begin like no known binary file.
  ///
  /// Source: the file formats' own signatures, as PRONOM and `file(1)` list them.
  static func name(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: "PK".utf8, then: [3, 4]) { return archive(bytes) }
    if bytes.count > 12, bytes[4..<8].elementsEqual("ftyp".utf8) {
      let brand = String(decoding: bytes[8..<12], as: UTF8.self)
      return ["avif", "heic", "mif1"].contains(brand) ? "a picture" : "a video"
    }
    if bytes.starts(with: "RIFF".utf8, then: []), bytes.count > 12 {
      switch String(decoding: bytes[8..<12], as: UTF8.self) {
      case "WEBP": return "a WebP picture"
      case "WAVE": return "a WAV recording"
      default: return "a RIFF file"
      }
    }
    if bytes.count > 262, bytes[257..<262].elementsEqual("ustar".utf8) { return "a tar archive" }
    return signatures.first { bytes.starts(with: $0.0) }?.1
  }

  private static func archive(_ bytes: [UInt8]) -> String {
    let head = Array(bytes.prefix(200))
    if head.position(of: "application/epub+zip", from: 0) != nil { return "an EPUB book" }
    if head.position(of: "word/", from: 0) != nil { return "a Word document" }
    if head.position(of: "opendocument", from: 0) != nil { return "an OpenDocument file" }
    if head.position(of: "[Content_Types].xml", from: 0) != nil { return "an Office document" }
    return "a ZIP archive"
  }

  private static let signatures: [([UInt8], String)] = [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF87a".utf8), "a GIF picture"), (Array("GIF89a".utf8), "a GIF picture"),
    ([0x49, 0x49, 0x2A, 0x00], "a TIFF picture"), ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF picture"),
    ([0x00, 0x00, 0x01, 0x00], "an icon"), (Array("%PDF-".utf8), "a PDF document"),
    (Array("%!PS".utf8), "a PostScript document"), (Array("{\\rtf".utf8), "an RTF document"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "an old Office document"),
    ([0x50, 0x4B, 0x05, 0x06], "an empty ZIP archive"),
    ([0x1F, 0x8B], "a gzip file"), (Array("BZh".utf8), "a bzip2 file"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz file"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a zstd file"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
    (Array("Rar!".utf8), "a RAR archive"),
    ([0x7F, 0x45, 0x4C, 0x46], "an ELF program"), ([0xCA, 0xFE, 0xBA, 0xBE], "a compiled program"),
    ([0xCF, 0xFA, 0xED, 0xFE], "a Mach-O program"), ([0xCE, 0xFA, 0xED, 0xFE], "a Mach-O program"),
    ([0x4D, 0x5A, 0x90, 0x00], "a Windows program"),
    ([0x00, 0x61, 0x73, 0x6D], "a WebAssembly module"),
    (Array("SQLite format 3\u{0}".utf8), "an SQLite database"),
    (Array("ID3".utf8), "an MP3 recording"),
    ([0xFF, 0xFB], "an MP3 recording"), (Array("OggS".utf8), "an Ogg recording"),
    (Array("fLaC".utf8), "a FLAC recording"), ([0x1A, 0x45, 0xDF, 0xA3], "a Matroska video"),
    (Array("wOFF".utf8), "a font"), (Array("wOF2".utf8), "a font"), (Array("OTTO".utf8), "a font"),
    (Array("!<arch>\n".utf8), "an archive of object files"),
  ]
}

extension [UInt8] {
  /// Whether it begins with some characters and then some bytes.
  fileprivate func starts(with text: String.UTF8View, then rest: [UInt8]) -> Bool {
    starts(with: Array(text) + rest)
  }
}
