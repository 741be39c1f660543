import Testing

@testable import EntityRecognition

@Suite("Tags")
struct TagTests {
  @Test("Names go to tags and the tags' moves are those that BILOU allows")
  func tagsOfNames() {
    let spans = [
      NameSpan(tokens: 0..<1, kind: .person, reason: .list([])),
      NameSpan(tokens: 2..<5, kind: .place, reason: .list([])),
    ]
    let tags = Tag.tags(of: spans, count: 6)
    #expect(tags[0] == Tag(.unit, .person))
    #expect(tags[1] == .outside)
    #expect(tags[2...4] == [Tag(.begin, .place), Tag(.inside, .place), Tag(.last, .place)])
    for (tag, next) in zip(tags, tags.dropFirst()) { #expect(tag.canPrecede(next)) }
    #expect(!Tag(.begin, .place).canPrecede(Tag(.last, .person)))
    #expect(!Tag(.begin, .place).canPrecede(.outside))
    #expect(!Tag.outside.canPrecede(Tag(.inside, .place)))
  }

  @Test("The chain finds the best path that is allowed, not the best tags one by one")
  func bestPath() {
    let moves = [Int32](repeating: 0, count: (Tag.count + 1) * Tag.count)
    var chain = TagChain(moves: moves)
    chain.begin(count: 2)
    var first = SIMD16<Int16>(repeating: -50)
    var second = first
    first[Int(Tag(.begin, .person).rawValue) - 1] = 40
    first[Int(Tag(.unit, .place).rawValue) - 1] = 50
    second[Int(Tag(.last, .person).rawValue) - 1] = 40
    second[Int(Tag(.last, .place).rawValue) - 1] = 60
    chain.scores[0] = first
    chain.scores[1] = second
    var spans: [NameSpan] = []
    chain.decode(10..<12, into: &spans)
    #expect(spans.map(\.tokens) == [10..<12])
    #expect(spans.map(\.kind) == [.person])
  }
}
