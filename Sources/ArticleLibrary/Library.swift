/// The user's articles on disk: everything that is kept, and the only one to touch it.
package actor Library {
  /// Opens an empty library in memory.
  package init() {}
}
