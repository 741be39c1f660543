import ArticleModel

/// Some files that are read and recognised in one go, on one core.
struct ImportChunk: Sendable {
  /// The files, in order.
  private(set) var items: [Item] = []
  /// Their bytes, as far as is known before they are read.
  private(set) var size = 0

  /// One thing to read.
  enum Item: Sendable {
    /// A file; one that lies in a folder that was named is judged more mildly.
    case file(FilePath, isInFolder: Bool)
    case bytes([UInt8], location: String, kind: Source.Kind)
    case failure(ImportFailure)
    case skipped
  }

  /// Adds an item of that many bytes.
  mutating func add(_ item: Item, size: Int) {
    items.append(item)
    self.size += size
  }

  /// Whether it has as much as is good for it: enough to be worth a task, and not so much that the
  /// few chunks under way fill the memory; a feed large enough to be split comes last.
  var isFull: Bool { items.count >= 64 || size >= 1 << 20 }
}

/// Cuts inputs into chunks, walking folders only as far as is asked.
struct ImportChunks {
  private var inputs: ArraySlice<ImportInput>
  private var walk: FolderWalk?

  /// Begins before the first input.
  init(_ inputs: [ImportInput]) {
    self.inputs = inputs[...]
  }

  /// The next chunk, or `nil` at the end.
  mutating func next() -> ImportChunk? {
    var chunk = ImportChunk()
    while !chunk.isFull, let (item, size) = nextItem() { chunk.add(item, size: size) }
    return chunk.items.isEmpty ? nil : chunk
  }

  /// How many items there are from here on; walks through all folders.
  func count() -> Int {
    var rest = self
    var count = 0
    while rest.nextItem() != nil { count += 1 }
    return count
  }

  private mutating func nextItem() -> (ImportChunk.Item, size: Int)? {
    while true {
      if let item = walk?.next() {
        switch item {
        case .file(let path, let size): return (.file(path, isInFolder: true), size)
        case .skipped: return (.skipped, 0)
        case .failure(let failure): return (.failure(failure), 0)
        }
      }
      walk = nil
      guard let input = inputs.popFirst() else { return nil }
      switch input {
      case .bytes(let bytes, let location, let kind):
        return (.bytes(bytes, location: location, kind: kind), bytes.count)
      case .path(let text):
        if let item = begin(FilePath(text)) { return item }
      }
    }
  }

  /// What a path that the user named is; `nil` for a folder, whose walk then begins.
  private mutating func begin(_ path: FilePath) -> (ImportChunk.Item, size: Int)? {
    switch path.status() {
    case .failure(let error):
      return (.failure(ImportFailure(path: path.text, reason: error.reason)), 0)
    case .success(let status) where status.kind == .pipe:
      return (.file(path, isInFolder: false), 0)
    case .success(let status):
      let resolved = path.resolved ?? path
      guard status.kind == .folder else {
        return (.file(resolved, isInFolder: false), status.size)
      }
      walk = FolderWalk(resolved)
      return nil
    }
  }
}
