import EntityRecognition

/// Builds the file of word clusters.
struct ClustersCommand {
  private let shared: String
  private let data: String

  /// Takes the folder of the sources and the folder of the data files.
  init(_ arguments: [String]) throws(TrainerError) {
    guard arguments.count == 2 else { throw .usage("clusters SHARED DATA") }
    shared = arguments[0]
    data = arguments[1]
  }

  /// Reads `clusters.tsv.gz` and writes `names.clusters`; words with digits or signs are left out.
  func run() throws(TrainerError) {
    var rows: [(word: String, clusters: SIMD4<UInt16>)] = []
    for line in try TextFile.lines(of: shared + "/clusters.tsv.gz") {
      let fields = line.split(separator: "\t")
      guard fields.count == 4, fields[0].utf8.count <= 24,
        let fine = UInt16(fields[3]), let middle = UInt16(fields[2]),
        let coarse = UInt16(fields[1]),
        !fields[0].utf8.contains(where: { $0 < 0x2D || (0x2F...0x40).contains($0) })
      else { continue }
      rows.append((String(fields[0]), SIMD4(coarse, middle, fine, 0)))
    }
    let bytes = WordClustersFile.bytes(of: rows)
    let path = data + "/" + WordClustersFile.name
    try TextFile.write(bytes, to: path)
    print("\(path): \(rows.count) words, \(bytes.count) bytes")
  }
}
