private import CCmark

/// A node of a Markdown tree, valid as long as its `MarkdownTree` lives.
struct MarkdownNode {
  /// What a node is, by cmark's own names.
  enum Kind: String {
    case document, list, item, paragraph, heading, text, softbreak, linebreak, code, emph, strong
    case link, image, table, strikethrough, tasklist
    case blockQuote = "block_quote"
    case codeBlock = "code_block"
    case htmlBlock = "html_block"
    case thematicBreak = "thematic_break"
    case htmlInline = "html_inline"
    case tableHeader = "table_header"
    case tableRow = "table_row"
    case tableCell = "table_cell"
    case footnoteDefinition = "footnote_definition"
    case footnoteReference = "footnote_reference"
    case other
  }

  private let pointer: OpaquePointer

  /// Wraps a node of cmark's; `nil` for none.
  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  /// What it is.
  ///
  /// The library has no names for footnotes, only numbers.
  var kind: Kind {
    let type = cmark_node_get_type(pointer)
    if type == CMARK_NODE_FOOTNOTE_REFERENCE { return .footnoteReference }
    if type == CMARK_NODE_FOOTNOTE_DEFINITION { return .footnoteDefinition }
    return cmark_node_get_type_string(pointer).flatMap { Kind(rawValue: String(cString: $0)) }
      ?? .other
  }

  /// The nodes within it, in order.
  var children: [MarkdownNode] {
    var children: [MarkdownNode] = []
    var next = cmark_node_first_child(pointer)
    while let child = MarkdownNode(next) {
      children.append(child)
      next = cmark_node_next(child.pointer)
    }
    return children
  }

  /// The text of a leaf.
  var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }

  /// The target of a link or image.
  var target: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }

  /// The level of a heading.
  var level: Int { Int(cmark_node_get_heading_level(pointer)) }

  /// The number of a numbered list's first item; `nil` for a list of bullets.
  var firstOrdinal: Int? {
    guard cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST else { return nil }
    return Int(cmark_node_get_list_start(pointer))
  }

  /// What follows the fence of a code block.
  var fenceInfo: String { cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? "" }

  /// Whether a task is done.
  var isChecked: Bool { cmark_gfm_extensions_get_tasklist_item_checked(pointer) }

  /// The line on which it starts, from 1.
  var line: Int { Int(cmark_node_get_start_line(pointer)) }
}

/// A parsed Markdown text; frees its nodes at the end of its life.
struct MarkdownTree: ~Copyable {
  private let document: OpaquePointer

  /// Parses a text; `nil` when memory runs out.
  ///
  /// Only the extensions that keep no state between parses are attached: the others (`~~`, bare
  /// addresses) change a table that all parsers of the process share. `InlineReader` does their work.
  init?(_ text: String) {
    guard MarkdownTree.isRegistered,
      let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8)
    else { return nil }
    defer { cmark_parser_free(parser) }
    for name in ["table", "tasklist"] {
      if let found = cmark_find_syntax_extension(name) {
        _ = cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parser_feed(parser, $0.baseAddress, $0.count)
      }
    }
    guard let document = cmark_parser_finish(parser) else { return nil }
    self.document = document
  }

  deinit { cmark_node_free(document) }

  /// Reads the tree; its nodes must not outlive the call.
  func read<Value>(_ body: (MarkdownNode) -> Value) -> Value? {
    MarkdownNode(document).map(body)
  }

  /// Registration happens once in a process, before the first parse.
  private static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()
}
