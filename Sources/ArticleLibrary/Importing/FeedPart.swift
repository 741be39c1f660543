import ArticleIngest
import ArticleModel

/// A part of a feed of many entries, which are recognised on all cores and stored part by part.
struct FeedPart: Sendable {
  /// Where the feed was found, and its bytes.
  let file: LoadedFile
  /// Its bytes as they are kept.
  let original: PreparedOriginal
  /// The feed.
  let feed: OpenedFeed
  /// Which of its entries.
  let range: Range<Int>

  /// Whether no other part comes after it.
  var isLast: Bool { range.upperBound >= feed.count }

  /// How many entries the first part has: few, so that something can be seen soon.
  private static let first = 64
  /// How many entries the others have: about half a second of work.
  private static let size = 256

  /// The parts of a feed, in order; at least one, which also a feed without entries has.
  ///
  /// - Parameters:
  ///   - feed: The feed.
  ///   - file: Where it was found.
  ///   - original: Its bytes.
  ///   - isSplit: Whether it may have more than one part.
  /// - Returns: The parts; one alone where the feed is not large.
  static func parts(
    of feed: OpenedFeed,
    _ file: LoadedFile,
    original: PreparedOriginal,
    isSplit: Bool
  ) -> [FeedPart] {
    var ends = [feed.count]
    if isSplit, feed.count > FeedPart.first + FeedPart.size {
      ends = Array(stride(from: FeedPart.first, to: feed.count, by: FeedPart.size)) + ends
    }
    return zip([0] + ends, ends).map {
      FeedPart(file: file, original: original, feed: feed, range: $0..<$1)
    }
  }
}

/// A file as it was read from the disk.
struct LoadedFile: Sendable {
  let location: String
  let kind: Source.Kind
  /// Whether it lies in a folder that was named.
  let isInFolder: Bool
  let hash: ContentHash
  /// How many bytes it has.
  let size: Int

  /// Takes down what is known of some bytes.
  init(_ bytes: [UInt8], location: String, kind: Source.Kind, isInFolder: Bool = false) {
    self.location = location
    self.kind = kind
    self.isInFolder = isInFolder
    hash = ContentHash(of: bytes)
    size = bytes.count
  }
}
