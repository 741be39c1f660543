/// The terminal: keys in, frames out.
@MainActor
package final class CursesTerminal {
}
