import ArticleModel
import Configuration
import Testing

@Suite("Configuration document")
struct ConfigurationDocumentTests {
  /// Every key with its path, as `path line:column`.
  private func places(_ text: String) throws -> [String] {
    func walk(_ table: ConfigurationTable, _ path: String) -> [String] {
      table.entries.flatMap { entry -> [String] in
        let path = path.isEmpty ? entry.key : "\(path)/\(entry.key)"
        return ["\(path) \(entry.place.line):\(entry.place.column)"] + walk(entry.value, path)
      }
    }
    func walk(_ value: ConfigurationValue, _ path: String) -> [String] {
      switch value.content {
      case .table(let table): walk(table, path)
      case .array(let array):
        array.enumerated().flatMap { index, element in
          ["\(path)[\(index)] \(element.place.line):\(element.place.column)"]
            + walk(element, "\(path)[\(index)]")
        }
      default: []
      }
    }
    return walk(try ConfigurationDocument(text).root, "")
  }

  @Test("Keys are found where they stand, in the order of the file")
  func keys() throws {
    let text = """
      # a comment with [brackets] = "x"
      name = "one # two"
        other='\\'   # three

      [styles]
      "headline.unread" = { fg = "ink", attributes = ["bold", 'dim'] }
      entity = {}
      [a.b]
      c.d = 1
      """
    #expect(
      try places(text) == [
        "name 2:1", "other 3:3", "styles 5:2", "styles/headline.unread 6:1",
        "styles/headline.unread/fg 6:23", "styles/headline.unread/attributes 6:35",
        "styles/headline.unread/attributes[0] 6:49", "styles/headline.unread/attributes[1] 6:57",
        "styles/entity 7:1", "a 8:2", "a/b 8:2", "a/b/c 9:1", "a/b/c/d 9:1",
      ]
    )
  }

  @Test("Long strings, arrays over lines and tables in arrays do not mislead")
  func long() throws {
    let text = #"""
      text = """
      [no] = 1
      \""" still"""
      list = [
        1, # ]
        { x = "}" },
      ]
      [[item]]
      name = "a"
      [item.sub]
      y = 1
      [[item]]
      "n\u0061me" = 'b'
      "한국" = "\\"
      """#
    #expect(
      try places(text) == [
        "text 1:1", "list 4:1", "list[0] 5:3", "list[1] 6:3", "list[1]/x 6:5", "item 8:3",
        "item[0] 8:3", "item[0]/name 9:1", "item[0]/sub 10:2", "item[0]/sub/y 11:1",
        "item[1] 12:3", "item[1]/name 13:1", "item[1]/한국 14:1",
      ]
    )
  }

  @Test("Values are read with their kinds")
  func values() throws {
    let text = "a = 1\nb = 2.5\nc = true\nd = \"x\"\ne = [1]\nf = 2020-01-01\ng = {}"
    let root = try ConfigurationDocument(text).root
    #expect(root["a"]?.integer == 1 && root["a"]?.number == 1)
    #expect(root["b"]?.number == 2.5 && root["b"]?.integer == nil)
    #expect(root["c"]?.boolean == true)
    #expect(root["d"]?.string == "x")
    #expect(root["e"]?.array?.count == 1)
    #expect(root["f"]?.kind == "a date or time")
    #expect(root["g"]?.table?.entries == [])
    #expect(root["b"]?.place == ConfigurationPlace(line: 2, column: 5))
    #expect(root["z"] == nil)
  }

  @Test(
    "A syntax error is told with its place",
    arguments: [
      ("a = 1\nb = \n", 2), ("[x\n", 1), ("a = 1\na = 2\n", 2), ("= 1", 1), ("x = \"\u{0}\"", 1),
      ("a = 'x", 1),
    ]
  )
  func syntax(_ text: String, line: Int) {
    let error = #expect(throws: ConfigurationSyntaxError.self) {
      try ConfigurationDocument(text)
    }
    #expect(error?.diagnostic.line == line)
    #expect(error?.diagnostic.message.isEmpty == false)
    #expect(error?.diagnostic.severity == .error)
  }

  @Test("Absurd files are refused or read, never trapped on")
  func hostile() throws {
    let deep = String(repeating: "[", count: 10_000)
    #expect(throws: ConfigurationSyntaxError.self) { try ConfigurationDocument("a = " + deep) }
    let large = String(repeating: "#", count: ConfigurationDocument.maximumLength + 1)
    #expect(throws: ConfigurationSyntaxError.self) { try ConfigurationDocument(large) }
    let wide = (0..<5_000).map { "k\($0) = {a = [1, 2, {b = 1}]}" }.joined(separator: "\n")
    #expect(try ConfigurationDocument(wide).root.entries.count == 5_000)
    #expect(try ConfigurationDocument("").root.entries == [])
    #expect(try ConfigurationDocument("\u{FEFF}a = 1").root["a"]?.integer == 1)
  }
}
