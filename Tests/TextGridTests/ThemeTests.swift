import TextGrid
import Testing

@Suite("Theme")
struct ThemeTests {
  private let theme = Theme(
    name: "test",
    isLight: false,
    styles: [
      .text: Style(foreground: .hex(0xCCCCCC), background: .hex(0x101010)),
      .headline: Style(attributes: .bold),
      .headlineSelected: Style(background: .hex(0x303030), attributes: .reverse),
      .entity: Style(attributes: .underline),
      .entityPerson: Style(foreground: .hex(0xC9B35C)),
      .keyword: Style(foreground: .hex(0x343434), attributes: .reverse),
    ]
  )

  @Test("A role that is left out takes the style of the role above it, at last that of text")
  func fallback() {
    #expect(theme.ownStyle(of: .entityPlace)?.role == .entity)
    #expect(theme.ownStyle(of: .entityPerson)?.role == .entityPerson)
    #expect(theme.ownStyle(of: .rule) == nil)
    #expect(theme.style(of: RoleStack(.rule)) == theme.styles[.text])
  }

  @Test("Later roles lie over earlier ones")
  func stack() {
    let style = theme.style(of: RoleStack(.headline).with(.headlineSelected).with(.entityPerson))
    #expect(style.foreground == .hex(0xC9B35C))
    #expect(style.background == .hex(0x303030))
    #expect(style.attributes == [.bold, .reverse])
  }

  @Test("Reversed text in a reversed line is turned back")
  func reverse() {
    let stack = RoleStack(.headlineSelected).with(.keyword)
    #expect(!theme.style(of: stack).attributes.contains(.reverse))
  }

  @Test("A colour that would vanish on another role's ground gives way")
  func legible() {
    let style = theme.style(of: RoleStack(.headlineSelected).with(.keyword))
    #expect(style.foreground == .hex(0xCCCCCC))
  }

  @Test("A cache gives the same styles")
  func cache() {
    var cache = StyleCache(theme, depth: .indexed)
    let stack = RoleStack(.headline).with(.entityPerson)
    let expected = theme.reduced(to: .indexed).style(of: stack)
    #expect(cache.style(of: stack) == expected)
    #expect(cache.style(of: stack) == expected)
  }

  @Test("A stack keeps four roles, the last one always on top")
  func roleStack() {
    let four = RoleStack(.text).with(.article).with(.entityPerson).with(.keyword)
    #expect(four.roles == [.text, .article, .entityPerson, .keyword])
    #expect(four.with(.findMatch).roles == [.text, .article, .entityPerson, .findMatch])
    for role in StyleRole.allCases { #expect(RoleStack(role).roles == [role]) }
  }

  @Test("A dotted role has the role without its last part as its parent, where there is one")
  func parents() {
    for role in StyleRole.allCases {
      let parts = role.rawValue.split(separator: ".")
      let above = StyleRole(rawValue: parts.dropLast().joined(separator: "."))
      #expect(role.parent == above)
    }
  }
}
