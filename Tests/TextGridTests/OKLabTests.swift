import TextGrid
import Testing

@Suite("OKLab")
struct OKLabTests {
  @Test(
    "Colours lie where the paper says",
    arguments: [
      (0x000000, 0, 0, 0), (0xFFFFFF, 1, 0, 0), (0xFF0000, 0.628, 0.225, 0.126),
      (0x00FF00, 0.866, -0.234, 0.179), (0x0000FF, 0.452, -0.032, -0.312),
    ] as [(UInt32, Double, Double, Double)]
  )
  func places(_ rgb: UInt32, _ lightness: Double, _ greenRed: Double, _ blueYellow: Double) {
    let lab = OKLab(.hex(rgb))
    #expect(abs(lab.lightness - lightness) < 0.001)
    #expect(abs(lab.greenRed - greenRed) < 0.001)
    #expect(abs(lab.blueYellow - blueYellow) < 0.001)
  }

  @Test("Distances and hues compare")
  func distances() {
    let (red, blue, pale) = (OKLab(.hex(0xFF0000)), OKLab(.hex(0x0000FF)), OKLab(.hex(0xFF8080)))
    #expect(red.distance(to: red) == 0)
    #expect(red.distance(to: pale) < red.distance(to: blue))
    #expect(red.hueDifference(to: pale) < red.hueDifference(to: blue))
  }

  @Test("Contrast is that of the accessibility guidelines")
  func contrast() {
    #expect(abs(Color.hex(0).contrast(with: .hex(0xFFFFFF)) - 21) < 0.001)
    #expect(abs(Color.hex(0x767676).contrast(with: .hex(0xFFFFFF)) - 4.54) < 0.01)
    #expect(Color.indexed(16).contrast(with: .indexed(231)) > 20.9)
  }
}
