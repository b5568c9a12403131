// The tables of a collection as Anki makes them (https://github.com/ankitects/anki/tree/main/rslib/src/storage: schema11.sql
// and the upgrades to 14, 15, 17 and 18).

const whole = (...names: readonly string[]): string => names.map((name) => `${name} integer NOT NULL`).join(', ')
const text = (...names: readonly string[]): string => names.map((name) => `${name} text NOT NULL`).join(', ')

/** What every schema has. */
export const rowTables = [
  `CREATE TABLE col (id integer PRIMARY KEY, ${whole('crt', 'mod', 'scm', 'ver', 'dty', 'usn', 'ls')}, ${text('conf', 'models', 'decks', 'dconf', 'tags')})`,
  `CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, ${whole('mid', 'mod', 'usn')}, ${text('tags', 'flds')}, ${whole('sfld', 'csum', 'flags')}, data text NOT NULL)`,
  `CREATE TABLE cards (id integer PRIMARY KEY, ${whole('nid', 'did', 'ord', 'mod', 'usn', 'type', 'queue', 'due', 'ivl', 'factor', 'reps', 'lapses', 'left', 'odue', 'odid', 'flags')}, data text NOT NULL)`,
  `CREATE TABLE revlog (id integer PRIMARY KEY, ${whole('cid', 'usn', 'ease', 'ivl', 'lastIvl', 'factor', 'time', 'type')})`,
] as const

/** Indices over them; made after the rows are in, which is quicker. */
export const rowIndices = [
  'CREATE INDEX ix_notes_usn ON notes (usn)',
  'CREATE INDEX ix_cards_usn ON cards (usn)',
  'CREATE INDEX ix_revlog_usn ON revlog (usn)',
  'CREATE INDEX ix_cards_nid ON cards (nid)',
  'CREATE INDEX ix_cards_sched ON cards (did, queue, due)',
  'CREATE INDEX ix_revlog_cid ON revlog (cid)',
  'CREATE INDEX ix_notes_csum ON notes (csum)',
] as const

/** Schema 11 has its deleted things without a key. */
export const oldGraves = `CREATE TABLE graves (${whole('usn', 'oid', 'type')})`

// [Note: unicase] Anki compares names by a collation of its own, `unicase`, which SQLite here does not have. The tables are
// filled under NOCASE, which orders names of ASCII letters in the same way, and are renamed in the schema at the end. An
// index over a name with other letters would be in the wrong order for Anki, so it is left out then: nothing needs it while a
// package is taken in. The table of tags, which is itself such an index, stays empty: Anki collects tags from the notes.

/** The collation under which tables are filled, and the one that they say in the end; see [Note: unicase]. */
export const collations = { while: 'COLLATE NOCASE', after: 'COLLATE unicase' } as const
const name = `name text NOT NULL ${collations.while}`

/** What schema 18 has besides; names under NOCASE until the end. */
export const frameTables = [
  `CREATE TABLE deck_config (id integer PRIMARY KEY NOT NULL, ${name}, ${whole('mtime_secs', 'usn')}, config blob NOT NULL)`,
  `CREATE TABLE config (KEY text NOT NULL PRIMARY KEY, ${whole('usn', 'mtime_secs')}, val blob NOT NULL) without rowid`,
  `CREATE TABLE fields (${whole('ntid', 'ord')}, ${name}, config blob NOT NULL, PRIMARY KEY (ntid, ord)) without rowid`,
  `CREATE TABLE templates (${whole('ntid', 'ord')}, ${name}, ${whole('mtime_secs', 'usn')}, config blob NOT NULL, PRIMARY KEY (ntid, ord)) without rowid`,
  `CREATE TABLE notetypes (id integer NOT NULL PRIMARY KEY, ${name}, ${whole('mtime_secs', 'usn')}, config blob NOT NULL)`,
  `CREATE TABLE decks (id integer PRIMARY KEY NOT NULL, ${name}, ${whole('mtime_secs', 'usn')}, common blob NOT NULL, kind blob NOT NULL)`,
  `CREATE TABLE tags (tag text NOT NULL PRIMARY KEY ${collations.while}, usn integer NOT NULL, collapsed boolean NOT NULL, config blob NULL) without rowid`,
  `CREATE TABLE graves (${whole('oid', 'type', 'usn')}, PRIMARY KEY (oid, type)) WITHOUT ROWID`,
] as const

/** Their indices that have nothing to do with names. */
export const frameIndices = [
  'CREATE INDEX idx_templates_usn ON templates (usn)',
  'CREATE INDEX idx_notetypes_usn ON notetypes (usn)',
  'CREATE INDEX idx_notes_mid ON notes (mid)',
  'CREATE INDEX idx_cards_odid ON cards (odid) WHERE odid != 0',
  'CREATE INDEX idx_graves_pending ON graves (usn)',
] as const

/** Indices over names, by table; see [Note: unicase]. */
export const nameIndices = {
  fields: 'CREATE UNIQUE INDEX idx_fields_name_ntid ON fields (name, ntid)',
  templates: 'CREATE UNIQUE INDEX idx_templates_name_ntid ON templates (name, ntid)',
  notetypes: 'CREATE UNIQUE INDEX idx_notetypes_name ON notetypes (name)',
  decks: 'CREATE UNIQUE INDEX idx_decks_name ON decks (name)',
} as const
