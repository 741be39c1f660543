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
}
