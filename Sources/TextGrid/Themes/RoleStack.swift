/// One to four roles, the later ones lying over the earlier: a keyword in a selected headline.
///
/// Drawing names roles only; a theme turns a stack into a `Style` when the frame is shown. So
/// a grid does not depend on the theme, and changing it redraws without laying out again.
package struct RoleStack: Hashable, Sendable {
  /// One byte a role, the lowest in the lowest byte: 1 + its index in `StyleRole.allCases`.
  private var packed: UInt32

  /// A stack of one role.
  package init(_ role: StyleRole) {
    packed = UInt32(RoleStack.code(of: role))
  }

  /// The stack with one more role on top; a full stack replaces its top.
  package func with(_ role: StyleRole) -> RoleStack {
    with(code: RoleStack.code(of: role))
  }

  /// The stack with one more role on top, given by its code.
  func with(code: UInt8) -> RoleStack {
    var copy = self
    var shift: UInt32 = 8
    while shift < 24, packed >> shift & 0xFF != 0 { shift += 8 }
    copy.packed = packed & ~(0xFF << shift) | UInt32(code) << shift
    return copy
  }

  /// The roles, lowest first.
  package var roles: [StyleRole] {
    (0..<4).compactMap { index in
      let code = Int(packed >> UInt32(index * 8) & 0xFF)
      return code == 0 ? nil : RoleStack.all[code - 1]
    }
  }

  private static let all = StyleRole.allCases

  private static let codes: [StyleRole: UInt8] = Dictionary(
    uniqueKeysWithValues: all.enumerated().map { ($1, UInt8($0 + 1)) }
  )

  /// What stands for a role in a stack.
  static func code(of role: StyleRole) -> UInt8 { codes[role] ?? 1 }
}
