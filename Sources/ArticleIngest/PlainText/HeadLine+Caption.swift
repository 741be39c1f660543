/// The captions of pictures.
extension HeadLine {
  /// Whether a line is the caption of a picture; its credit, where it names one.
  static func caption(_ line: String) -> (text: String, credit: String?)? {
    guard line.utf8.count <= 900 else { return nil }
    for opening in ["FILE - ", "FILE – ", "FILE — ", "FILE PHOTO: ", "File photo: ", "FILE: "]
    where line.hasPrefix(opening) {
      return splitCredit(String(line.dropFirst(opening.count)))
    }
    for opening in ["Image caption, ", "Image caption: ", "Image caption ", "Caption: "]
    where line.hasPrefix(opening) {
      return splitCredit(String(line.dropFirst(opening.count)))
    }
    if let caption = thisPhoto(line) { return caption }
    if let last = line.utf8.last, last == UInt8(ascii: ")") || last == UInt8(ascii: "]") {
      let caption = splitCredit(line)
      return caption.credit == nil ? nil : caption
    }
    return withCreditBehind(line)
  }

  /// `This file photo, taken March 1, shows … (Yonhap)`: how agencies word their captions.
  private static func thisPhoto(_ line: String) -> (text: String, credit: String?)? {
    guard line.hasPrefix("This ") || line.hasPrefix("In this "), line.utf8.last == UInt8(ascii: ")")
    else { return nil }
    let words = line.split(separator: " ", maxSplits: 6).dropFirst().prefix(5)
    let isPhoto = words.contains { word in
      ["photo", "image", "picture", "photograph", "footage"]
        .contains(word.lowercased().filter(\.isLetter))
    }
    guard isPhoto, let closing = ClosingAgency(line) else { return nil }
    return (closing.text, closing.name)
  }

  /// A caption whose credit stands behind its last sentence or a bar without brackets:
  /// `… on Friday. REUTERS/Ola Nyberg`, `… | Photo Credit: Jo Kerr`.
  private static func withCreditBehind(_ line: String) -> (text: String, credit: String?)? {
    let reach = 80
    let tail = Array(line.utf8.suffix(reach))
    let isSuspect = tail.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }
    guard isSuspect || tail.holds(photoBy), tail.count < line.utf8.count || line.utf8.count > 30,
      let start = (1..<tail.count).last(where: {
        tail[$0] == 0x20 && ".!?|".utf8.contains(tail[$0 - 1])
      })
    else { return nil }
    let credit = String(decoding: tail[(start + 1)...], as: UTF8.self)
    guard let name = creditBehind(credit) else { return nil }
    var text = Substring(String(line.utf8.dropLast(tail.count - start)) ?? "")
    while let last = text.last, " |".contains(last) { text.removeLast() }
    return text.utf8.count < 12 ? nil : (String(text), name)
  }

  private static let photoBy = Array("hoto by ".utf8)

  /// Whose picture a credit without brackets says it is; `nil` for other text.
  private static func creditBehind(_ text: String) -> String? {
    let lower = text.lowercased()
    for opening in creditOpenings where lower.hasPrefix(opening) && lower.utf8.count <= 60 {
      let name = text.dropFirst(opening.count).drop { $0 == " " || $0 == ":" }
      return name.isEmpty ? nil : String(name)
    }
    let parts = text.split(separator: "/")
      .map { TextCleaner.foldingSpace(in: String($0).replacing(".", with: "")) }
    guard parts.count == 2, text.utf8.count <= 50, parts.allSatisfy(PersonName.isName) else {
      return nil
    }
    let isAgency = parts.map {
      Agency.canonical($0) != nil || pictureAgencies.contains($0.lowercased())
        || $0.hasSuffix(" Photo")
    }
    return isAgency[0] != isAgency[1] ? text : nil
  }

  private static let creditOpenings = [
    "photo credit", "photo:", "photo by", "photos by", "photograph:", "photograph by",
    "photography:", "picture:", "pictures:", "image:", "image credit", "credit:", "courtesy of",
    "foto:", "crédit photo",
  ]
  private static let pictureAgencies: Set = [
    "getty images", "getty", "epa", "shutterstock", "nurphoto", "zuma press", "alamy", "imago",
  ]

  private static func splitCredit(_ line: String) -> (text: String, credit: String?) {
    guard let last = line.last, ")]".contains(last),
      let open = line.lastIndex(where: { $0 == "(" || $0 == "[" })
    else { return (line, nil) }
    let inside = line[line.index(after: open)...].dropLast()
    guard isCredit(inside) else { return (line, nil) }
    var text = line[..<open]
    while text.last == " " { text.removeLast() }
    return text.isEmpty ? (line, nil) : (String(text), String(inside))
  }

  /// Whether bracketed text names the source of a picture: `AP Photo/Jo Sample`, `Image: Jo Kerr`,
  /// `Jo Kerr/Bay Post`; but `AFP/Reuters` are agencies that close a text.
  private static func isCredit(_ text: Substring) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    guard let first = words.first, words.count <= 10 else { return false }
    if words.contains(where: { pictureWords.contains(String($0)) }) { return true }
    if text.contains(":"), ["image", "picture", "pic", "credit", "source"].contains(first) {
      return true
    }
    let parts = text.split(separator: "/").map { $0.split(separator: " ").joined(separator: " ") }
    return parts.count == 2 && parts.allSatisfy(PersonName.isName)
      && parts[0].contains(" ") && Agency.canonical(parts[0]) == nil
  }

  private static let pictureWords: Set = [
    "photo", "photos", "pool", "getty", "shutterstock", "alamy", "handout", "swns",
  ]
}
