import TextGrid
import Testing

@Suite("Theme reduction")
struct ThemeReductionTests {
  private func theme(
    _ styles: [StyleRole: Style],
    isLight: Bool = false,
    reductions: [Color: PickedReduction] = [:]
  ) -> Theme {
    Theme(name: "test", isLight: isLight, styles: styles, reductions: reductions)
  }

  private func allows(_ color: Color?, _ depth: ColorDepth) -> Bool {
    switch (color, depth) {
    case (nil, _), (_, .rgb): true
    case (.rgb, _), (_, .mono): false
    case (.indexed(let index), .eight): index < 8
    case (.indexed(let index), .sixteen): index < 16
    case (.indexed, .indexed): true
    }
  }

  @Test("Every colour of every role fits the depth", arguments: ColorDepth.allCases)
  func depths(_ depth: ColorDepth) {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<20 {
      var styles: [StyleRole: Style] = [:]
      for role in StyleRole.allCases where Bool.random(using: &generator) {
        styles[role] = Style(
          foreground: .hex(.random(in: 0...0xFFFFFF, using: &generator)),
          background: Bool.random(using: &generator)
            ? .hex(.random(in: 0...0xFFFFFF, using: &generator)) : nil
        )
      }
      let reduced = theme(styles, isLight: Bool.random(using: &generator)).reduced(to: depth)
      for role in StyleRole.allCases {
        let style = reduced.style(of: RoleStack(role))
        #expect(allows(style.foreground, depth) && allows(style.background, depth))
      }
    }
  }

  @Test("Stand-ins picked by hand come first")
  func picked() {
    let brick = Color.hex(0x9A3412)
    let theme = theme(
      [.entityPerson: Style(foreground: brick)],
      reductions: [brick: PickedReduction(indexed: 130, basic: 9)]
    )
    func color(_ depth: ColorDepth) -> Color? {
      theme.reduced(to: depth).styles[.entityPerson]?.foreground
    }
    #expect(color(.rgb) == brick)
    #expect(color(.indexed) == .indexed(130))
    #expect(color(.sixteen) == .indexed(9))
    #expect(color(.eight) == .indexed(1))
    #expect(color(.mono) == nil)
  }

  @Test(
    "The nearest of 256 colours is chosen by the eye",
    arguments: [(0xFF0000, 196), (0x5F87AF, 67), (0x808080, 244), (0xFFFFFF, 231)]
      as [(UInt32, UInt8)]
  )
  func nearest(_ rgb: UInt32, _ index: UInt8) {
    let reduced = theme([.keyword: Style(foreground: .hex(rgb))]).reduced(to: .indexed)
    #expect(reduced.styles[.keyword]?.foreground == .indexed(index))
  }

  @Test("Soft colours keep their hue among sixteen, and stand out from the ground")
  func hue() {
    let dark = theme([
      .text: Style(foreground: .hex(0xCFD2D6), background: .hex(0x17191E)),
      .entityPerson: Style(foreground: .hex(0xC9B35C)),
      .entityOrganisation: Style(foreground: .hex(0x8BA6E0)),
      .rule: Style(foreground: .hex(0x3A3F48)),
    ]).reduced(to: .sixteen)
    #expect(dark.styles[.text]?.background == .indexed(0))
    #expect([.indexed(3), .indexed(11)].contains(dark.styles[.entityPerson]?.foreground))
    #expect(dark.styles[.entityOrganisation]?.foreground == .indexed(12))
    #expect(dark.styles[.rule]?.foreground == .indexed(8))
  }

  @Test("No text vanishes into its ground", arguments: [ColorDepth.indexed, .sixteen, .eight])
  func contrast(_ depth: ColorDepth) {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<200 {
      let ink = Color.hex(.random(in: 0...0xFFFFFF, using: &generator))
      let ground = Color.hex(.random(in: 0...0xFFFFFF, using: &generator))
      guard ink.contrast(with: ground) >= 4.5 else { continue }
      let styles = [StyleRole.text: Style(foreground: ink, background: ground)]
      let reduced = theme(styles).reduced(to: depth).style(of: RoleStack(.text))
      let contrast = reduced.foreground.flatMap { ink in
        reduced.background.map { ink.contrast(with: $0) }
      }
      #expect((contrast ?? 0) > 2)
    }
  }

  @Test("A ground that cannot be told from the page's is shown by reversing")
  func ground() {
    let theme = theme([
      .text: Style(foreground: .hex(0xCFD2D6), background: .hex(0x17191E)),
      .headlineSelected: Style(background: .hex(0x2A303B)),
    ])
    let eight = theme.reduced(to: .eight).styles[.headlineSelected]
    #expect(eight == Style(attributes: .reverse))
    let sixteen = theme.reduced(to: .sixteen).styles[.headlineSelected]
    #expect(sixteen?.background == .indexed(8))
    let indexed = theme.reduced(to: .indexed)
    #expect(indexed.styles[.headlineSelected]?.background != indexed.styles[.text]?.background)
  }

  @Test("Without colour the kinds of names differ from text and from each other")
  func mono() {
    let colors = StyleRole.allCases.map { ($0, Style(foreground: .hex(0xC9B35C))) }
    let theme = theme(Dictionary(uniqueKeysWithValues: colors)).reduced(to: .mono)
    let kinds: [StyleRole] = [
      .text, .entityPerson, .entityPlace, .entityOrganisation, .entityGroup, .entityEvent,
      .entityDate, .entityMoney, .entityPercent, .keyword,
    ]
    let styles = kinds.map { theme.style(of: RoleStack(.text).with($0)) }
    #expect(Set(styles).count == kinds.count)
    #expect(styles.allSatisfy { $0.foreground == nil && $0.background == nil })
    let selected = kinds.map { theme.style(of: RoleStack(.headlineSelected).with($0)) }
    #expect(Set(selected).count == kinds.count)
  }
}
