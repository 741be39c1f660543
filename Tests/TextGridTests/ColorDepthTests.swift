import TextGrid
import Testing

@Suite("Color depth")
struct ColorDepthTests {
  @Test(
    "The depth follows from what the terminal can and the environment wants",
    arguments: [
      ([:], 0, .mono), ([:], 8, .eight), ([:], 16, .sixteen), ([:], 88, .sixteen),
      ([:], 256, .indexed), ([:], 1 << 24, .rgb), (["NO_COLOR": "1"], 256, .mono),
      (["NO_COLOR": ""], 256, .indexed), (["COLORTERM": "truecolor"], 256, .indexed),
      (["COLORTERM": "truecolor", "TERM": "xterm"], nil, .rgb), (["TERM": "xterm"], nil, .eight),
      (["TERM": "tmux-256color"], nil, .indexed), (["TERM": "dumb"], nil, .mono), ([:], nil, .mono),
      (["TERM": "xterm", "NO_COLOR": "1", "COLORTERM": "24bit"], nil, .mono), ([:], -1, .mono),
    ] as [([String: String], Int?, ColorDepth)]
  )
  func detected(_ environment: [String: String], _ colors: Int?, _ depth: ColorDepth) {
    #expect(ColorDepth.detected(environment: environment, terminalColors: colors) == depth)
  }

  @Test("24-bit colour is looked for where the environment speaks of it")
  func direct() {
    #expect(ColorDepth.wantsDirectColor(environment: ["COLORTERM": "truecolor"]))
    #expect(ColorDepth.wantsDirectColor(environment: ["COLORTERM": "24bit", "NO_COLOR": ""]))
    #expect(!ColorDepth.wantsDirectColor(environment: ["COLORTERM": "24bit", "NO_COLOR": "1"]))
    #expect(!ColorDepth.wantsDirectColor(environment: [:]))
  }
}
