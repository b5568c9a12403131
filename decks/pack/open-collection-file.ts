import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import { columnsOfTables, tablesToRead, type TableName } from './anki-tables.ts'
import type { PackEngines, SqlDatabase } from './sqlite.ts'

/** A database that may be read: its tables are plain and have the columns that Anki gives them. */
export interface CheckedDatabase {
  readonly database: SqlDatabase
  /** The columns of each table that is there. */
  readonly columns: ReadonlyMap<TableName, ReadonlySet<string>>
  /** Names of tables that Anki does not know; they are not read. */
  readonly strangers: readonly string[]
}

const header = 'SQLite format 3\0'

/** Whether bytes begin as a database of SQLite does. */
export function isSqlite(bytes: Uint8Array): boolean {
  return bytes.length >= 100 && header.split('').every((letter, index) => bytes[index] === letter.charCodeAt(0))
}

// [Note: foreign databases] What a database can do to its reader is in its schema: a view may never end, a trigger or a
// generated column may make gigabytes, a check or an index over an expression runs when the integrity is checked. So only
// plain tables and indexes over plain columns are let in, before the first row is read. Bytes that were changed in rows pass
// SQLite's own integrity check in one case of three, so that every row is checked again when it is read. An endless file
// is still possible in theory: whoever reads one does it where it can be ended.

/**
 * Opens the bytes of a collection and checks what [Note: foreign databases] says. Problems: `damaged-collection`,
 * `unsafe-collection`, `no-collection`. The caller closes it.
 */
export function openCollectionFile(bytes: Uint8Array, engines: PackEngines): Result<CheckedDatabase> {
  let database: SqlDatabase | null = null
  try {
    database = engines.openSqlite(withoutJournal(bytes))
    const checked = checkDatabase(database)
    if (!checked.ok) database.close()
    return checked
  } catch (error) {
    database?.close()
    return damagedCollection(error)
  }
}

/** The refusal of a collection that SQLite cannot read. */
export function damagedCollection(error?: unknown): Result<never> {
  return fail('damaged-collection', 'The collection in this file is damaged. In Anki, run Tools, Check Database, then export it again.', error instanceof Error ? error.message : undefined)
}

/** A collection that Anki has open says that a second file goes with it; alone it can be read as it was last put in order. */
function withoutJournal(bytes: Uint8Array): Uint8Array {
  if (bytes[18] !== 2 && bytes[19] !== 2) return bytes
  const copy = bytes.slice()
  copy[18] = 1
  copy[19] = 1
  return copy
}

function checkDatabase(database: SqlDatabase): Result<CheckedDatabase> {
  database.run('PRAGMA trusted_schema=OFF')
  database.run('PRAGMA cell_size_check=ON')
  const rows = database.exec('SELECT type, name, tbl_name, sql FROM sqlite_master LIMIT 1001')[0]?.values ?? []
  if (rows.length > 1000) return unsafe('more than 1,000 tables')
  const strangers: string[] = []
  for (const [type, name, , sql] of rows) {
    const what = `${String(type)} ${String(name)}`.slice(0, 100)
    if (type !== 'table' && type !== 'index') return unsafe(what)
    if (sql === null ? !String(name).startsWith('sqlite_autoindex_') : !isPlain(String(sql), type)) return unsafe(what)
    if (type === 'table' && !Object.hasOwn(columnsOfTables, String(name)) && !String(name).startsWith('sqlite_')) strangers.push(String(name).slice(0, 100))
  }
  dropCollation(database, rows.some(([, , , sql]) => typeof sql === 'string' && /\bunicase\b/i.test(sql)))
  database.run('PRAGMA query_only=1')
  const columns = new Map<TableName, ReadonlySet<string>>()
  for (const name of tablesToRead) {
    const info = database.exec(`PRAGMA table_xinfo(${name})`)[0]?.values ?? []
    // A second lock behind the words of the schema: a column that is hidden or worked out.
    if (info.some((column) => column[6] !== 0)) return unsafe(`table ${name}`)
    if (info.length > 0) columns.set(name, new Set(info.map((column) => String(column[1]))))
  }
  if (!columns.has('col') || !columns.has('notes') || !columns.has('cards')) return fail('no-collection', 'This database is not a collection of Anki: it has no notes and cards.')
  for (const name of ['col', 'notes', 'cards', 'revlog'] as const) {
    if (!columns.has(name)) continue
    const missing = columnsOfTables[name].find((column) => !columns.get(name)?.has(column))
    if (missing !== undefined) return fail('damaged-collection', 'The collection in this file lacks a column that every collection of Anki has.', `${name}.${missing}`)
    const said = database.exec(`PRAGMA integrity_check('${name}')`)[0]?.values[0]?.[0]
    if (said !== 'ok') return damagedCollection(new Error(String(said).slice(0, 300)))
  }
  return ok({ database, columns, strangers })
}

const unsafe = (where: string): Result<never> => fail('unsafe-collection', 'This file has parts that collections of Anki never have and that could harm this computer. It was not opened.', where)

/** Names and texts between quotes, and comments, as SQLite tells them apart: what begins first hides the others, so that a column that is called `--` hides nothing. */
const unheard = /"[^"]*(?:"|$)|'[^']*(?:'|$)|`[^`]*(?:`|$)|\[[^\]]*(?:\]|$)|--[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)/g

/** Whether a table or an index is made of columns alone: no expressions that would run when it is read or checked. */
function isPlain(sql: string, type: 'table' | 'index'): boolean {
  if (sql.length > 20_000) return false
  const words = sql.replace(unheard, ' ')
  if (type === 'index') return words.split('(').length === 2 && /^\s*create\s+(?:unique\s+)?index\b/i.test(words)
  return /^\s*create\s+table\b/i.test(words) && !/\b(?:check|generated|as|virtual|using)\b/i.test(words)
}

/**
 * Anki compares names by a collation of its own that SQLite here does not have, and without it some tables cannot even be
 * read. This copy is told to compare them plainly; nothing that is read depends on their order.
 */
function dropCollation(database: SqlDatabase, needed: boolean): void {
  if (!needed) return
  database.exec("PRAGMA writable_schema=ON; UPDATE sqlite_master SET sql = replace(sql, 'COLLATE unicase', '') WHERE type = 'table'; DELETE FROM sqlite_master WHERE type = 'index' AND tbl_name IN ('decks', 'deck_config', 'fields', 'templates', 'notetypes', 'tags') AND sql IS NOT NULL; PRAGMA writable_schema=RESET")
}
