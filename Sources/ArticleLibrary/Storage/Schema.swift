import GRDB

/// The tables of the library and how older files are brought up to them.
///
/// Shape: `headline` holds what the list shows, one narrow row an article, with one index for each
/// list; `article` says where it came from; `body` holds the article itself, `original` the bytes it
/// was read from, each compressed and in a table of its own, so that no list ever touches them.
/// `headline.read_at` and `starred_at` say both the state and when it last changed, in seconds since
/// 1970: positive is read (starred) then, negative is taken back then, 0 is never. A `source` is a
/// file, feed or page, by `Source.Kind`, or a folder that was added, which has articles of its own in
/// no case: it is there so that what is new in it can be found. `tagging` holds what the articles with
/// a number in `headline.tagging` were recognised by.
enum Schema {
  /// The version that this program writes, kept in the file's `user_version`.
  static let version = 2

  /// The oldest version that can be read as it is, where the file cannot be written.
  static let oldestReadable = 1

  /// What marks a file as a library, in its `application_id`: `Gzte`.
  static let applicationID = 0x477A_7465

  /// The `kind` of a source that is a folder; those of `Source.Kind` are smaller.
  static let folderKind = 100

  /// Brings an older or empty file up to `version`.
  static func migrate(_ database: some DatabaseWriter) throws {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(sql: version1)
      // Part of the transaction, so that tables without these marks are never seen.
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try database.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("2") { database in
      try database.execute(sql: version2)
      try database.execute(sql: "PRAGMA user_version = 2")
    }
    try migrator.migrate(database)
  }

  private static let version2 = """
    CREATE TABLE tagging (
      number INTEGER PRIMARY KEY,
      version BLOB NOT NULL
    ) STRICT;
    """

  private static let version1 = """
    CREATE TABLE original (
      id INTEGER PRIMARY KEY,
      hash BLOB NOT NULL UNIQUE,
      size INTEGER NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      location TEXT NOT NULL UNIQUE,
      kind INTEGER NOT NULL,
      format INTEGER NOT NULL,
      title TEXT,
      link TEXT,
      original INTEGER REFERENCES original(id),
      article_count INTEGER NOT NULL,
      read_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX source_original ON source(original);

    CREATE TABLE article (
      id INTEGER PRIMARY KEY,
      identity TEXT NOT NULL UNIQUE,
      link TEXT,
      hash BLOB NOT NULL,
      revision INTEGER NOT NULL,
      source INTEGER NOT NULL REFERENCES source(id),
      original INTEGER REFERENCES original(id),
      added_at INTEGER NOT NULL,
      changed_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX article_hash ON article(hash);
    CREATE INDEX article_link ON article(link) WHERE link IS NOT NULL;
    CREATE INDEX article_source ON article(source);
    CREATE INDEX article_original ON article(original) WHERE original IS NOT NULL;

    CREATE TABLE body (
      article INTEGER PRIMARY KEY REFERENCES article(id),
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE TABLE revision (
      article INTEGER NOT NULL REFERENCES article(id),
      number INTEGER NOT NULL,
      hash BLOB NOT NULL,
      original INTEGER REFERENCES original(id),
      replaced_at INTEGER NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (article, number)
    ) STRICT;
    CREATE INDEX revision_original ON revision(original) WHERE original IS NOT NULL;

    CREATE TABLE headline (
      id INTEGER PRIMARY KEY REFERENCES article(id),
      date INTEGER NOT NULL,
      zone INTEGER,
      precision INTEGER NOT NULL,
      headline TEXT NOT NULL,
      voice TEXT NOT NULL,
      word_count INTEGER NOT NULL,
      names TEXT NOT NULL,
      keyword_count INTEGER NOT NULL,
      read_at INTEGER NOT NULL DEFAULT 0,
      starred_at INTEGER NOT NULL DEFAULT 0,
      progress INTEGER NOT NULL DEFAULT 0,
      tagging INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX headline_date ON headline(date);
    CREATE INDEX headline_unread ON headline(date) WHERE read_at <= 0;
    CREATE INDEX headline_starred ON headline(date) WHERE starred_at > 0;
    CREATE INDEX headline_started ON headline(date) WHERE progress > 0 AND progress < 100;
    CREATE INDEX headline_keyword ON headline(date) WHERE keyword_count > 0;
    CREATE INDEX headline_tagging ON headline(tagging);

    CREATE TABLE headline_text (
      id INTEGER PRIMARY KEY REFERENCES headline(id),
      words TEXT NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE headline_word USING fts5(
      words, content = 'headline_text', content_rowid = 'id', columnsize = 0, tokenize = 'ascii',
      prefix = '1 2'
    );
    CREATE TRIGGER headline_text_added AFTER INSERT ON headline_text BEGIN
      INSERT INTO headline_word(rowid, words) VALUES (new.id, new.words);
    END;
    CREATE TRIGGER headline_text_changed AFTER UPDATE ON headline_text BEGIN
      INSERT INTO headline_word(headline_word, rowid, words) VALUES ('delete', old.id, old.words);
      INSERT INTO headline_word(rowid, words) VALUES (new.id, new.words);
    END;

    CREATE TABLE reading (
      article INTEGER PRIMARY KEY REFERENCES article(id),
      block INTEGER NOT NULL DEFAULT 0,
      offset INTEGER NOT NULL DEFAULT 0,
      position_at INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE entity (
      id INTEGER PRIMARY KEY,
      kind INTEGER NOT NULL,
      key TEXT NOT NULL,
      name TEXT NOT NULL,
      article_count INTEGER NOT NULL DEFAULT 0,
      UNIQUE (key, kind)
    ) STRICT;
    CREATE TABLE alias (
      entity INTEGER NOT NULL REFERENCES entity(id),
      name TEXT NOT NULL,
      article_count INTEGER NOT NULL,
      PRIMARY KEY (entity, name)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE occurrence (
      entity INTEGER NOT NULL REFERENCES entity(id),
      date INTEGER NOT NULL,
      article INTEGER NOT NULL REFERENCES article(id),
      count INTEGER NOT NULL,
      place INTEGER NOT NULL,
      start INTEGER NOT NULL,
      length INTEGER NOT NULL,
      PRIMARY KEY (entity, date, article)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX occurrence_article ON occurrence(article);

    CREATE TABLE change (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      made_at INTEGER NOT NULL,
      articles BLOB NOT NULL
    ) STRICT;

    CREATE TABLE tally (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      total INTEGER NOT NULL,
      unread INTEGER NOT NULL,
      starred INTEGER NOT NULL,
      started INTEGER NOT NULL,
      keywords INTEGER NOT NULL,
      tagging INTEGER NOT NULL,
      tagger TEXT NOT NULL
    ) STRICT;
    INSERT INTO tally VALUES (1, 0, 0, 0, 0, 0, 0, '');
    CREATE TRIGGER headline_added AFTER INSERT ON headline BEGIN
      UPDATE tally SET
        total = total + 1,
        unread = unread + (new.read_at <= 0),
        starred = starred + (new.starred_at > 0),
        started = started + (new.progress > 0 AND new.progress < 100),
        keywords = keywords + (new.keyword_count > 0);
    END;
    CREATE TRIGGER headline_changed
    AFTER UPDATE OF read_at, starred_at, progress, keyword_count ON headline
    WHEN (old.read_at > 0) <> (new.read_at > 0) OR (old.starred_at > 0) <> (new.starred_at > 0)
      OR (old.progress > 0 AND old.progress < 100) <> (new.progress > 0 AND new.progress < 100)
      OR (old.keyword_count > 0) <> (new.keyword_count > 0)
    BEGIN
      UPDATE tally SET
        unread = unread + (new.read_at <= 0) - (old.read_at <= 0),
        starred = starred + (new.starred_at > 0) - (old.starred_at > 0),
        started = started + (new.progress > 0 AND new.progress < 100)
          - (old.progress > 0 AND old.progress < 100),
        keywords = keywords + (new.keyword_count > 0) - (old.keyword_count > 0);
    END;
    """
}
