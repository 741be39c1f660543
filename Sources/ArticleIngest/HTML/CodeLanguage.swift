/// The language that a block of code is marked with.
enum CodeLanguage {
  /// The language named on an element: `language-swift`, `lang-swift`, `data-lang`.
  ///
  /// - Parameters:
  ///   - nodes: The elements of the block, outermost first.
  ///   - tree: The page.
  /// - Returns: The name, where one is given.
  static func named(on nodes: [HTMLTree.Node], in tree: HTMLTree) -> String? {
    for node in nodes {
      if let name = tree.string(.language, of: node)?.nonEmpty { return name }
      for token in tree.string(.class, of: node)?.split(separator: " ") ?? [] {
        for prefix in ["language-", "lang-"] where token.hasPrefix(prefix) {
          return String(token.dropFirst(prefix.count)).nonEmpty
        }
      }
    }
    return nil
  }
}
