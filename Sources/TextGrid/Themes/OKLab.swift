/// A colour in a space where equal distances look about equally far apart.
///
/// Source: B. Ottosson, "A perceptual color space for image processing", 2020.
package struct OKLab: Hashable, Sendable {
  /// From 0 for black to 1 for white.
  package var lightness: Double
  /// From green, below 0, to red.
  package var greenRed: Double
  /// From blue, below 0, to yellow.
  package var blueYellow: Double

  /// The colour in this space.
  package init(_ color: Color) {
    let (red, green, blue) = color.components
    self.init(
      linearRed: LinearLight.of(red),
      green: LinearLight.of(green),
      blue: LinearLight.of(blue)
    )
  }

  /// Makes a colour from its linear components, from 0 to 1.
  package init(linearRed red: Double, green: Double, blue: Double) {
    let long = LinearLight.root(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue, 3)
    let middle = LinearLight.root(
      0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue,
      3
    )
    let short = LinearLight.root(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue, 3)
    lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    greenRed = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    blueYellow = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
  }

  /// How colourful it is; greys have 0, the strongest colours of a screen about 0.3.
  package var chroma: Double {
    (greenRed * greenRed + blueYellow * blueYellow).squareRoot()
  }

  /// How different two colours look; black and white are 1 apart.
  package func distance(to other: OKLab) -> Double {
    let light = lightness - other.lightness
    let red = greenRed - other.greenRed
    let yellow = blueYellow - other.blueYellow
    return (light * light + red * red + yellow * yellow).squareRoot()
  }

  /// How different two hues are: 0 for the same, 2 for opposite ones.
  package func hueDifference(to other: OKLab) -> Double {
    let product = greenRed * other.greenRed + blueYellow * other.blueYellow
    return 1 - product / max(1e-9, chroma * other.chroma)
  }
}

/// The light that an sRGB component stands for (IEC 61966-2-1).
package enum LinearLight {
  private static let table: [Double] = (0...255).map { step in
    let value = Double(step) / 255
    if value <= 0.04045 { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    // To the power of 2.4: squared, times the fifth root of the square.
    return base * base * root(base * base, 5)
  }

  /// The light of a component, from 0 to 1.
  package static func of(_ component: UInt8) -> Double { table[Int(component)] }

  /// A root of a number from 0 to 1, by Newton's method; there is no C library here to ask.
  static func root(_ value: Double, _ degree: Int) -> Double {
    guard value > 0 else { return 0 }
    var guess = 1.0
    for _ in 0..<60 {
      var power = 1.0
      for _ in 1..<degree { power *= guess }
      let next = guess - (power * guess - value) / (Double(degree) * power)
      if abs(next - guess) < 1e-12 { return next }
      guess = next
    }
    return guess
  }
}
