import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openJournal } from '../../decks/journal/open-journal.ts'
import { createFolderDisk } from '../../electron/calls/journal-folder.ts'
import { aDeckFile } from '../builders/a-deck-file.ts'
import { anEntryId } from '../builders/a-review.ts'
import { anAttack, type Attempt, type Size } from './attack.ts'
import { startChance } from './chance.ts'
import { holdingFileSystem } from './holding-file-system.ts'
import { liveInPage } from './live-in-page.ts'
import { readRawView } from './read-cards.ts'
import { readyApp, skipApp } from './ready-app.ts'
import { startLectern, type RunningLectern } from './running-lectern.ts'

/** A collection that grows, and how many answers each card had. */
interface Ground {
  readonly dataDir: string
  readonly reps: Map<string, number>
  written: number
}

const sizes = { quick: { cards: 2000, reviews: 10_000, seconds: 3 }, full: { cards: 100_000, reviews: 100_000, seconds: 60 } } as const
const start = Date.UTC(2024, 0, 1, 6)

async function writeJournal(ground: Ground, size: Size, trial: number): Promise<void> {
  const { cards, reviews } = sizes[size]
  const { system, closeAll } = holdingFileSystem()
  const journal = await openJournal(createFolderDisk(system, join(ground.dataDir, 'journal')))
  if (!journal.ok) throw new Error(journal.problem.detail)
  if (trial === 0) {
    const file = aDeckFile(...Array.from({ length: cards }, (_, card) => ({ question: `What is number ${card + 1}?` })))
    const bytes = new TextEncoder().encode(JSON.stringify(file))
    const hash = createHash('sha256').update(bytes).digest('hex')
    mkdirSync(join(ground.dataDir, 'journal/files', hash.slice(0, 2)), { recursive: true })
    writeFileSync(join(ground.dataDir, 'journal/files', hash.slice(0, 2), hash), bytes)
    const lines = [{ kind: 'settings', change: { newPerDay: 9999 } }, { kind: 'import', file: hash, deck: file.deck.id, title: 'Rivers', only: null }]
    await journal.value.append(lines.map((entry, place) => JSON.stringify({ id: anEntryId(start + place), device: 'desk', at: start + place, ...entry })))
  }
  const chance = startChance(trial)
  for (let done = 0; done < reviews; done += 1000) {
    const lines = Array.from({ length: Math.min(1000, reviews - done) }, () => {
      ground.written += 1
      const at = start + 1000 + ground.written * 30_000
      // Each has its turn, some more often.
      const card = `c${1 + (chance.below(3) === 0 ? chance.below(Math.ceil(cards / 20)) : ground.written % cards)}`
      ground.reps.set(card, (ground.reps.get(card) ?? 0) + 1)
      return JSON.stringify({ id: anEntryId(at), device: 'desk', at, kind: 'review', card, rating: 1 + chance.below(4), took: 4000 })
    })
    const appended = await journal.value.append(lines)
    if (!appended.ok) throw new Error(appended.problem.detail)
  }
  await closeAll()
}

/** For `JSON.stringify`: the same object is the same text, in whatever order it was made. */
function inOrder(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value
}

/** How many answers each card counts, and a sum of all that is known of the cards. */
async function readCards(running: RunningLectern): Promise<{ reps: [string, number][]; hash: string }> {
  const rows = [...(await readRawView(running)).cards].sort((a, b) => (a.card < b.card ? -1 : 1))
  return { reps: rows.map(({ card, memory }) => [card, memory.reps]), hash: createHash('sha256').update(JSON.stringify(rows, inOrder)).digest('hex') }
}

/** In the page: ms from each answer to the next question, and the heap. */
function readPace(): { times: number[]; heap: number } {
  return { times: (globalThis as unknown as { paces?: number[] }).paces ?? [], heap: (performance as unknown as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0 }
}

function compare(found: readonly (readonly [string, number])[], wanted: ReadonlyMap<string, number>, extra: number): string[] {
  const there = new Map(found)
  const own = [...wanted].filter(([card, reps]) => (there.get(card) ?? 0) < reps).map(([card, reps]) => `card ${card} counts ${there.get(card) ?? 0} of ${reps} answers`)
  const sum = found.filter(([card]) => /^c\d+$/.test(card)).reduce((total, [, reps]) => total + reps, 0) - [...wanted.values()].reduce((total, reps) => total + reps, 0)
  return [...own.slice(0, 3), ...(sum === extra ? [] : [`${sum} answers more than were written; ${extra} were given`])]
}

async function studyFor(running: RunningLectern, seconds: number): Promise<{ given: number; p99: number; heap: number }> {
  const before = running.acknowledged.entries.size
  await running.inPage(liveInPage, 'answer')
  await wait(seconds * 1000)
  const { times, heap } = await running.inPage(readPace, null)
  const sorted = times.toSorted((a, b) => a - b)
  return { given: running.acknowledged.entries.size - before, p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0, heap }
}

async function attempt(ground: Ground, trial: number, size: Size): Promise<Attempt> {
  await writeJournal(ground, size, trial)
  const made = await startLectern({ dataDir: ground.dataDir })
  await made.untilOpen(600_000)
  const losses = compare((await readCards(made)).reps, ground.reps, 0)
  const { given, p99, heap } = await studyFor(made, sizes[size].seconds)
  await made.close()
  // A calm start, and one that makes the whole database anew: both must show the same.
  const began = Date.now()
  const calm = await startLectern({ dataDir: ground.dataDir })
  await calm.untilOpen(600_000)
  const opening = Date.now() - began
  const grown = await readCards(calm)
  losses.push(...compare(grown.reps, ground.reps, given))
  await calm.inPage(liveInPage, 'migration')
  await wait(1000)
  await calm.untilOpen(600_000)
  const anew = await readCards(calm)
  if (anew.hash !== grown.hash) losses.push('the database made anew shows other cards than the one that grew')
  for (const [card, reps] of grown.reps) if (ground.reps.has(card)) ground.reps.set(card, reps)
  await calm.close()
  console.log(`  soak: ${ground.written.toLocaleString('en')} answers written and ${given} given: checked start ${opening} ms, next question after ${Math.round(p99)} ms (p99), heap ${Math.round(heap / 1e6)} MB`)
  return { did: sizes[size].reviews + given, losses }
}

export const soak = anAttack<Ground>({
  name: 'soak',
  what: 'A collection grows (2,000 cards and 10,000 answers; 100,000 cards and 1,000,000 answers) in the real app, which is studied with in between: every card counts every answer, and a database made anew shows the same as the one that grew',
  trials: { quick: 1, full: 10 },
  skip: skipApp,
  open: async () => {
    await readyApp()
    return { dataDir: mkdtempSync(join(tmpdir(), 'lectern-soak-')), reps: new Map(), written: 0 }
  },
  attempt,
  close: async ({ dataDir }) => rmSync(dataDir, { recursive: true, force: true }),
})
