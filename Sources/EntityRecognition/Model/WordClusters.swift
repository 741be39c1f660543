/// The clusters of words with like use, at three granularities: 64, 320 and 1,500 clusters.
///
/// Source: k-means over word vectors; see `Data/MODEL-CARD.md`.
struct WordClusters: Sendable {
  private let file: DataFile

  private static let magic: StaticString = "GZTCLUST"
  private static let version: UInt32 = 1

  /// Maps the clusters of a data folder.
  init(folder: String) throws(DataFileError) {
    let path = folder + "/" + WordClustersFile.name
    file = try DataFile(
      path: path,
      magic: WordClusters.magic,
      version: WordClusters.version,
      tables: 4
    )
    let table = keys
    let triples = triples
    guard table.isValid, values.count == table.count, triples.count % 3 == 0,
      values.allSatisfy({ Int($0) * 3 + 2 < triples.count })
    else { throw .damaged(path: path, problem: "its tables do not fit together") }
  }

  /// The table of words.
  var keys: KeyTable {
    KeyTable(
      bounds: file.table(0, of: UInt32.self),
      remainders: file.table(1, of: UInt16.self)
    )
  }

  /// For each word the number of its triple.
  var values: UnsafeBufferPointer<UInt16> { file.table(2, of: UInt16.self) }

  /// The triples of cluster numbers, from 1.
  var triples: UnsafeBufferPointer<UInt16> { file.table(3, of: UInt16.self) }

  /// The key of a word as it stands and of its lower case; a word is looked up by the first, then
  /// by the second.
  @inline(__always)
  static func keys(of token: Token) -> (exact: UInt32, lower: UInt32) {
    (finished(token.exact &+ 0x51), token.lower)
  }

  /// The bytes of a file that holds these words.
  ///
  /// - Parameter rows: Words with their three clusters, from 0; the first row of a word counts.
  /// - Returns: The file.
  static func fileBytes(of rows: [(word: String, clusters: SIMD4<UInt16>)]) -> [UInt8] {
    DataFile.bytes(magic: magic, version: version, tables: tables(of: rows))
  }

  private static func tables(of rows: [(word: String, clusters: SIMD4<UInt16>)]) -> [[UInt8]] {
    var lower: [UInt32: SIMD4<UInt16>] = [:]
    var exact: [UInt32: SIMD4<UInt16>] = [:]
    var tokens: [Token] = []
    for chunk in stride(from: 0, to: rows.count, by: 4096) {
      let words = rows[chunk..<min(chunk + 4096, rows.count)].map(\.word)
      tokens += NameDocument(sentences: [words]).tokens
    }
    for (token, row) in zip(tokens, rows) where token.look.contains(.allLower) {
      if lower[token.lower] == nil { lower[token.lower] = row.clusters }
    }
    for (token, row) in zip(tokens, rows) where !token.look.contains(.allLower) {
      if let known = lower[token.lower] {
        if known != row.clusters { exact[keys(of: token).exact] = row.clusters }
      } else {
        lower[token.lower] = row.clusters
      }
    }
    lower.merge(exact) { known, _ in known }
    return tables(of: lower)
  }

  private static func tables(of words: [UInt32: SIMD4<UInt16>]) -> [[UInt8]] {
    let sorted = words.sorted { $0.key < $1.key }
    var numbers: [SIMD4<UInt16>: UInt16] = [:]
    var values: [UInt8] = []
    var triples: [UInt8] = []
    for (_, clusters) in sorted {
      let next = UInt16(truncatingIfNeeded: numbers.count)
      let number = numbers[clusters, default: next]
      if numbers[clusters] == nil {
        numbers[clusters] = next
        for column in 0..<3 { triples.appendLittle(clusters[column] + 1) }
      }
      values.appendLittle(number)
    }
    let keys = KeyTable.tables(of: sorted.map(\.key))
    return [keys.bounds, keys.remainders, values, triples]
  }
}

/// What the trainer needs of the clusters' file.
package enum WordClustersFile {
  /// The name of the file in the data folder.
  package static let name = "names.clusters"

  /// The bytes of a file that holds these words; see `WordClusters`.
  package static func bytes(of rows: [(word: String, clusters: SIMD4<UInt16>)]) -> [UInt8] {
    WordClusters.fileBytes(of: rows)
  }
}
