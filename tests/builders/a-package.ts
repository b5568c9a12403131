import { zstdCompressSync } from 'node:zlib'
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire'
import { zipSync } from 'fflate'
import type { AnkiCard, AnkiDeck, AnkiNote, AnkiNoteType, AnkiPreset, AnkiReview } from '../../decks/anki/anki-collection.ts'
import type { PackEngines, SqlDatabase, SqlValue } from '../../decks/pack/sqlite.ts'

/** What a made collection holds; all that is not said has a default. */
export interface PackageParts {
  readonly crt?: number
  readonly conf?: Readonly<Record<string, unknown>>
  readonly noteTypes?: readonly AnkiNoteType[]
  readonly decks?: readonly AnkiDeck[]
  readonly presets?: readonly AnkiPreset[]
  readonly notes?: readonly AnkiNote[]
  readonly cards?: readonly AnkiCard[]
  readonly reviews?: readonly AnkiReview[]
  readonly media?: readonly (readonly [name: string, bytes: Uint8Array])[]
  /** SQL that is run at the end, to make what Anki never makes. */
  readonly sql?: string
}

type Open = PackEngines['openSqlite']

/** A note type with two fields and one template. */
export function anAnkiNoteType(change: Partial<AnkiNoteType> = {}): AnkiNoteType {
  const fields = ['Front', 'Back'].map((name) => ({ name, rtl: false, font: 'Arial', size: 20, description: '', tag: null }))
  const templates = [{ name: 'Card 1', qfmt: '{{Front}}', afmt: '{{FrontSide}}<hr id=answer>{{Back}}' }]
  return { id: 1001, name: 'Basic', type: 0, stockKind: null, sortf: 0, mod: 1_600_000_000, fields, templates, css: '.card { color: black; }', latexPre: 'pre', latexPost: 'post', latexSvg: false, ...change }
}

/** A deck of the first preset. */
export function anAnkiDeck(change: Partial<AnkiDeck> = {}): AnkiDeck {
  return { id: 1, name: 'Default', mod: 1_600_000_000, description: '', filtered: false, preset: 1, ...change }
}

/** The preset that every collection has. */
export function anAnkiPreset(change: Partial<AnkiPreset> = {}): AnkiPreset {
  const steps = { learningSteps: [1, 10], relearningSteps: [10] }
  return { id: 1, name: 'Default', newPerDay: 20, reviewsPerDay: 200, ...steps, maximumInterval: 36_500, leechThreshold: 8, leechAction: 1, buryNew: false, buryReviews: false, desiredRetention: null, weights: null, ...change }
}

/** A note of the first note type. */
export function anAnkiNote(change: Partial<AnkiNote> = {}): AnkiNote {
  const id = change.id ?? 1_600_000_000_001
  return { id, guid: `guid-${id}`, noteType: 1001, mod: 1_600_000_100, tags: [], fields: [`question ${id}`, `answer ${id}`], data: '', ...change }
}

/** A new card of the note of the same number. */
export function anAnkiCard(change: Partial<AnkiCard> = {}): AnkiCard {
  const id = change.id ?? 1_600_000_000_001
  return { id, note: id, deck: 1, ord: 0, mod: 1_600_000_100, type: 0, queue: 0, due: 1, ivl: 0, factor: 0, reps: 0, lapses: 0, left: 0, odue: 0, odid: 0, flags: 0, data: '', ...change }
}

const rowTables = `
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null, dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
CREATE INDEX ix_notes_csum on notes (csum);
CREATE INDEX ix_cards_nid on cards (nid);
CREATE INDEX ix_cards_sched on cards (did, queue, due);
CREATE INDEX ix_revlog_cid on revlog (cid);
CREATE INDEX idx_cards_odid ON cards (odid) WHERE odid != 0;`

const frameTables = `
CREATE TABLE deck_config (id integer PRIMARY KEY NOT NULL, name text NOT NULL, mtime_secs integer NOT NULL, usn integer NOT NULL, config blob NOT NULL);
CREATE TABLE config (KEY text NOT NULL PRIMARY KEY, usn integer NOT NULL, mtime_secs integer NOT NULL, val blob NOT NULL) without rowid;
CREATE TABLE fields (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL, config blob NOT NULL, PRIMARY KEY (ntid, ord)) without rowid;
CREATE TABLE templates (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL, mtime_secs integer NOT NULL, usn integer NOT NULL, config blob NOT NULL, PRIMARY KEY (ntid, ord)) without rowid;
CREATE TABLE notetypes (id integer NOT NULL PRIMARY KEY, name text NOT NULL, mtime_secs integer NOT NULL, usn integer NOT NULL, config blob NOT NULL);
CREATE TABLE decks (id integer PRIMARY KEY NOT NULL, name text NOT NULL, mtime_secs integer NOT NULL, usn integer NOT NULL, common blob NOT NULL, kind blob NOT NULL);
CREATE UNIQUE INDEX idx_fields_name_ntid ON fields (name, ntid);
CREATE UNIQUE INDEX idx_decks_name ON decks (name);`

/** The bytes of a collection with the tables of schema 11 or 18. `schema` is what it says of itself. */
export function buildCollection(openSqlite: Open, parts: PackageParts, kind: 11 | 18, schema: number = kind): Uint8Array {
  const database = openSqlite()
  database.exec(rowTables)
  database.exec('BEGIN')
  const { noteTypes = [anAnkiNoteType()], decks = [anAnkiDeck()], presets = [anAnkiPreset()], conf = {} } = parts
  const json = kind === 11 ? [conf, keyed(noteTypes.map(noteTypeToJson)), keyed(decks.map(deckToJson)), keyed(presets.map(presetToJson))].map((value) => JSON.stringify(value)) : ['', '', '', '']
  database.run('INSERT INTO col VALUES (1, ?, 1600000000000, 0, ?, 0, 0, 0, ?, ?, ?, ?, ?)', [parts.crt ?? 1_600_000_000, schema, ...json, '{}'])
  if (kind === 18) insertFrame(database, noteTypes, decks, presets, conf)
  insertRows(database, 'notes', parts.notes ?? [], (note) => [note.id, note.guid, note.noteType, note.mod, -1, note.tags.length === 0 ? '' : ` ${note.tags.join(' ')} `, note.fields.join('\u001F'), note.fields[0] ?? '', 0, 0, note.data])
  insertRows(database, 'cards', parts.cards ?? [], ({ id, note, deck, ord, mod, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data }) => [id, note, deck, ord, mod, -1, type, queue, due, ivl, factor, reps, lapses, left, odue, odid, flags, data])
  insertRows(database, 'revlog', parts.reviews ?? [], ({ id, card, ease, ivl, lastIvl, factor, time, type }) => [id, card, -1, ease, ivl, lastIvl, factor, time, type])
  database.exec('COMMIT')
  if (kind === 18) database.exec("PRAGMA writable_schema=ON; UPDATE sqlite_master SET sql = replace(sql, 'name text NOT NULL', 'name text NOT NULL COLLATE unicase') WHERE type = 'table' AND name != 'config'; PRAGMA writable_schema=OFF")
  if (parts.sql !== undefined) database.exec(parts.sql)
  const bytes = database.export()
  database.close()
  return bytes
}

/** The bytes of a package: `anki2` and `anki21` with JSON and plain files, `anki21b` with messages and zstd. */
export function buildPackage(openSqlite: Open, parts: PackageParts, container: 'anki2' | 'anki21' | 'anki21b'): Uint8Array {
  const newest = container === 'anki21b'
  const collection = buildCollection(openSqlite, parts, newest ? 18 : 11)
  const files: Record<string, Uint8Array> = { [`collection.${container}`]: newest ? zstdCompressSync(collection) : collection }
  if (container !== 'anki2') {
    const dummy = { notes: [anAnkiNote({ id: 1, fields: ['Please update Anki', ''] })], cards: [anAnkiCard({ id: 1 })] }
    files['collection.anki2'] = buildCollection(openSqlite, dummy, 11)
    files['meta'] = new BinaryWriter().tag(1, WireType.Varint).int32(newest ? 3 : 2).finish()
  }
  const media = parts.media ?? []
  files['media'] = newest ? zstdCompressSync(mediaEntries(media)) : new TextEncoder().encode(JSON.stringify(Object.fromEntries(media.map(([name], index) => [String(index), name]))))
  for (const [index, [, bytes]] of media.entries()) files[String(index)] = newest ? zstdCompressSync(bytes) : bytes
  return zipSync(files)
}

function mediaEntries(media: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const writer = new BinaryWriter()
  for (const [name, bytes] of media) {
    const entry = new BinaryWriter().tag(1, WireType.LengthDelimited).string(name).tag(2, WireType.Varint).uint32(bytes.length)
    writer.tag(1, WireType.LengthDelimited).bytes(entry.finish())
  }
  return writer.finish()
}

function insertRows<T>(database: SqlDatabase, table: string, items: readonly T[], toRow: (item: T) => SqlValue[]): void {
  const [first] = items
  if (first === undefined) return
  const statement = database.prepare(`INSERT INTO ${table} VALUES (${toRow(first).map(() => '?').join()})`)
  for (const item of items) statement.run(toRow(item))
  statement.free()
}

const keyed = (values: readonly { id: number }[]): object => Object.fromEntries(values.map((value) => [String(value.id), value]))

const parsed = (extra: string | undefined): object => (extra === undefined ? {} : (JSON.parse(extra) as object))

function noteTypeToJson({ id, name, type, stockKind, sortf, mod, fields, templates, css, latexPre, latexPost, latexSvg, extra }: AnkiNoteType) {
  const flds = fields.map(({ extra, tag, ...field }, ord) => ({ ...field, ord, tag, ...parsed(extra) }))
  const tmpls = templates.map(({ extra, ...template }, ord) => ({ ...template, ord, ...parsed(extra) }))
  return { id, name, type, originalStockKind: stockKind ?? 0, sortf, mod, usn: -1, did: null, flds, tmpls, css, latexPre, latexPost, latexsvg: latexSvg, ...parsed(extra) }
}

function deckToJson({ id, name, mod, description, filtered, preset }: AnkiDeck) {
  return { id, name, mod, desc: description, dyn: filtered ? 1 : 0, ...(preset === null ? {} : { conf: preset }) }
}

function presetToJson(preset: AnkiPreset) {
  const { id, name, newPerDay, reviewsPerDay, learningSteps, relearningSteps, maximumInterval, leechThreshold, leechAction, buryNew, buryReviews, desiredRetention, weights } = preset
  return {
    id,
    name,
    new: { perDay: newPerDay, delays: learningSteps, bury: buryNew },
    rev: { perDay: reviewsPerDay, maxIvl: maximumInterval, bury: buryReviews },
    lapse: { delays: relearningSteps, leechFails: leechThreshold, leechAction },
    desiredRetention: desiredRetention ?? 0.9,
    ...(weights === null ? {} : { [weights.length === 21 ? 'fsrsParams6' : weights.length === 19 ? 'fsrsParams5' : 'fsrsWeights']: weights }),
  }
}

/** The tables of schema 18. The numbers of the fields are written out once more here, so that a wrong one is noticed. */
function insertFrame(database: SqlDatabase, noteTypes: readonly AnkiNoteType[], decks: readonly AnkiDeck[], presets: readonly AnkiPreset[], conf: Readonly<Record<string, unknown>>): void {
  database.exec(frameTables)
  for (const [key, value] of Object.entries(conf)) database.run('INSERT INTO config VALUES (?, 0, 0, ?)', [key, new TextEncoder().encode(JSON.stringify(value))])
  for (const type of noteTypes) {
    const { id, name, mod, css, latexPre, latexPost } = type
    const config = message({ 1: type.type, 2: type.sortf, 3: css, 5: latexPre, 6: latexPost, 7: type.latexSvg ? 1 : 0, 9: type.stockKind ?? 0 })
    database.run('INSERT INTO notetypes VALUES (?, ?, ?, -1, ?)', [id, name, mod, config])
    for (const [ord, field] of type.fields.entries()) {
      const extra = parsed(field.extra) as { sticky?: boolean }
      database.run('INSERT INTO fields VALUES (?, ?, ?, ?)', [id, ord, field.name, message({ 1: extra.sticky === true ? 1 : 0, 2: field.rtl ? 1 : 0, 3: field.font, 4: field.size, 5: field.description, ...(field.tag === null ? {} : { 10: [field.tag] }) })])
    }
    for (const [ord, template] of type.templates.entries()) database.run('INSERT INTO templates VALUES (?, ?, ?, 0, -1, ?)', [id, ord, template.name, message({ 1: template.qfmt, 2: template.afmt })])
  }
  for (const { id, name, mod, description, filtered, preset } of decks) {
    const kind = filtered ? message({ 2: message({ 1: 1 }) }) : message({ 1: message({ 1: preset ?? 1, 4: description }) })
    database.run('INSERT INTO decks VALUES (?, ?, ?, -1, ?, ?)', [id, name.split('::').join('\u001F'), mod, new Uint8Array(), kind])
  }
  for (const preset of presets) {
    const weights = preset.weights === null ? {} : { [preset.weights.length === 21 ? 6 : preset.weights.length === 19 ? 5 : 3]: floats(preset.weights) }
    const config = message({ 1: floats(preset.learningSteps), 2: floats(preset.relearningSteps), ...weights, 9: preset.newPerDay, 10: preset.reviewsPerDay, 16: preset.maximumInterval, 21: preset.leechAction, 22: preset.leechThreshold, 27: preset.buryNew ? 1 : 0, 28: preset.buryReviews ? 1 : 0 })
    const retention = new BinaryWriter().tag(37, WireType.Bit32).float(preset.desiredRetention ?? 0.9).finish()
    database.run('INSERT INTO deck_config VALUES (?, ?, 0, -1, ?)', [preset.id, preset.name, new Uint8Array([...config, ...retention])])
  }
}

/** A message of whole numbers, texts and bytes; a number in a list is written even when it is 0. */
export function message(fields: Readonly<Record<number, number | string | Uint8Array | readonly number[]>>): Uint8Array {
  const writer = new BinaryWriter()
  for (const [number, value] of Object.entries(fields)) {
    if (typeof value === 'string') writer.tag(Number(number), WireType.LengthDelimited).string(value)
    else if (value instanceof Uint8Array) writer.tag(Number(number), WireType.LengthDelimited).bytes(value)
    else for (const each of typeof value === 'number' ? (value === 0 ? [] : [value]) : value) writer.tag(Number(number), WireType.Varint).int64(each)
  }
  return writer.finish()
}

const floats = (values: readonly number[]): Uint8Array => new Uint8Array(new Float32Array(values).buffer)

const text = (words: string): Uint8Array => new TextEncoder().encode(words)

/** A collection with something of everything. */
export function aPackage(): PackageParts {
  const cloze = anAnkiNoteType({ id: 1002, name: 'Lücke', type: 1, fields: anAnkiNoteType().fields, templates: [{ name: 'Cloze', qfmt: '{{cloze:Front}}', afmt: '{{cloze:Front}}<br>{{Back}}' }] })
  return {
    crt: 1_600_048_800,
    conf: { rollover: 3, creationOffset: -120 },
    noteTypes: [anAnkiNoteType(), cloze],
    decks: [anAnkiDeck(), anAnkiDeck({ id: 1_600_000_000_500, name: 'History::Greece', preset: 2 })],
    presets: [anAnkiPreset(), anAnkiPreset({ id: 2, name: 'Hard ones', newPerDay: 5, learningSteps: [1, 15.5], leechAction: 0, buryNew: true })],
    notes: [anAnkiNote({ id: 11, tags: ['a', 'b::c'] }), anAnkiNote({ id: 12, noteType: 1002, fields: ['{{c1::one}} {{c2::two}} <img src="ぱぱ%201.jpg">', ''] })],
    cards: [
      anAnkiCard({ id: 21, note: 11, deck: 1_600_000_000_500, type: 2, queue: 2, due: 40, ivl: 12, factor: 2350, reps: 2, lapses: 1, flags: 3, data: '{"s":11.5,"d":6.25,"dr":0.9}' }),
      anAnkiCard({ id: 22, note: 12, ord: 0, queue: -1 }),
      anAnkiCard({ id: 23, note: 12, ord: 1, type: 1, queue: 1, due: 1_600_100_000, left: 1001 }),
    ],
    reviews: [
      { id: 1_600_060_000_000, card: 21, ease: 3, ivl: -600, lastIvl: -60, factor: 0, time: 4000, type: 0 },
      { id: 1_600_150_000_000, card: 21, ease: 4, ivl: 12, lastIvl: -600, factor: 2350, time: 2500, type: 0 },
    ],
    media: [['ぱぱ 1.jpg', text('one')], ['../../etc/passwd', text('two')], ['constructor', text('three')]],
  }
}
