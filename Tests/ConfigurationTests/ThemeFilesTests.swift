import ArticleModel
import Configuration
import Foundation
import TextGrid
import Testing

/// The themes in `Themes/`.
private let bundled: ThemeCatalog = {
  let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  return ThemeCatalog(folders: [root.appendingPathComponent("Themes").path])
}()

private let kinds: [StyleRole] = [
  .entityPerson, .entityPlace, .entityOrganisation, .entityGroup, .entityEvent, .entityDate,
  .entityMoney, .entityPercent,
]

@Suite("Theme files")
struct ThemeFilesTests {
  private func load(_ name: String) throws -> Theme {
    try #require(bundled.load(name)).theme
  }

  private func isColored(_ theme: Theme) -> Bool { theme.styles[.text]?.foreground != nil }

  @Test("The themes that people will look for are there")
  func names() {
    #expect(Set(bundled.names).isSuperset(of: ["ink", "paper", "contrast", "mono"]))
    #expect(bundled.list().allSatisfy { $0.summary != nil })
    #expect(bundled.list().contains { $0.isLight } && bundled.list().contains { !$0.isLight })
  }

  @Test("Every theme is read without complaint", arguments: bundled.names)
  func clean(_ name: String) throws {
    let loaded = try #require(bundled.load(name))
    #expect(loaded.diagnostics.map { $0.described(in: loaded.file) } == [])
    #expect(loaded.file.hasSuffix("Themes/\(name).toml"))
  }

  @Test("The theme compiled in is that of the file")
  func standard() throws {
    #expect(try load("ink") == Theme.standard)
  }

  @Test("Text stands out from its ground by 4.5 to 1 at least", arguments: bundled.names)
  func contrast(_ name: String) throws {
    let theme = try load(name)
    // Signs, not text: rules and bars.
    let signs: Set<StyleRole> = [.rule, .panelBar]
    let grounds: [StyleRole] = [.text, .headlineSelected, .headlineCurrent, .panelSelected]
    for role in StyleRole.allCases {
      let stacks = grounds.map { RoleStack($0).with(role) } + [RoleStack(role)]
      for stack in stacks {
        let style = theme.style(of: stack)
        guard let ink = style.foreground, let ground = style.background else { continue }
        let least = signs.contains(role) ? 1.2 : role.isUnderSelection(stack) ? 4.4 : 4.5
        let contrast = ink.contrast(with: ground)
        #expect(contrast >= least, "\(stack.roles.map(\.rawValue)) has \(contrast)")
      }
    }
  }

  @Test(
    "Kinds of names differ from each other and from text, for every eye",
    arguments: bundled.names
  )
  func kindsDiffer(_ name: String) throws {
    let theme = try load(name)
    guard isColored(theme) else { return }
    let colors = try ([.text] + kinds).map { role in
      (role, try #require(theme.style(of: RoleStack(.article).with(role)).foreground))
    }
    for (index, (role, color)) in colors.enumerated() {
      for (other, otherColor) in colors[(index + 1)...] {
        for sight in Sight.allCases {
          let distance = sight.seen(color).distance(to: sight.seen(otherColor))
          let least = sight == .full ? 0.06 : 0.045
          #expect(
            distance >= least,
            "\(role.rawValue) and \(other.rawValue) are \(distance) apart with \(sight) sight"
          )
        }
      }
    }
  }

  @Test("Kinds of names differ without colour", arguments: bundled.names)
  func kindsWithoutColor(_ name: String) throws {
    let theme = try load(name).reduced(to: .mono)
    let styles = ([.text, .keyword] + kinds).map { theme.style(of: RoleStack(.article).with($0)) }
    #expect(Set(styles).count == styles.count)
  }

  @Test(
    "Every kind of name is lit at every depth of colour",
    arguments: bundled.names,
    ColorDepth.allCases
  )
  func kindsAreLit(_ name: String, _ depth: ColorDepth) throws {
    let theme = try load(name).reduced(to: depth)
    let text = theme.style(of: RoleStack(.article))
    for kind in kinds {
      let style = theme.style(of: RoleStack(.article).with(kind))
      #expect(style != text, "\(kind.rawValue) is not lit")
    }
  }

  @Test(
    "A keyword is seen in every row of the list, at every depth of colour",
    arguments: bundled.names,
    ColorDepth.allCases
  )
  func keywordInRows(_ name: String, _ depth: ColorDepth) throws {
    let theme = try load(name).reduced(to: depth)
    for state: StyleRole in [.headlineUnread, .headlineRead] {
      for row: StyleRole? in [nil, .headlineSelected, .headlineCurrent] {
        var stack = RoleStack(.headline).with(state)
        if let row { stack = stack.with(row) }
        let (plain, lit) = (theme.style(of: stack), theme.style(of: stack.with(.keyword)))
        #expect(plain != lit, "\(row?.rawValue ?? "other") row, \(state.rawValue)")
      }
    }
  }

  @Test(
    "Nothing vanishes when colours are reduced",
    arguments: bundled.names,
    [ColorDepth.indexed, .sixteen, .eight]
  )
  func reduced(_ name: String, _ depth: ColorDepth) throws {
    let theme = try load(name).reduced(to: depth)
    for role in StyleRole.allCases {
      let style = theme.style(of: RoleStack(role))
      guard let ink = style.foreground, let ground = style.background else { continue }
      #expect(ink.contrast(with: ground) > 1.15, "\(role.rawValue): \(ink) on \(ground)")
      if kinds.contains(role), depth == .indexed {
        #expect(ink.contrast(with: ground) > 3, "\(role.rawValue): \(ink) on \(ground)")
      }
    }
    for role in [StyleRole.headlineSelected, .panelSelected, .findCurrent, .keyword]
    where isColored(theme) {
      #expect(theme.style(of: RoleStack(role)) != theme.style(of: RoleStack(.text)))
    }
  }
}

extension StyleRole {
  /// Whether the stack shows the role on the ground of a selected line.
  fileprivate func isUnderSelection(_ stack: RoleStack) -> Bool {
    stack.roles.first != .text && stack.roles.first != self
  }
}

/// How people see colours.
///
/// Source of the matrices: G. M. Machado et al., "A Physiologically-based Model for Simulation of
/// Color Vision Deficiency", 2009, at full severity.
private enum Sight: CaseIterable {
  case full, withoutRed, withoutGreen

  func seen(_ color: Color) -> OKLab {
    let (red, green, blue) = color.components
    let light = [red, green, blue].map(LinearLight.of)
    func row(_ factors: [Double]) -> Double {
      min(1, max(0, zip(factors, light).reduce(0) { $0 + $1.0 * $1.1 }))
    }
    switch self {
    case .full: return OKLab(color)
    case .withoutRed:
      return OKLab(
        linearRed: row([0.152286, 1.052583, -0.204868]),
        green: row([0.114503, 0.786281, 0.099216]),
        blue: row([-0.003882, -0.048116, 1.051998])
      )
    case .withoutGreen:
      return OKLab(
        linearRed: row([0.367322, 0.860646, -0.227968]),
        green: row([0.280085, 0.672501, 0.047413]),
        blue: row([-0.011820, 0.042940, 0.968881])
      )
    }
  }
}
