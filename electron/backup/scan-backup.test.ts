import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { crc } from '../../decks/journal/crc.ts'
import { journalSum } from '../../decks/journal/journal-sum.ts'
import { anEntryId } from '../../tests/builders/a-review.ts'
import { packBlock } from './backup-block.ts'
import { encodeEnd } from './backup-end.ts'
import { nodeBackupFileSystem } from './backup-file-system.ts'
import { encodeHeader, type BackupHeader } from './backup-header.ts'
import { createPlace } from './create-place.ts'
import { readFileList } from './read-file-list.ts'
import { scanBackup } from './scan-backup.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-scan-'))
})
afterAll(() => rm(folder, { recursive: true }))

const id = '20261122T101500123Z-0123abcd'
const ids = [anEntryId(1), anEntryId(2)]
const entries = ids.map((one) => JSON.stringify({ id: one, kind: 'review' }))
const file = `${'a'.repeat(64)} 12`
const hashOf = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')

interface Crafted {
  readonly header?: Partial<BackupHeader>
  readonly entries?: readonly string[]
  readonly files?: readonly string[]
  /** Changes the blocks, before all sums are made. */
  readonly change?: (blocks: string) => string
}

/** A backup whose sums are right, whatever stands in it. */
async function craft({ header, entries: lines = entries, files = [file], change = (blocks) => blocks }: Crafted): Promise<string> {
  const { count, digest } = journalSum(ids)
  const head = Buffer.from(encodeHeader({ id, app: '1', device: 'd', at: 1, reason: 'time', entries: count, digest, files: 1, bytes: 12, listed: hashOf(`${file}\n`), lost: 0, ...header }))
  const blocks = Buffer.concat([files.length === 0 ? Buffer.alloc(0) : await packBlock('files', files), lines.length === 0 ? Buffer.alloc(0) : await packBlock('journal', lines)])
  const before = Buffer.concat([head, Buffer.from(change(blocks.toString('latin1')), 'latin1')])
  const end = encodeEnd(before.length, crc(head))
  const all = Buffer.concat([before, Buffer.from(end)])
  const path = join(folder, `${id}.backup`)
  await writeFile(path, Buffer.concat([all, Buffer.from(`${hashOf(all)}\n`)]))
  return path
}

const scan = async (crafted: Crafted): Promise<Awaited<ReturnType<typeof scanBackup>>> => scanBackup(nodeBackupFileSystem, await craft(crafted), id)
const list = async (crafted: Crafted): Promise<Awaited<ReturnType<typeof readFileList>>> => readFileList(nodeBackupFileSystem, await craft(crafted), id)

test('what says of itself what it holds is whole', async () => {
  expect(await scan({})).toMatchObject({ ok: true, value: { header: { entries: 2 }, blocks: [{ first: 0 }, { first: 0 }] } })
  expect(await list({})).toEqual({ ok: true, value: [{ hash: 'a'.repeat(64), bytes: 12 }] })
})

test.each<[string, Crafted]>([
  ['another sum of ids', { header: { digest: 1 } }],
  ['another count', { header: { entries: 3 } }],
  ['an entry less', { entries: entries.slice(1) }],
  ['an entry twice', { entries: [...entries, ...entries.slice(1)] }],
  ['no journal', { entries: [] }],
  ['a line that is no JSON', { entries: [...entries, '{'] }],
  ['a line without an id', { entries: [...entries, '{"kind":"review"}'] }],
  ['a line whose id is none', { entries: [...entries, '{"id":"../x"}'] }],
  ['a line that is no object', { entries: [...entries, 'null'] }],
  ['another name', { header: { id: '20261122T101500123Z-0123abce' } }],
  ['a header of other things', { header: { reason: 'because' as 'time' } }],
  ['another number of files', { header: { files: 2 } }],
  ['another number of bytes', { header: { bytes: 13 } }],
  ['another list of files', { header: { listed: 'f'.repeat(64) } }],
  ['a file of a name that is none', { files: ['../../x 12'] }],
  ['no list of files', { files: [] }],
  ['a block of another kind', { change: (blocks) => blocks.replace('block files', 'block other') }],
  ['a block that says more lines', { change: (blocks) => blocks.replace(/block journal 2/, 'block journal 3') }],
  ['a block that says no lines', { change: (blocks) => blocks.replace(/block journal 2/, 'block journal 0') }],
  ['a block that is longer than the file', { change: (blocks) => blocks.replace(/block journal 2 \d+/, 'block journal 2 9999999') }],
  ['a block that is longer than any', { change: (blocks) => blocks.replace(/block journal 2 \d+/, 'block journal 2 99999999') }],
  ['a block that unpacks to more', { change: (blocks) => blocks.replace(/(block journal 2 \d+) \d+/, '$1 3') }],
  ['a block that unpacks to less', { change: (blocks) => blocks.replace(/(block journal 2 \d+) \d+/, '$1 30000') }],
  ['something between blocks', { change: (blocks) => blocks.replace('block journal', 'x\nblock journal') }],
  ['an end in the middle', { change: (blocks) => `${encodeEnd(5, 5)}${'0'.repeat(64)}\n${blocks}` }],
])('right sums do not help: %s is damage', async (_, crafted) => {
  expect(await scan(crafted)).toMatchObject({ ok: false, problem: { type: 'backup-damaged' } })
})

test.each<[string, Crafted]>([
  ['another name', { header: { id: '20261122T101500123Z-0123abce' } }],
  ['another list', { header: { listed: 'f'.repeat(64) } }],
  ['no list', { files: [], entries: [] }],
  ['a journal in its place', { files: [] }],
  ['a broken block', { change: (blocks) => blocks.replace(/block files 1/, 'block files 2') }],
  ['a block cut off', { change: (blocks) => blocks.slice(0, blocks.indexOf('\n') + 5), entries: [] }],
  ['nothing after its header', { change: () => '' }],
  ['lines that are no files', { files: ['nothing', 'at all'] }],
])('a list of files with %s is damage', async (_, crafted) => {
  expect(await list(crafted)).toMatchObject({ ok: false, problem: { type: 'backup-damaged' } })
})

test('a backup that changes while it is read is told; one that was damaged gives no entries', async () => {
  const path = await craft({})
  const place = createPlace(nodeBackupFileSystem, folder)
  await place.scan(id)
  const { size, mtimeMs, ctimeMs } = await nodeBackupFileSystem.stat(path)
  const blind = createPlace({ ...nodeBackupFileSystem, stat: async () => ({ size, mtimeMs, ctimeMs }) }, folder)
  await blind.scan(id)
  await craft({ entries: [] })
  await expect(blind.lines(id, 0, 10)).rejects.toThrow('changed on the disk')
  expect(await place.lines(id, 0, 10)).toMatchObject({ ok: false })
})
