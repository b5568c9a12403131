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
import { checkView } from './check-view.ts'
import { idOf } from './desk.ts'
import { holdingFileSystem } from './holding-file-system.ts'
import { judgeTimes, sayPace, slowAnswer } from './judge-times.ts'
import { liveInPage } from './live-in-page.ts'
import { readRawView } from './read-cards.ts'
import { readyApp, skipApp } from './ready-app.ts'
import { readJournalCopy, startLectern, type RunningLectern } from './running-lectern.ts'
import { watchMachine } from './watch-machine.ts'

/** A collection that grows, and how many answers each card had. */
interface Ground {
  readonly dataDir: string
  readonly reps: Map<string, number>
  written: number
}

/** `growth`: by how much the heap may grow; in a few seconds nobody can tell. */
const sizes = { quick: { cards: 2000, reviews: 10_000, seconds: 3, growth: Infinity }, full: { cards: 100_000, reviews: 100_000, seconds: 60, growth: 0.05 } } as const
/** So many answers show whether the heap grows. */
const enough = 200
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
    const lines = [{ kind: 'settings', change: { newPerDay: 500, reviewsPerDay: 2000 } }, { kind: 'import', file: hash, deck: file.deck.id, title: 'Rivers', only: null }]
    await journal.value.append(lines.map((entry, place) => JSON.stringify({ id: anEntryId(start + place), device: 'desk', at: start + place, ...entry })))
  }
  const chance = startChance(trial)
  for (let done = 0; done < reviews; done += 1000) {
    const lines = Array.from({ length: Math.min(1000, reviews - done) }, () => {
      ground.written += 1
      const at = start + 1000 + ground.written * 30_000
      // Each has its turn, some more often.
      const card = `c${1 + (chance.below(3) === 0 ? chance.below(Math.ceil(cards / 20)) : ground.written % cards)}`
      // Known at first, so that it is learnt: nobody has fifty thousand cards in learning.
      const rating = ground.reps.has(card) ? 1 + chance.below(4) : 4
      ground.reps.set(card, (ground.reps.get(card) ?? 0) + 1)
      return JSON.stringify({ id: anEntryId(at), device: 'desk', at, kind: 'review', card, rating, took: 4000 })
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

/** In the page: ms from each answer to the next question. */
function readPace(): number[] {
  return (globalThis as unknown as { paces?: number[] }).paces ?? []
}

/** Bytes of the page's heap after what nobody needs is taken away. */
async function readHeap({ inMain }: RunningLectern): Promise<number> {
  return inMain(async ({ webContents }) => {
    const page = webContents.getAllWebContents()[0]?.debugger
    if (page === undefined) return 0
    page.attach()
    await page.sendCommand('HeapProfiler.collectGarbage')
    const { usedSize } = (await page.sendCommand('Runtime.getHeapUsage')) as { usedSize: number }
    page.detach()
    return usedSize
  }, null)
}

/** In the page: forgets how far the verification of the view got. */
async function forgetVerified(): Promise<void> {
  const open = indexedDB.open(localStorage.getItem('lectern-database') ?? 'lectern')
  await new Promise((done) => open.addEventListener('success', done))
  const writing = open.result.transaction('meta', 'readwrite')
  writing.objectStore('meta').delete('verified')
  await new Promise((done) => writing.addEventListener('complete', done))
  open.result.close()
}

/** In the page: whether it got anywhere. A view that was found wrong is made anew instead. */
async function isVerified(): Promise<boolean> {
  const open = indexedDB.open(localStorage.getItem('lectern-database') ?? 'lectern')
  await new Promise((done) => open.addEventListener('success', done))
  const asked = open.result.transaction('meta').objectStore('meta').get('verified')
  await new Promise((done) => asked.addEventListener('success', done))
  open.result.close()
  return asked.result !== undefined
}

/** What a start says when it or the verification behind it found that journal and view are not the same. */
const complaint = /[^.\n]*(?:made again from the journal|put back from the database|not as your answers say|given back|is lost|are missing|was put aside)[^.\n]*/

/** A start over what nobody touched: the view has what the journal has, nothing had to be mended, and (full) the verification behind it ends well. */
async function checkStart(running: RunningLectern, dataDir: string, size: Size): Promise<string[]> {
  const losses = await checkView(running, async () => new Set((await readJournalCopy(dataDir)).lines.map(idOf)))
  if (size === 'full') {
    await running.inPage(forgetVerified, null)
    let done = false
    for (const until = Date.now() + 120_000; !done && Date.now() < until; await wait(500)) done = await running.inPage(isVerified, null)
    if (!done) losses.push('the start was not verified')
  }
  const said = complaint.exec(await running.read())?.[0]
  return said === undefined ? losses : [...losses, `the start says: ${said}`]
}

function compare(found: readonly (readonly [string, number])[], wanted: ReadonlyMap<string, number>, extra: number): string[] {
  const there = new Map(found)
  const own = [...wanted].filter(([card, reps]) => (there.get(card) ?? 0) < reps).map(([card, reps]) => `card ${card} counts ${there.get(card) ?? 0} of ${reps} answers`)
  const sum = found.filter(([card]) => /^c\d+$/.test(card)).reduce((total, [, reps]) => total + reps, 0) - [...wanted.values()].reduce((total, reps) => total + reps, 0)
  // The last one may be on the disk though its acknowledgement never came.
  return [...own.slice(0, 3), ...(sum === extra || (extra > 0 && sum === extra + 1) ? [] : [`${sum} answers more than were written; ${extra} were given`])]
}

async function studyFor(running: RunningLectern, seconds: number): Promise<{ given: () => number; paces: readonly number[]; heap: number; growth: number; answers: number }> {
  const before = running.acknowledged.entries.size
  await running.inPage(liveInPage, 'answer')
  // What is read once and kept is there after a third.
  await wait((seconds * 1000) / 3)
  const warm = await readHeap(running)
  const between = running.acknowledged.entries.size
  await wait((seconds * 2000) / 3)
  const paces = await running.inPage(readPace, null)
  const heap = await readHeap(running)
  return { given: () => running.acknowledged.entries.size - before, paces, heap, growth: warm === 0 ? 0 : heap / warm - 1, answers: running.acknowledged.entries.size - between }
}

async function attempt(ground: Ground, trial: number, size: Size): Promise<Attempt> {
  const { seconds, reviews, growth: allowed } = sizes[size]
  await writeJournal(ground, size, trial)
  const made = await startLectern({ dataDir: ground.dataDir })
  await made.untilOpen(600_000)
  const losses = compare((await readCards(made)).reps, ground.reps, 0)
  const studying = await watchMachine(ground.dataDir)
  const { given: countGiven, paces, heap, growth, answers } = await studyFor(made, seconds)
  const answersPace = await studying.stop()
  if (countGiven() === 0) losses.push('no answer was given')
  // On a machine that is busy with other things too few are given to tell a leak from what is read once.
  if (growth > allowed && answers >= enough) losses.push(`the heap grew by ${Math.round(growth * 100)}% to ${Math.round(heap / 1e6)} MB over ${answers} answers`)
  await made.close()
  // It was studied with until the end.
  const given = countGiven()
  // A calm start, and one that makes the whole database anew: both must show the same.
  const starting = await watchMachine(ground.dataDir)
  const began = Date.now()
  const calm = await startLectern({ dataDir: ground.dataDir })
  await calm.untilOpen(600_000)
  const opening = Date.now() - began
  const startPace = await starting.stop()
  losses.push(...judgeTimes({ start: opening, paces }, { start: startPace, answers: answersPace }))
  losses.push(...(await checkStart(calm, ground.dataDir, size)))
  const grown = await readCards(calm)
  losses.push(...compare(grown.reps, ground.reps, given))
  await calm.inPage(liveInPage, 'migration')
  await wait(1000)
  await calm.untilOpen(600_000)
  const anew = await readCards(calm)
  if (anew.hash !== grown.hash) losses.push('the database made anew shows other cards than the one that grew')
  for (const [card, reps] of grown.reps) if (ground.reps.has(card)) ground.reps.set(card, reps)
  await calm.close()
  console.log(`  soak: ${ground.written.toLocaleString('en')} answers written and ${given} given: checked start ${opening} ms (${sayPace(startPace)}), next question after ${Math.round(slowAnswer(paces))} ms (${sayPace(answersPace)}), heap ${(heap / 1e6).toFixed(1)} MB, ${(growth * 100).toFixed(1)}% more than ${answers} answers before`)
  return { did: reviews + given, losses }
}

export const soak = anAttack<Ground>({
  name: 'soak',
  what: 'A collection grows (2,000 cards and 10,000 answers; 100,000 cards and 1,000,000 answers) in the real app, which is studied with in between: every card counts every answer, a start finds nothing to mend, and a database made anew shows the same as the one that grew; in full its verification ends well and the heap does not grow. A start takes at most 3 s and the next question 50 ms, times what the machine is slower meanwhile than a calm one',
  trials: { quick: 1, full: 10 },
  skip: skipApp,
  open: async () => {
    await readyApp()
    return { dataDir: mkdtempSync(join(tmpdir(), 'lectern-soak-')), reps: new Map(), written: 0 }
  },
  attempt,
  close: async ({ dataDir }) => rmSync(dataDir, { recursive: true, force: true }),
})
