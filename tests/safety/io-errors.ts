import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openJournal } from '../../decks/journal/open-journal.ts'
import type { NoteId } from '../../decks/model/id.ts'
import { deckFileSchema } from '../../decks/model/deck.ts'
import type { Result } from '../../decks/result.ts'
import { createFolderDisk } from '../../electron/calls/journal-folder.ts'
import { editNote } from '../../renderer/store/edit-note.ts'
import { importDecks } from '../../renderer/store/import-decks.ts'
import { recordReview } from '../../renderer/store/record-review.ts'
import { removeNotes } from '../../renderer/store/remove-notes.ts'
import type { Store } from '../../renderer/store/store.ts'
import { undoLast } from '../../renderer/store/undo-last.ts'
import { aDeckFile } from '../builders/a-deck-file.ts'
import { aCardId } from '../builders/a-review.ts'
import { anAttack } from './attack.ts'
import { compareViews, findBroken, makeFastFolder, makeNodeShell, newDatabaseName, nothingPromised, openDesk } from './desk.ts'
import { holdingFileSystem } from './holding-file-system.ts'
import { failingFileSystem, faults, type Fault } from './failing-file-system.ts'

type Step = (store: Store) => Promise<Result<unknown>>

const picture = new TextEncoder().encode('a picture')
const hash = createHash('sha256').update(picture).digest('hex')
const rivers = aDeckFile({}, {}, {}, {})
const pictured = aDeckFile({ id: 'l1' }, { id: 'l2' })
const lakes = deckFileSchema.parse({
  ...pictured,
  version: 2,
  deck: { ...rivers.deck, id: 'lakes', title: 'Lakes' },
  notes: pictured.notes.map((note, index) => ({ ...note, id: `lake-${index}` })),
  media: [{ name: 'a.png', hash, bytes: picture.length }],
})
const [first] = rivers.notes

const answer = (card: string): Step => (store) => recordReview(store, { card: aCardId(card), rating: 3, took: 2000 })
const steps: readonly Step[] = [
  (store) => importDecks(store, { decks: [{ file: rivers }], readMedia: async () => picture }),
  answer('c1'),
  answer('c2'),
  (store) => undoLast(store),
  (store) => importDecks(store, { decks: [{ file: lakes }], readMedia: async () => picture }),
  answer('l1'),
  async (store) => (first === undefined ? { ok: true, value: null } : editNote(store, rivers.deck.id, { ...first, tags: ['edited'] })),
  (store) => removeNotes(store, ['n4' as NoteId]),
  (store) => undoLast(store),
  answer('c2'),
]

/** Small, so that there are many segments, and some to pack. */
const sizes = { segment: 700, block: 256, packAt: 2 }

interface Played {
  readonly count: number
  readonly losses: readonly string[]
}

/** A sitting over a disk whose `failAt`-th call fails; what fails is tried once more when it fails only `once`. Then all is looked for. */
async function play(failAt: number, fault: Fault, forGood: boolean): Promise<Played> {
  const folder = await makeFastFolder('io')
  const held = holdingFileSystem()
  const { system, count, failed } = failingFileSystem(held.system, failAt, fault, forGood)
  const promised = nothingPromised()
  const shell = makeNodeShell(folder, promised, system, { sizes })
  const clock = { now: Date.UTC(2026, 0, 5, 12) }
  const now = (): number => (clock.now += 1000)
  const database = newDatabaseName()
  const losses: string[] = []
  const attempt = async <T>(what: string, work: () => Promise<Result<T>>): Promise<T | null> => {
    for (let tries = forGood ? 1 : 2; tries > 0; tries -= 1) {
      const result = await work()
      if (result.ok) return result.value
      if (!/^[A-Z].*[.!]$/s.test(result.problem.detail)) losses.push(`${what} fails without clear words: ${result.problem.detail}`)
      if (tries === 1 && !forGood) losses.push(`${what} fails when it is tried again: ${result.problem.detail}`)
    }
    return null
  }
  try {
    const desk = await attempt('opening', async () => {
      const opened = await openDesk(shell, database, now)
      return opened.ok && opened.value.store.readOnly !== null ? { ok: false, problem: opened.value.store.readOnly } : opened
    })
    if (desk !== null) for (const [place, step] of steps.entries()) await attempt(`step ${place + 1}`, () => step(desk.store))
    // The next start packs the journal.
    const again = await openJournal(createFolderDisk(system, join(folder, 'journal')), sizes)
    if (again.ok) await again.value.pack()
    const counted = count()
    await held.closeAll()
    desk?.store.database.close()
    losses.push(...(await findBroken(folder, promised, { phantoms: !forGood })))
    if (desk !== null) losses.push(...(await compareViews(folder, desk.database, now)))
    return { count: counted, losses: losses.map((loss) => `${fault}${forGood ? ' for good' : ''} at ${failed() ?? 'no call'}: ${loss}`) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** One trial fails each call of a whole sitting in turn. */
const kinds = faults.flatMap((fault) => [{ fault, forGood: false }, ...(fault === 'short' ? [] : [{ fault, forGood: true }])])

export const ioErrors = anAttack<null>({
  name: 'io-errors',
  what: 'The n-th call to the disk fails (EIO, ENOSPC, EACCES, half a write; once or for good) for every n of a sitting and of packing the journal: what was acknowledged is kept, the words are clear, a second try works',
  trials: { quick: 1, full: kinds.length * 7 },
  open: async () => null,
  attempt: async (_, trial, size) => {
    const calm = await play(Number.POSITIVE_INFINITY, 'EIO', false)
    const losses = [...calm.losses]
    for (let failAt = 1; failAt <= calm.count; failAt += 1) {
      const { fault, forGood } = kinds[(size === 'quick' ? failAt : trial) % kinds.length] ?? { fault: 'EIO', forGood: false }
      losses.push(...(await play(failAt, fault, forGood)).losses)
    }
    return { did: calm.count, losses }
  },
  close: async () => {},
})
