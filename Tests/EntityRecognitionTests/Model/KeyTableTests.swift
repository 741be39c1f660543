import Testing

@testable import EntityRecognition

@Suite("Key table")
struct KeyTableTests {
  @Test("Every key is found at its index, others are not")
  func findsKeys() {
    let keys: [UInt32] = [0, 1, 0xFFFF, 0x1_0000, 0x1_0001, 0xABCD_1234, 0xFFFF_FFFF]
    let bytes = KeyTable.tables(of: keys)
    bytes.bounds.withUnsafeBytes { bounds in
      bytes.remainders.withUnsafeBytes { remainders in
        let table = KeyTable(
          bounds: bounds.bindMemory(to: UInt32.self),
          remainders: remainders.bindMemory(to: UInt16.self)
        )
        #expect(table.isValid)
        for (index, key) in keys.enumerated() { #expect(table.index(of: key) == index) }
        for key in [2, 0x1_0002, 0xABCD_1235, 0xFFFF_FFFE] as [UInt32] {
          #expect(table.index(of: key) == nil)
        }
      }
    }
  }

  @Test("Finding without branches finds the same", arguments: [1, 7, 40, 3000])
  func findsTheSame(crowd: Int) {
    // A few crowded buckets, the last one among them, and many with few keys or none.
    var keys = Set((0..<crowd).map { UInt32($0 * 19) + 0x00AB_0000 })
    keys.formUnion((0..<crowd).map { UInt32.max - UInt32($0 * 3) })
    keys.formUnion((0..<2000).map { UInt32($0) &* 0x9E37_79B1 })
    let sorted = keys.sorted()
    let bytes = KeyTable.tables(of: sorted)
    bytes.bounds.withUnsafeBytes { bounds in
      bytes.remainders.withUnsafeBytes { remainders in
        let table = KeyTable(
          bounds: bounds.bindMemory(to: UInt32.self),
          remainders: remainders.bindMemory(to: UInt16.self)
        )
        let asked = sorted + sorted.map { $0 &+ 1 } + sorted.map { $0 ^ 0x8000 }
        let different = asked.filter { table.place(of: $0) != table.index(of: $0) ?? -1 }
        #expect(different.isEmpty)
      }
    }
  }
}
