// A process that lives with a data folder until it is killed or its disk is taken away: the app's own store, journal, kept
// files and backups, without Electron. Whatever is promised is told on standard output before anything else is done.
// `node sitting-process.ts FOLDER SEED`
import 'fake-indexeddb/auto'
import './without-bundler.ts'
import { createHash } from 'node:crypto'
import { writeSync } from 'node:fs'
import { nodeFileSystem } from '../../electron/calls/journal-file-system.ts'
import { startChance } from './chance.ts'

const [folder = '', seed = '1'] = process.argv.slice(2)
const { deckFileSchema } = await import('../../decks/model/deck.ts')
const { makeNodeShell, newDatabaseName, nothingPromised, openDesk } = await import('./desk.ts')
const { importDecks } = await import('../../renderer/store/import-decks.ts')
const { recordReview } = await import('../../renderer/store/record-review.ts')
const { restoreBackup } = await import('../../renderer/store/restore-backup.ts')
const { undoLast } = await import('../../renderer/store/undo-last.ts')
const { aDeckFile } = await import('../builders/a-deck-file.ts')
const { aCardId } = await import('../builders/a-review.ts')

const chance = startChance(Number(seed))
const say = (word: string, what: readonly string[]): void => {
  for (const one of what) writeSync(1, `${word} ${one}\n`)
}
/** Small, so that there is much to pack. */
const sizes = { segment: 8192, block: 1024, packAt: 3 }
const shell = makeNodeShell(folder, nothingPromised(), nodeFileSystem, { sizes, tidyAfter: 1 }, say)
const clock = { now: Date.UTC(2026, 0, 5, 12) + Number(seed) * 3_600_000 }
say('OPENING', [''])
const opened = await openDesk(shell, newDatabaseName(), () => (clock.now += 1000))
if (!opened.ok) throw new Error(opened.problem.detail)
const { store } = opened.value
let decks = 0

async function takeIn(): Promise<void> {
  decks += 1
  const key = `${seed}-${decks}`
  const picture = chance.bytes(1 + chance.below(60_000))
  const hash = createHash('sha256').update(picture).digest('hex')
  const file = aDeckFile(...Array.from({ length: 1 + chance.below(20) }, (_, card) => ({ id: `c-${key}-${card}` })))
  const deck = deckFileSchema.parse({ ...file, version: 2, deck: { ...file.deck, id: `d-${key}` }, notes: file.notes.map((note, place) => ({ ...note, id: `n-${key}-${place}` })), media: [{ name: 'a.png', hash, bytes: picture.length }] })
  await importDecks(store, { decks: [{ file: deck }], readMedia: async () => picture })
}

const answer = (): Promise<unknown> => recordReview(store, { card: aCardId(`c-${seed}-1-0`), rating: chance.pick([1, 2, 3, 4]), took: 3000 })
const deeds: Record<string, () => Promise<unknown>> = {
  answer,
  together: () => Promise.all([answer(), answer(), answer()]),
  undo: () => undoLast(store),
  import: takeIn,
  backup: async () => {
    const made = await shell.backups.make('asked')
    if (made.ok && made.value.made !== null) say('MADE', [made.value.made])
  },
  restore: async () => {
    const list = await shell.backups.list()
    const one = list.ok ? list.value.backups[chance.below(list.value.backups.length)] : undefined
    return one === undefined ? null : restoreBackup(store, one.id)
  },
}

await takeIn()
say('READY', [''])
const often = ['answer', 'answer', 'answer', 'together', 'answer', 'undo', 'import', 'backup', 'restore']
for (;;) {
  const deed = often[chance.below(often.length)] ?? 'answer'
  say('DEED', [deed])
  await deeds[deed]?.()
}
