import { createHash } from 'node:crypto'
import { zstdDecompressSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import type { PackEngines, SqlDatabase, SqlValue } from '../../decks/pack/sqlite.ts'

/**
 * What in a package is not as Anki's own rules ask, each fault in words; none when all is well. It knows nothing of our
 * writers and readers but SQLite.
 */
export function checkPackage(bytes: Uint8Array, openSqlite: PackEngines['openSqlite']): string[] {
  const files = unzipSync(bytes)
  const modern = files['collection.anki21b']
  const faults: string[] = []
  if (modern !== undefined) {
    if (Buffer.from(files['meta'] ?? []).toString('hex') !== '0803') faults.push('meta is not version 3')
    if (files['collection.anki2'] === undefined) faults.push('no dummy for older programs')
    checkModernMedia(files, faults)
    const opened = openSqlite(withoutUnicase(zstdDecompressSync(modern), openSqlite, faults))
    checkCollection(opened, 18, faults)
    opened.close()
  } else {
    checkMap(files, faults)
  }
  const legacy = openSqlite(files['collection.anki2'] ?? new Uint8Array())
  checkCollection(legacy, 11, faults)
  legacy.close()
  return faults
}

const rowsOf = (database: SqlDatabase, sql: string): SqlValue[][] => database.exec(sql)[0]?.values ?? []

/** A copy that this SQLite can read whole, once it is seen that the names are under Anki's collation. */
function withoutUnicase(bytes: Uint8Array, openSqlite: PackEngines['openSqlite'], faults: string[]): Uint8Array {
  const database = openSqlite(bytes)
  const named = rowsOf(database, "SELECT name FROM sqlite_master WHERE sql LIKE '%COLLATE unicase%' ORDER BY name").flat()
  if (named.join() !== 'deck_config,decks,fields,notetypes,tags,templates') faults.push(`unicase in ${named.join()}`)
  database.exec("PRAGMA writable_schema=ON; UPDATE sqlite_master SET sql = replace(sql, 'COLLATE unicase', 'COLLATE nocase'); PRAGMA writable_schema=OFF")
  const copy = database.export()
  database.close()
  return copy
}

const columns = {
  col: 'id,crt,mod,scm,ver,dty,usn,ls,conf,models,decks,dconf,tags',
  notes: 'id,guid,mid,mod,usn,tags,flds,sfld,csum,flags,data',
  cards: 'id,nid,did,ord,mod,usn,type,queue,due,ivl,factor,reps,lapses,left,odue,odid,flags,data',
  revlog: 'id,cid,usn,ease,ivl,lastIvl,factor,time,type',
} as const

function checkCollection(database: SqlDatabase, schema: 11 | 18, faults: string[]): void {
  const say = (count: unknown, what: string): void => {
    if (count !== 0) faults.push(`schema ${schema}: ${what} (${String(count)})`)
  }
  const count = (sql: string): unknown => rowsOf(database, sql)[0]?.[0]
  for (const [table, wanted] of Object.entries(columns)) if (rowsOf(database, `PRAGMA table_info(${table})`).map((row) => row[1]).join() !== wanted) faults.push(`schema ${schema}: columns of ${table}`)
  if (rowsOf(database, 'PRAGMA integrity_check')[0]?.[0] !== 'ok') faults.push(`schema ${schema}: ${String(rowsOf(database, 'PRAGMA integrity_check')[0]?.[0])}`)
  if (count('SELECT ver FROM col') !== schema || count('SELECT count(*) FROM col') !== 1) faults.push(`schema ${schema}: says another`)
  const frame = schema === 18 ? modernFrame(database) : legacyFrame(database)
  const types = new Map(frame.types.map((type) => [type.id, type]))
  say(count('SELECT count(*) - count(DISTINCT guid) FROM notes'), 'a guid twice')
  say(count('SELECT count(*) FROM notes WHERE usn != -1 OR mod <= 0'), 'notes with another usn, or no time')
  say(count('SELECT count(*) FROM cards WHERE nid NOT IN (SELECT id FROM notes)'), 'cards without a note')
  say(count('SELECT count(*) FROM notes WHERE id NOT IN (SELECT nid FROM cards)'), 'notes without a card')
  say(count('SELECT count(*) FROM (SELECT nid, ord FROM cards GROUP BY nid, ord HAVING count(*) > 1)'), 'a card twice')
  say(count('SELECT count(*) FROM revlog WHERE cid NOT IN (SELECT id FROM cards)'), 'answers without a card')
  say(count('SELECT count(*) FROM cards WHERE reps < 0 OR lapses < 0 OR ivl < 0 OR factor < 0 OR left < 0 OR flags NOT BETWEEN 0 AND 7 OR odue != 0 OR odid != 0'), 'counts that cannot be')
  say(count('SELECT count(*) FROM cards WHERE type NOT BETWEEN 0 AND 3 OR queue NOT BETWEEN -3 AND 3'), 'states that cannot be')
  say(count('SELECT count(*) FROM cards WHERE (queue = 0 AND type != 0) OR (queue = 2 AND type != 2) OR (queue = 1 AND type NOT IN (1, 3))'), 'queues of another type')
  say(count('SELECT count(*) FROM cards WHERE type IN (1, 3) AND due < 1000000000'), 'learning cards without a moment')
  say(count("SELECT count(*) FROM cards WHERE data != '' AND json_valid(data) = 0"), 'data of cards that is no JSON')
  for (const [did] of rowsOf(database, 'SELECT DISTINCT did FROM cards')) if (!frame.decks.has(Number(did))) faults.push(`schema ${schema}: no deck ${String(did)}`)
  for (const name of frame.decks.values()) {
    const levels = name.split('::')
    if (levels.some((level) => level === '' || level !== level.trim() || level !== level.normalize('NFC'))) faults.push(`deck ${name} is not in its plain form`)
    for (let depth = 1; depth < levels.length; depth += 1) if (![...frame.decks.values()].some((other) => other.toLowerCase() === levels.slice(0, depth).join('::').toLowerCase())) faults.push(`nothing above ${name}`)
  }
  for (const [id, mid, flds, sfld, csum, tags] of rowsOf(database, 'SELECT id, mid, flds, sfld, csum, tags FROM notes')) {
    const type = types.get(Number(mid))
    const fields = String(flds).split('\u001F')
    if (type === undefined || fields.length !== type.fields) faults.push(`note ${String(id)}: ${fields.length} fields`)
    const first = plain(fields[0] ?? '')
    if (first !== null && csum !== Number.parseInt(createHash('sha1').update(first).digest('hex').slice(0, 8), 16)) faults.push(`note ${String(id)}: csum`)
    if (first !== null && type?.sorted === 0 && String(sfld) !== first && Number(first) !== sfld) faults.push(`note ${String(id)}: sfld`)
    if (tags !== '' && !/^ \S+(?: \S+)* $/.test(String(tags))) faults.push(`note ${String(id)}: tags "${String(tags)}"`)
  }
  for (const [ord, mid] of rowsOf(database, 'SELECT ord, mid FROM cards JOIN notes ON nid = notes.id')) {
    const type = types.get(Number(mid))
    if (Number(ord) < 0 || (type?.isCloze === false && Number(ord) >= type.templates) || Number(ord) > 499) faults.push(`a card of place ${String(ord)}`)
  }
}

/** A first field without markup; null for those whose markup this does not read. */
function plain(field: string): string | null {
  return /[<&]/.test(field) ? null : field
}

interface Frame {
  readonly types: readonly { readonly id: number; readonly fields: number; readonly templates: number; readonly isCloze: boolean; readonly sorted: number | null }[]
  readonly decks: ReadonlyMap<number, string>
}

function modernFrame(database: SqlDatabase): Frame {
  const countOf = (table: string, id: SqlValue | undefined): number => Number(rowsOf(database, `SELECT count(*) FROM ${table} WHERE ntid = ${String(id)}`)[0]?.[0])
  // Field 1 of the message is 1 for cloze: its first bytes are then 08 01.
  return {
    types: rowsOf(database, 'SELECT id, config FROM notetypes').map(([id, config]) => ({ id: Number(id), fields: countOf('fields', id), templates: countOf('templates', id), isCloze: config instanceof Uint8Array && config[0] === 8 && config[1] === 1, sorted: null })),
    decks: new Map(rowsOf(database, 'SELECT id, name FROM decks').map(([id, name]) => [Number(id), String(name).split('\u001F').join('::')])),
  }
}

const list = (value: unknown): { ord: number; name: string }[] => value as { ord: number; name: string }[]

function legacyFrame(database: SqlDatabase): Frame {
  const [models, decks, dconf, conf] = (rowsOf(database, 'SELECT models, decks, dconf, conf FROM col')[0] ?? []).map((text) => JSON.parse(String(text)) as Record<string, Record<string, unknown>>)
  const presets = new Set(Object.keys(dconf ?? {}))
  if (conf?.['schedVer'] === undefined || Object.values(decks ?? {}).some((deck) => !presets.has(String(deck['conf'])))) throw new Error('A deck of a preset that is not there')
  for (const model of Object.values(models ?? {})) for (const parts of [list(model['flds']), list(model['tmpls'])]) if (parts.some(({ ord }, at) => ord !== at) || new Set(parts.map(({ name }) => name.toLowerCase())).size < parts.length) throw new Error('Parts of a note type out of order')
  return {
    types: Object.values(models ?? {}).map((model) => ({ id: Number(model['id']), fields: list(model['flds']).length, templates: list(model['tmpls']).length, isCloze: model['type'] === 1, sorted: Number(model['sortf']) })),
    decks: new Map(Object.values(decks ?? {}).map((deck) => [Number(deck['id']), String(deck['name'])])),
  }
}

function checkMap(files: Record<string, Uint8Array>, faults: string[]): void {
  const map = JSON.parse(new TextDecoder().decode(files['media'])) as Record<string, string>
  const names = Object.values(map)
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) faults.push('two files of one name')
  for (const [place, name] of Object.entries(map)) {
    if (files[place] === undefined) faults.push(`no file ${place}`)
    checkName(name, faults)
  }
}

function checkName(name: string, faults: string[]): void {
  // oxlint-disable-next-line no-control-regex
  if (name !== name.normalize('NFC') || /[\u0000-\u001F/\\:*?"<>|]/.test(name) || /^\.{0,2}$|[. ]$/.test(name) || Buffer.byteLength(name) > 120) faults.push(`the file name ${name}`)
}

/** The list is read by hand: fields 1 (name), 2 (size) and 3 (SHA-1) of each entry. */
function checkModernMedia(files: Record<string, Uint8Array>, faults: string[]): void {
  const list = Buffer.from(zstdDecompressSync(files['media'] ?? new Uint8Array()))
  let at = 0
  const number = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = list[at] ?? 0
      at += 1
      value += (byte & 127) * 2 ** shift
      if (byte < 128) return value
    }
  }
  for (let place = 0; at < list.length; place += 1) {
    if (number() !== 10) return void faults.push('the list of media')
    const end = number() + at
    const entry = { name: '', size: 0, sha1: '' }
    while (at < end) {
      const tag = number()
      if (tag === 16) entry.size = number()
      else {
        const length = number()
        const bytes = list.subarray(at, at + length)
        at += length
        if (tag === 10) entry.name = bytes.toString()
        else entry.sha1 = bytes.toString('hex')
      }
    }
    const file = files[String(place)]
    const whole = file === undefined ? null : zstdDecompressSync(file)
    if (whole === null || whole.length !== entry.size || createHash('sha1').update(whole).digest('hex') !== entry.sha1) faults.push(`the file ${entry.name}`)
    checkName(entry.name, faults)
  }
}
