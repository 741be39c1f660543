/// What a mouse does.
package enum MouseAction: Hashable, Sendable {
  case pressed, doubleClicked, wheelUp, wheelDown
}
