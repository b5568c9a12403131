/**
 * The tables of a collection and the columns that are read of them
 * (https://github.com/ankidroid/Anki-Android/wiki/Database-Structure; decks and what stands below it since schema 15).
 */
export const columnsOfTables = {
  col: ['crt', 'mod', 'ver', 'conf', 'models', 'decks', 'dconf'],
  notes: ['id', 'guid', 'mid', 'mod', 'tags', 'flds', 'data'],
  cards: ['id', 'nid', 'did', 'ord', 'mod', 'type', 'queue', 'due', 'ivl', 'factor', 'reps', 'lapses', 'left', 'flags', 'data'],
  revlog: ['id', 'cid', 'ease', 'ivl', 'lastIvl', 'factor', 'time', 'type'],
  graves: [],
  tags: [],
  config: ['KEY', 'val'],
  decks: ['id', 'name', 'mtime_secs', 'common', 'kind'],
  deck_config: ['id', 'name', 'config'],
  notetypes: ['id', 'name', 'mtime_secs', 'config'],
  fields: ['ntid', 'ord', 'name', 'config'],
  templates: ['ntid', 'ord', 'name', 'config'],
  android_metadata: [],
} as const satisfies Record<string, readonly string[]>

/** The name of a table that Anki, or AnkiDroid, makes. */
export type TableName = keyof typeof columnsOfTables

/** The tables that are read. */
export const tablesToRead = ['col', 'notes', 'cards', 'revlog', 'config', 'decks', 'deck_config', 'notetypes', 'fields', 'templates'] as const satisfies readonly TableName[]

/** Columns of `cards` for what a filtered deck borrowed, by schema: from 2, and in the first. */
export const borrowedDue = ['odue', 'edue'] as const

/** The newest schema that is understood. Anki has written 18 since 2021. */
export const newestSchema = 18
