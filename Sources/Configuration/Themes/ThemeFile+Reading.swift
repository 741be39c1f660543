import ArticleModel
import TextGrid

extension ThemeFile {
  /// Reads the text of a theme file.
  ///
  /// What it does not understand is left out and told; only a syntax error leaves nothing.
  ///
  /// - Parameters:
  ///   - text: TOML with the tables `theme`, `palette` and `styles`.
  ///   - name: The theme's name, unless the file gives one.
  ///   - file: Where the text comes from.
  init(reading text: String, name: String, file: String) {
    self.init(name: name, file: file)
    let root: ConfigurationTable
    do {
      root = try ConfigurationDocument(text).root
    } catch {
      diagnostics = [error.diagnostic]
      return
    }
    for entry in root.entries {
      guard let table = entry.value.table else {
        warnUnknown("key", entry, known: ["theme", "palette", "styles"])
        continue
      }
      switch entry.key {
      case "theme": readHead(table)
      case "palette": readPalette(table)
      case "styles": readStyles(table, under: "")
      default: warnUnknown("table", entry, known: ["theme", "palette", "styles"])
      }
    }
  }

  private mutating func warnUnknown(
    _ what: String,
    _ entry: ConfigurationTable.Entry,
    known: [String]
  ) {
    let suggestion = NearestName.suggestion(for: entry.key, in: known)
    warn("unknown \(what) \"\(entry.key)\"\(suggestion)", at: entry.place)
  }

  private mutating func readHead(_ table: ConfigurationTable) {
    let known = ["name", "summary", "inherits", "background"]
    for entry in table.entries {
      guard known.contains(entry.key) else {
        warnUnknown("key", entry, known: known)
        continue
      }
      guard let string = entry.value.string else {
        warn("\"\(entry.key)\" is \(entry.value.kind), not a string", at: entry.value.place)
        continue
      }
      switch entry.key {
      case "name": name = string
      case "summary": summary = string
      case "inherits": inherits = Setting(value: string, place: entry.value.place)
      default:
        guard string == "light" || string == "dark" else {
          warn("\"background\" is \"light\" or \"dark\"", at: entry.value.place)
          continue
        }
        isLight = string == "light"
      }
    }
  }

  private mutating func readPalette(_ table: ConfigurationTable) {
    for entry in table.entries {
      switch entry.value.content {
      case .string(let text):
        if let color = color(text, at: entry.value.place) {
          palette[entry.key] = PaletteColor(color: color, reduction: PickedReduction())
        }
      case .integer:
        if let index = index(entry.value, below: 256) {
          palette[entry.key] = PaletteColor(color: .indexed(index), reduction: PickedReduction())
        }
      case .table(let table): readPaletteTable(table, of: entry)
      default: warn("a colour is no \(entry.value.kind)", at: entry.value.place)
      }
    }
  }

  private mutating func readPaletteTable(
    _ table: ConfigurationTable,
    of color: ConfigurationTable.Entry
  ) {
    var rgb: Color?
    var reduction = PickedReduction()
    for entry in table.entries {
      switch entry.key {
      case "rgb":
        if let text = entry.value.string {
          rgb = self.color(text, at: entry.value.place)
        } else {
          warn("\"rgb\" is a string like \"#9a3412\"", at: entry.value.place)
        }
      case "indexed": reduction.indexed = index(entry.value, below: 256)
      case "basic": reduction.basic = basic(entry.value)
      default: warnUnknown("key", entry, known: ["rgb", "indexed", "basic"])
      }
    }
    guard let found = rgb ?? (reduction.indexed ?? reduction.basic).map(Color.indexed) else {
      warn("the colour \"\(color.key)\" has no \"rgb\"", at: color.place)
      return
    }
    palette[color.key] = PaletteColor(color: found, reduction: reduction)
  }

  private mutating func index(_ value: ConfigurationValue, below end: Int) -> UInt8? {
    if let index = value.integer, 0..<end ~= index { return UInt8(index) }
    warn("a colour's index is a number from 0 to \(end - 1)", at: value.place)
    return nil
  }

  private mutating func basic(_ value: ConfigurationValue) -> UInt8? {
    guard let name = value.string else { return index(value, below: 16) }
    if let index = ColorNotation.basicIndex(of: name) { return index }
    let suggestion = NearestName.suggestion(for: name, in: ColorNotation.basicNames)
    warn("unknown basic colour \"\(name)\"\(suggestion)", at: value.place)
    return nil
  }

  /// A colour of the palette, which cannot name others.
  private mutating func color(_ text: String, at place: ConfigurationPlace) -> Color? {
    if let color = ColorNotation.color(text) { return color }
    warn("\"\(text)\" is no colour: write \"#rrggbb\" or the name of a basic colour", at: place)
    return nil
  }

  /// Reads roles, written `"a.b" = {…}`, `a.b = {…}` or as tables in tables.
  private mutating func readStyles(_ table: ConfigurationTable, under prefix: String) {
    for entry in table.entries {
      let name = prefix.isEmpty ? entry.key : "\(prefix).\(entry.key)"
      let role = StyleRole(rawValue: name)
      switch entry.value.content {
      case .table(let inner):
        let isGroup = StyleRole.allCases.contains { $0.rawValue.hasPrefix(name + ".") }
        guard role != nil || isGroup else {
          warnUnknownRole(name, at: entry.place)
          continue
        }
        readStyle(inner, of: role, named: name, at: entry.place)
      case .string(let text):
        guard let role else {
          warnUnknownRole(name, at: entry.place)
          continue
        }
        declarations[role] = Declaration(
          foreground: Setting(value: text, place: entry.value.place),
          place: entry.place
        )
      default:
        warn("the style of \"\(name)\" is \(entry.value.kind), not a table", at: entry.value.place)
      }
    }
  }

  private mutating func warnUnknownRole(_ name: String, at place: ConfigurationPlace) {
    let known = StyleRole.allCases.map(\.rawValue)
    warn("unknown role \"\(name)\"\(NearestName.suggestion(for: name, in: known))", at: place)
  }

  private mutating func readStyle(
    _ table: ConfigurationTable,
    of role: StyleRole?,
    named name: String,
    at place: ConfigurationPlace
  ) {
    var declaration = Declaration(place: place)
    var saysSomething = table.entries.isEmpty
    for entry in table.entries {
      switch entry.key {
      case "fg", "bg", "attributes":
        saysSomething = true
        read(entry, into: &declaration)
      default:
        // A role below this one, or a misspelt key.
        let inner = "\(name).\(entry.key)"
        if StyleRole.allCases.contains(where: { $0.rawValue.hasPrefix(inner) }) {
          readStyles(ConfigurationTable(entries: [entry]), under: name)
        } else {
          warnUnknown("key", entry, known: ["fg", "bg", "attributes"])
        }
      }
    }
    guard saysSomething else { return }
    if let role {
      declarations[role] = declaration
    } else {
      warnUnknownRole(name, at: place)
    }
  }

  private mutating func read(
    _ entry: ConfigurationTable.Entry,
    into declaration: inout Declaration
  ) {
    if entry.key == "attributes" {
      declaration.attributes = Setting(value: attributes(entry.value), place: entry.value.place)
      return
    }
    guard let text = entry.value.string else {
      warn("\"\(entry.key)\" is \(entry.value.kind), not a colour's name", at: entry.value.place)
      return
    }
    let paint = Setting(value: text, place: entry.value.place)
    if entry.key == "fg" {
      declaration.foreground = paint
    } else {
      declaration.background = paint
    }
  }

  private mutating func attributes(_ value: ConfigurationValue) -> Attributes {
    guard let array = value.array else {
      warn("\"attributes\" is \(value.kind), not an array like [\"bold\"]", at: value.place)
      return []
    }
    var attributes: Attributes = []
    for element in array {
      let name = element.string ?? ""
      if let known = Attributes.names.first(where: { $0.name == name }) {
        attributes.insert(known.attribute)
      } else {
        let suggestion = NearestName.suggestion(for: name, in: Attributes.names.map(\.name))
        warn("unknown attribute \"\(name)\"\(suggestion)", at: element.place)
      }
    }
    return attributes
  }
}
