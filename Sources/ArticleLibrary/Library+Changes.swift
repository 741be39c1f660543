import GRDB

extension Library {
  /// A stream with an element whenever something in the library changed, through this value or in
  /// another process; changes in quick succession may share one.
  ///
  /// Another process's changes are noticed within about a second.
  package func changes() -> AsyncStream<Void> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: Void.self,
      bufferingPolicy: .bufferingNewest(1)
    )
    let isFirst = watcher.isIdle
    let number = watcher.add(continuation)
    continuation.onTermination = { [weak self] _ in
      Task { await self?.removeListener(number) }
    }
    if isFirst, !watcher.isIdle {
      Task { [weak self] in
        while await self?.lookForOthersChanges() ?? false {
          // Cancelled only with the whole program; then one more look does no harm.
          try? await Task.sleep(for: .milliseconds(800))
        }
      }
    }
    return stream
  }

  private func removeListener(_ number: Int) {
    watcher.remove(number)
  }

  /// Looks once, and says whether anybody still listens.
  private func lookForOthersChanges() async -> Bool {
    guard !watcher.isIdle else { return false }
    guard watcher.filesMoved(path: path) else { return true }
    // Asked on the one connection that writes: its own commits do not count for it.
    let commits = try? await database.writeWithoutTransaction { database in
      try Int.fetchOne(database, sql: "PRAGMA data_version")
    }
    guard let commits, commits != watcher.commits else { return true }
    let isFirstLook = watcher.commits == nil
    watcher.commits = commits
    if !isFirstLook { watcher.announce() }
    return true
  }
}
