import ArticleModel

/// A value that the library stores as a number which never changes its meaning.
protocol StableCode: CaseIterable {
  /// The number, the same in every version of the program.
  var code: UInt8 { get }
}

extension StableCode {
  /// The value with that number.
  ///
  /// - Throws: `CodingFailure.outOfRange` where no value has it.
  init(code: UInt8) throws(CodingFailure) {
    guard let value = Self.allCases.first(where: { $0.code == code }) else { throw .outOfRange }
    self = value
  }
}

extension EntityKind: StableCode {
  var code: UInt8 {
    switch self {
    case .person: 0
    case .place: 1
    case .organisation: 2
    case .group: 3
    case .event: 4
    case .date: 5
    case .money: 6
    case .percent: 7
    case .keyword: 8
    }
  }
}

extension Source.Format: StableCode {
  var code: UInt8 {
    switch self {
    case .plainText: 0
    case .html: 1
    case .markdown: 2
    case .rss: 3
    case .atom: 4
    case .jsonFeed: 5
    }
  }
}

extension Source.Kind: StableCode {
  static var allCases: [Source.Kind] { [.file, .page, .feed, .standardInput] }

  var code: UInt8 {
    switch self {
    case .file: 0
    case .page: 1
    case .feed: 2
    case .standardInput: 3
    }
  }
}
