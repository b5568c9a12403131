import { crc32, createDeflateRaw, zstdCompressSync } from 'node:zlib'
import type { PackEngines } from '../../decks/pack/sqlite.ts'
import { aPackage, anAnkiCard, anAnkiNote, buildCollection } from '../builders/a-package.ts'
import { packEngines } from '../builders/pack-engines.ts'
import { startChance, type Chance } from './chance.ts'
import { rawZip, type RawPart } from './raw-zip.ts'
import type { ComingFile } from './read-hostile.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const big = 1_000_000_000

/** Zeros without end, packed: 1 GB in 1 MB. Made in pieces, so that making it takes no memory. */
async function packedZeros(size: number): Promise<{ bytes: Uint8Array; size: number; crc: number }> {
  const stream = createDeflateRaw({ level: 9 })
  const pieces: Buffer[] = []
  stream.on('data', (piece: Buffer) => pieces.push(piece))
  const piece = new Uint8Array(8_000_000)
  let crc = 0
  for (let left = size; left > 0; left -= piece.length) {
    const next = left >= piece.length ? piece : piece.subarray(0, left)
    crc = crc32(next, crc)
    if (!stream.write(next)) await new Promise((done) => stream.once('drain', done))
  }
  await new Promise((done) => stream.end(() => done(null)))
  await new Promise((done) => (stream.readableEnded ? done(null) : stream.once('end', done)))
  return { bytes: new Uint8Array(Buffer.concat(pieces)), size, crc }
}

/** The file of each kind that holds the bomb, as its reader looks for it. */
const holders: readonly (readonly [kind: string, name: string, reader: ComingFile['reader'], others: readonly RawPart[], holder: string])[] = [
  ['package', 'a.apkg', 'deck', [], 'collection.anki2'],
  ['package of 2021', 'a.apkg', 'deck', [], 'collection.anki21'],
  ['newest package', 'a.apkg', 'deck', [], 'collection.anki21b'],
  ['archive', 'a.lectern', 'deck', [], 'archive.json'],
  ['several decks', 'a.lectern', 'deck', [], 'lectern.json'],
  ['Mnemosyne', 'a.cards', 'deck', [], 'cards.xml'],
  ['Mochi', 'a.mochi', 'deck', [], 'data.edn'],
  ['Mochi, Transit', 'a.mochi', 'deck', [], 'data.json'],
  ['CrowdAnki', 'a.zip', 'deck', [], 'a/deck.json'],
  ['folder', 'a.zip', 'deck', [], 'a.md'],
  ['Word', 'a.docx', 'article', [{ name: '[Content_Types].xml', bytes: utf8('<Types/>') }], 'word/document.xml'],
  ['EPUB', 'a.epub', 'article', [{ name: 'mimetype', bytes: utf8('application/epub+zip'), stored: true }], 'META-INF/container.xml'],
]

/** A hostile file, and what may become of it: null when it must be refused. */
export interface HostilePackage {
  readonly what: string
  readonly file: ComingFile
  readonly mayOpen: boolean
}

type Maker = () => Promise<HostilePackage>

const refused = (what: string, name: string, bytes: Uint8Array, reader: ComingFile['reader'] = 'deck'): HostilePackage => ({ what, file: { name, bytes, reader }, mayOpen: false })
const either = (what: string, name: string, bytes: Uint8Array, reader: ComingFile['reader'] = 'deck'): HostilePackage => ({ ...refused(what, name, bytes, reader), mayOpen: true })

let zeros: ReturnType<typeof packedZeros> | null = null
const bomb = () => (zeros ??= packedZeros(big))

const bombs: Maker[] = holders.flatMap(([kind, name, reader, others, holder]): Maker[] => [
  async () => {
    const { bytes, size, crc } = await bomb()
    return refused(`1 GB in 1 MB, ${kind}`, name, rawZip([...others, { name: holder, bytes, becomes: { size, crc } }]), reader)
  },
  async () => {
    const { bytes, crc } = await bomb()
    return refused(`1 GB that says 10 bytes, ${kind}`, name, rawZip([...others, { name: holder, bytes, becomes: { size: 10, crc } }]), reader)
  },
  async () => refused(`5 bytes that say 4 GB, ${kind}`, name, rawZip([...others, { name: holder, bytes: utf8('12345'), size: 0xff_ff_ff_fe }]), reader),
  async () => refused(`5 bytes that say 50 MB, ${kind}`, name, rawZip([...others, { name: holder, bytes: utf8('12345'), size: 50_000_000 }]), reader),
])

const archives: Maker[] = [
  async () => {
    // Two hundred names for one part of 50 MB: the bomb of D. Fifield in its simplest form.
    const { bytes, size, crc } = await packedZeros(50_000_000)
    const first: RawPart = { name: 'collection.anki2', bytes, becomes: { size, crc } }
    return refused('200 names for one part', 'a.apkg', rawZip([first, ...Array.from({ length: 200 }, (_, at): RawPart => ({ ...first, name: `${at}`, at: 0 }))]))
  },
  async () => refused('60,001 parts and no collection', 'a.apkg', rawZip(manyParts(60_001))),
  async () => either('60,001 texts', 'a.zip', rawZip(manyParts(60_001, '.md'))),
  async () => refused('60,001 parts, Word', 'a.docx', rawZip([{ name: '[Content_Types].xml', bytes: utf8('<Types/>') }, ...manyParts(60_001)]), 'article'),
  async () => refused('60,001 parts, EPUB', 'a.epub', rawZip([{ name: 'mimetype', bytes: utf8('application/epub+zip'), stored: true }, ...manyParts(60_001)]), 'article'),
  async () => refused('two parts of one name, told apart by their heads', 'a.apkg', rawZip([{ name: 'collection.anki2', bytes: utf8('one') }, { name: 'collection.anki2', bytes: utf8('two') }])),
  async () => refused('a head that names another part', 'a.docx', rawZip([{ name: '[Content_Types].xml', bytes: utf8('<Types/>'), headName: 'other' }, { name: 'word/document.xml', bytes: utf8('<x') }]), 'article'),
  async () => refused('an archive of archives', 'a.apkg', rawZip([{ name: 'a.apkg', bytes: rawZip([{ name: 'b.apkg', bytes: rawZip([]) }]) }])),
  async () => refused('a directory that points at itself', 'a.apkg', rawZip([{ name: 'collection.anki2', bytes: utf8('x') }], { directoryAt: 0 })),
  async () => refused('a directory of 65,534 that is one long', 'a.apkg', rawZip([{ name: 'collection.anki2', bytes: utf8('x') }], { count: 65_534 })),
  async () => refused('locked', 'a.apkg', rawZip([{ name: 'collection.anki2', bytes: utf8('x'), flags: 0x8_01 }])),
  async () => refused('a way of packing that is none', 'a.apkg', rawZip([{ name: 'collection.anki2', bytes: utf8('x'), method: 99 }])),
]

function manyParts(count: number, ending = ''): RawPart[] {
  return Array.from({ length: count }, (_, at) => ({ name: `${at}${ending}`, bytes: utf8('x'), stored: true }))
}

/** A frame of zstd whose every block is one byte, 128 KB times (RFC 8878, 3.1.1.2.2). */
function zstdBomb(blocks: number, says: readonly number[]): Uint8Array {
  const frame = Buffer.alloc(blocks * 4, Buffer.from([0x02, 0x00, 0x10, 0x41]))
  return new Uint8Array(Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd, ...says]), frame, Buffer.from([1, 0, 0])]))
}

const zstd: Maker[] = [
  async () => refused('zstd: 1 GB of one byte', 'a.anki21b', zstdBomb(8000, [0, 0x50])),
  async () => refused('zstd: a frame that says 4 GB', 'a.anki21b', zstdBomb(1, [0b1010_0000, 0xff, 0xff, 0xff, 0xff])),
  async () => refused('zstd: a frame that says 10 bytes', 'a.anki21b', zstdBomb(8000, [0b0010_0000, 10])),
  async () => refused('zstd: a window of 2 GB', 'a.anki21b', zstdBomb(1, [0, 0xa8])),
  async () => refused('zstd: 100,000 empty frames', 'a.anki21b', new Uint8Array(Buffer.concat(Array.from({ length: 100_000 }, () => Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, 0, 1, 0, 0]))))),
  async () => refused('zstd in a package: 1 GB of one byte', 'a.apkg', rawZip([{ name: 'collection.anki21b', bytes: zstdBomb(8000, [0, 0x50]), stored: true }])),
  async () => refused('zstd of zstd', 'a.anki21b', zstdCompressSync(zstdCompressSync(new Uint8Array(100_000_000)))),
]

const notes = (columns: string): string => `DROP TABLE notes; CREATE TABLE notes (id integer primary key, guid text, mid integer, mod integer, usn integer, tags text, ${columns}, sfld, csum, flags, data)`
const asNotes = (query: string): string => `DROP TABLE notes; CREATE VIEW notes AS ${query}`
const row = (flds: string, from: string): string => `SELECT ${from}.id, 'g' AS guid, 1001 AS mid, 1 AS mod, 0 AS usn, '' AS tags, ${flds} AS flds, 0 AS sfld, 0 AS csum, 0 AS flags, '' AS data FROM ${from}`
const endless = 'WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)'

/** Schemas that would never end, take all memory, run something or hold other types than they say; each for both generations. */
const schemas: readonly (readonly [what: string, sql: string, mayOpen?: true])[] = [
  ['a view without end', asNotes(`${endless} ${row("'f'", 'n')}`)],
  ['a join of ten tables', asNotes(`${row("'f'", 'cards')}${', cards'.repeat(9)}`.replace('SELECT cards.id', 'SELECT 1 AS id').replace(/, cards/g, (found, at: number) => `${found} AS c${at}`))],
  ['a view of 400 MB', asNotes(row('hex(zeroblob(200000000))', 'cards'))],
  ['a view of cards', 'CREATE TABLE c AS SELECT * FROM cards; DROP TABLE cards; CREATE VIEW cards AS SELECT * FROM c'],
  ['a view of the log', `DROP TABLE revlog; CREATE VIEW revlog AS ${endless} SELECT id, 1 AS cid, 0 AS usn, 1 AS ease, 1 AS ivl, 1 AS lastIvl, 1 AS factor, 1 AS time, 1 AS type FROM n`],
  ['a trigger', 'CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM cards; END'],
  ['a column that is worked out', notes('flds text GENERATED ALWAYS AS (hex(zeroblob(400000000)))')],
  ['a stored column that is worked out', notes('flds text AS (hex(zeroblob(1000))) STORED')],
  ['a check that is heavy', notes('flds text CHECK (length(hex(zeroblob(400000000))) > 1)')],
  ['a default that is heavy', notes("flds text DEFAULT (hex(zeroblob(400000000)))"), true],
  ['an index over an expression', 'CREATE INDEX i ON notes (hex(zeroblob(1000)))'],
  ['an index with a condition that is heavy', 'CREATE INDEX i ON notes (id) WHERE length(hex(flds)) > 1'],
  ['a virtual table', "PRAGMA writable_schema=ON; INSERT INTO sqlite_master VALUES ('table', 'v', 'v', 0, 'CREATE VIRTUAL TABLE v USING fts5(x)'); PRAGMA writable_schema=OFF"],
  ['a thousand tables', Array.from({ length: 1001 }, (_, at) => `CREATE TABLE t${at} (x)`).join(';')],
  ['a table of 2,000 columns', `CREATE TABLE t (${Array.from({ length: 1999 }, (_, at) => `c${at}`).join()})`, true],
  ['no notes', 'DROP TABLE notes'],
  ['a column too few', notes('x text')],
  ['fields that are bytes', "UPDATE notes SET flds = zeroblob(1000), tags = zeroblob(1000), guid = zeroblob(10)", true],
  ['fields of 50 MB', "UPDATE notes SET flds = hex(zeroblob(25000000))", true],
  ['numbers that are texts', "UPDATE cards SET due = 'x', ivl = 1e308, factor = -9e18, reps = 'y', data = '{\"s\":1e308}'", true],
  ['numbers at the edge', 'UPDATE cards SET due = 9223372036854775807, ivl = -9223372036854775808, left = 9223372036854775807, odue = 9223372036854775807, odid = 9223372036854775807', true],
  ['a log without end of years', 'UPDATE revlog SET id = 9223372036854775807 - id, ivl = 9223372036854775807, time = 9223372036854775807', true],
  ['a name of a table that is a path', 'CREATE TABLE "../../../../etc/passwd" (x)', true],
  ['a table that is another’s pages', "PRAGMA writable_schema=ON; UPDATE sqlite_master SET rootpage = 1 WHERE name = 'notes'; PRAGMA writable_schema=OFF"],
  ['a table on a page that is not there', "PRAGMA writable_schema=ON; UPDATE sqlite_master SET rootpage = 99999 WHERE name = 'cards'; PRAGMA writable_schema=OFF"],
]

function schemaMakers(open: PackEngines['openSqlite']): Maker[] {
  const some = { ...aPackage(), notes: [anAnkiNote()], cards: [anAnkiCard()] }
  return schemas.flatMap(([what, sql, mayOpen]) => ([11, 18] as const).map((kind): Maker => async () => ({ what: `${what}, schema ${kind}`, file: { name: 'collection.anki2', bytes: buildCollection(open, { ...some, sql }, kind), reader: 'deck' }, mayOpen: mayOpen === true })))
}

const names = ['../../../../escaped', '/etc/passwd', String.raw`C:\Windows\x`, String.raw`..\..\x`, 'CON', 'a\0b', '\u202Egnp.exe', '.', '..', '', 'a/../../b', 'file:///etc/passwd', '%2e%2e%2fx', 'x'.repeat(60_000)]

/** Archives whose names lead out of any folder; a name is data, so a collection beside them may open. */
const named: Maker[] = names.map((name) => async () => either(`a part called ${JSON.stringify(name.slice(0, 30))}`, 'a.zip', rawZip([{ name: 'a.md', bytes: utf8(`Q: a\nA: ![](${name.slice(0, 100)})\n`) }, { name, bytes: utf8('x') }, { name: `${name.slice(0, 1000)}/a.md`, bytes: utf8('Q: c\nA: d\n') }])))

/** All hostile packages that are known by name. */
export async function hostilePackages(): Promise<readonly Maker[]> {
  const { openSqlite } = await packEngines()
  return [...bombs, ...archives, ...zstd, ...schemaMakers(openSqlite), ...named]
}

/** One more, made by chance: several parts of which each lies in some way. Whatever it is, it may neither harm nor hang. */
export function randomPackage(seed: number): HostilePackage {
  const chance = startChance(seed)
  const [kind, name, reader, others, holder] = chance.pick(holders)
  const parts = [...others, { name: holder, ...randomPart(chance) }, ...Array.from({ length: chance.below(6) }, (_, at): RawPart => ({ name: chance.pick([`${at}`, 'media', 'meta', holder, '../x']), ...randomPart(chance) }))]
  return either(`by chance, ${kind}`, name, rawZip(parts, chance.below(3) === 0 ? { count: chance.pick([0, 1, 99, 65_535]), directoryAt: chance.pick([0, 1, 0xff_ff_ff_ff]) } : {}), reader)
}

function randomPart(chance: Chance): Omit<RawPart, 'name'> {
  const length = chance.pick([0, 1, 100, 1_000_000, 20_000_000])
  const lie = chance.pick(['size', 'packed', 'crc', 'method', 'flags', 'at', 'headSize', 'none', 'none'] as const)
  const value = chance.pick([0, 1, 5, 10_000, 0x7f_ff_ff_ff, 0xff_ff_ff_fe])
  return { bytes: chance.below(2) === 0 ? new Uint8Array(length) : chance.bytes(Math.min(length, 5000)), stored: chance.below(4) === 0, ...(lie === 'none' ? {} : { [lie]: lie === 'method' || lie === 'flags' ? value & 0xff : value }) }
}
