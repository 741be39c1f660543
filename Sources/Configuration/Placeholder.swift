// The user's files.
