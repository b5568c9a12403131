import type { AnkiCollection } from '../anki/anki-collection.ts'
import { collations, frameIndices, frameTables, nameIndices, oldGraves, rowIndices, rowTables } from './collection-schema.ts'
import { decksAsJson, noteTypesAsJson, presetsAsJson, settingsOf } from './frame-as-json.ts'
import { deckMessages, fieldMessage, noteTypeMessage, presetMessage, templateMessage } from './frame-as-messages.ts'
import type { PackEngines, SqlDatabase, SqlValue } from './sqlite.ts'
import { fieldSum, stripField } from './strip-field.ts'

/** Not sent to any server yet. */
const usn = -1

/** The bytes of a collection: schema 11, which Anki 2.0 wrote, or 18, which Anki has written since 2021. */
export function writeCollectionFile(collection: AnkiCollection, schema: 11 | 18, { openSqlite }: Pick<PackEngines, 'openSqlite'>): Uint8Array {
  const database = openSqlite()
  try {
    for (const sql of [...rowTables, ...(schema === 11 ? [oldGraves] : frameTables), 'BEGIN']) database.run(sql)
    insertCollection(database, collection, schema)
    if (schema === 18) insertFrame(database, collection)
    insertNotes(database, collection)
    insertAll(database, 'cards', collection.cards, ({ id, note, deck, ord, mod, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data }) => [id, note, deck, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data])
    insertAll(database, 'revlog', collection.reviews, ({ id, card, ease, ivl, lastIvl, factor, time, type }) => [id, card, usn, ease, ivl, lastIvl, factor, time, type])
    for (const sql of [...rowIndices, ...(schema === 11 ? [] : [...frameIndices, ...usableNameIndices(collection)]), 'COMMIT']) database.run(sql)
    if (schema === 18) database.exec(`PRAGMA writable_schema=ON; UPDATE sqlite_master SET sql = replace(sql, '${collations.while}', '${collations.after}') WHERE type = 'table'; PRAGMA writable_schema=OFF`)
    return database.export()
  } finally {
    database.close()
  }
}

function insertCollection(database: SqlDatabase, collection: AnkiCollection, schema: 11 | 18): void {
  const { crt, mod, noteTypes, decks, presets } = collection
  const frame = schema === 18 ? ['', '', '', '', ''] : [JSON.stringify(settingsOf(collection)), noteTypesAsJson(noteTypes), decksAsJson(decks), presetsAsJson(presets), '{}']
  database.run('INSERT INTO col VALUES (1, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, ?)', [crt, mod, mod, schema, ...frame])
}

function insertFrame(database: SqlDatabase, collection: AnkiCollection): void {
  const { noteTypes, decks, presets } = collection
  const parts = <T>(pick: (type: AnkiCollection['noteTypes'][number]) => readonly T[]) => noteTypes.flatMap((type) => pick(type).map((part, ord) => ({ type, part, ord })))
  insertAll(database, 'config', Object.entries(settingsOf(collection)), ([key, value]) => [key, 0, 0, new TextEncoder().encode(JSON.stringify(value))])
  insertAll(database, 'notetypes', noteTypes, (type) => [type.id, type.name, type.mod, usn, noteTypeMessage(type)])
  insertAll(database, 'fields', parts(({ fields }) => fields), ({ type, part, ord }) => [type.id, ord, part.name, fieldMessage(part)])
  insertAll(database, 'templates', parts(({ templates }) => templates), ({ type, part, ord }) => [type.id, ord, part.name, type.mod, usn, templateMessage(part)])
  insertAll(database, 'decks', decks, (deck) => {
    const { common, kind } = deckMessages(deck)
    return [deck.id, deck.name.split('::').join('\u001F'), deck.mod, usn, common, kind]
  })
  insertAll(database, 'deck_config', presets, (preset) => [preset.id, preset.name, 0, usn, presetMessage(preset)])
}

function insertNotes(database: SqlDatabase, { notes, noteTypes }: AnkiCollection): void {
  const sortFields = new Map(noteTypes.map(({ id, sortf }) => [id, sortf]))
  insertAll(database, 'notes', notes, ({ id, guid, noteType, mod, tags, fields, data }) => {
    const first = stripField(fields[0] ?? '')
    const sortField = sortFields.get(noteType) ?? 0
    const sorted = sortField === 0 ? first : stripField(fields[sortField] ?? '')
    return [id, guid, noteType, mod, usn, tags.length === 0 ? '' : ` ${tags.join(' ')} `, fields.join('\u001F'), sorted, fieldSum(first), 0, data]
  })
}

/** The indices over names that are in the same order for Anki; see [Note: unicase]. */
function usableNameIndices({ noteTypes, decks }: AnkiCollection): string[] {
  const names = {
    fields: noteTypes.flatMap(({ fields }) => fields.map(({ name }) => name)),
    templates: noteTypes.flatMap(({ templates }) => templates.map(({ name }) => name)),
    notetypes: noteTypes.map(({ name }) => name),
    decks: decks.map(({ name }) => name),
  }
  return (Object.keys(names) as (keyof typeof names)[]).flatMap((table) => (names[table].every((name) => /^[\0-\u007F]*$/.test(name)) ? [nameIndices[table]] : []))
}

function insertAll<T>(database: SqlDatabase, table: string, items: readonly T[], toRow: (item: T) => readonly SqlValue[]): void {
  const [first] = items
  if (first === undefined) return
  const statement = database.prepare(`INSERT INTO ${table} VALUES (${toRow(first).map(() => '?').join()})`)
  try {
    for (const item of items) statement.run(toRow(item))
  } finally {
    statement.free()
  }
}
