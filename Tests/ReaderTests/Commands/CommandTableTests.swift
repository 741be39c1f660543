import Reader
import Testing

@Suite("Command table")
struct CommandTableTests {
  @Test("A summary starts with a capital and has no full stop", arguments: Command.allCases)
  func summaries(command: Command) {
    let summary = command.info.summary
    #expect(summary.first?.isUppercase == true)
    #expect(summary.last != ".")
    #expect(summary.count <= 50, "a summary fits beside its keys")
  }

  @Test("A detail is made of whole sentences", arguments: Command.allCases)
  func details(command: Command) {
    guard let detail = command.detail else { return }
    #expect(detail.last == ".")
    #expect(detail.first?.isUppercase == true)
  }

  @Test("A name is lower case words with hyphens", arguments: Command.allCases)
  func names(command: Command) {
    #expect(command.name.allSatisfy { ($0.isLowercase && $0.isASCII) || $0 == "-" })
    #expect(Command.named(command.name) == command)
  }

  @Test("Every command has a mode, and its keys only modes of its own", arguments: Command.allCases)
  func modes(command: Command) {
    #expect(!command.info.modes.isEmpty)
    for key in command.info.keys { #expect(key.modes.isSubset(of: command.info.modes)) }
  }

  @Test("The beginning of just one name stands for it, and habits for theirs")
  func shortNames() {
    #expect(Command.named("just") == .justify)
    #expect(Command.named("q") == .quit)
    #expect(Command.named("w") == .save)
    #expect(Command.named("next") == nil)
    #expect(Command.named("") == nil)
    #expect(Command.named("frobnicate") == nil)
  }
}
