// The whole import in the real app: a package is chosen, read in a worker, shown as a plan, applied into journal and
// database. Held against Mnemosyne taking in a table of as many cards (no log, no plan, no undo) and against as many plain
// rows put into the same page's database by themselves. `--rounds=1`, `--notes=100000`.
import { rmSync } from 'node:fs'
import { setup } from '../../tests/e2e/prepare.ts'
import { loadEngines } from '../../decks/cli/load-engines.ts'
import { importInApp, type AppTimes } from './import-in-app.ts'
import { makePackage } from './make-package.ts'
import { optionNumber } from './option-number.ts'
import { runPeer, type PeerTimes } from './run-peer.ts'

/** At most so many times what Mnemosyne takes, for all the notes; of a tenth of them, what must be loaded first is half the time. */
const budget = 2
/** A task of the page's thread longer than this, in ms, would be felt as a halt. */
const longest = 200

/** Measures a tenth of the notes first, then all; gives what was missed. */
export async function measureApp(given: readonly string[]): Promise<readonly string[]> {
  const all = optionNumber(given, 'notes', 100_000)
  const rounds = optionNumber(given, 'rounds', 1)
  const engines = await loadEngines()
  if (!engines.ok) throw new Error(engines.problem.detail)
  const end = await setup()
  const missed: string[] = []
  try {
    for (const notes of new Set([Math.round(all / 10), all])) {
      const bytes = makePackage(engines.value.openSqlite, { notes, reviews: notes * 3, fsrs: true, container: 'anki21b' })
      const measured: { ours: AppTimes; peer: PeerTimes | null }[] = []
      for (let round = 0; round < rounds; round += 1) measured.push({ ours: await runApp(notes, bytes), peer: runPeer(notes) })
      missed.push(...report(notes, measured, notes === all ? budget : Infinity))
    }
  } finally {
    end()
  }
  return missed
}

async function runApp(notes: number, bytes: Uint8Array): Promise<AppTimes> {
  const { times, folder } = await importInApp(notes, bytes)
  rmSync(folder, { recursive: true, force: true })
  return times
}

function report(notes: number, measured: readonly { readonly ours: AppTimes; readonly peer: PeerTimes | null }[], most: number): string[] {
  const middle = (read: (times: AppTimes) => number) => median(measured.map(({ ours }) => read(ours)))
  const peers = measured.flatMap(({ peer }) => peer ?? [])
  const whole = middle(({ plan, apply }) => plan.clock + apply.clock)
  const work = middle(({ plan, apply }) => plan.work + apply.work)
  const many = notes.toLocaleString('en')
  console.log(`\n${many} notes, ${(notes * 3).toLocaleString('en')} answers, in the app (medians of ${measured.length})`)
  say('chosen file -> plan', middle(({ plan }) => plan.clock), middle(({ plan }) => plan.work), `longest task of the page ${middle(({ plan }) => plan.longest).toFixed(0)} ms`)
  say('apply -> done', middle(({ apply }) => apply.clock), middle(({ apply }) => apply.work), `longest task of the page ${middle(({ apply }) => apply.longest).toFixed(0)} ms`)
  say('together', whole, work, `memory of all processes at most ${(middle(({ memory }) => memory) / 1e6).toFixed(0)} MB, ${(middle(({ idle }) => idle) / 1e6).toFixed(0)} MB before`)
  const raw = middle((times) => times.raw)
  say('as many plain rows put', raw, 0, `${(whole / raw).toFixed(2)} times; 2 rows a note, none for answers`)
  const missed: string[] = []
  const slow = middle(({ plan, apply }) => Math.max(plan.longest, apply.longest))
  if (slow > longest) missed.push(`Importing ${many} notes held the page's thread for ${slow.toFixed(0)} ms; at most ${longest} are allowed.`)
  if (peers.length === 0) console.log('Mnemosyne is not installed here, so the import is not held against it.')
  else {
    const [peer, peerWork] = [median(peers.map(({ clock }) => clock)), median(peers.map((each) => each.work))]
    say('Mnemosyne, a table of as many', peer, peerWork, `we take ${(whole / peer).toFixed(2)} times by the clock, ${work === 0 ? 'not known' : (work / peerWork).toFixed(2)} of work; memory ${(median(peers.map(({ memory }) => memory)) / 1e6).toFixed(0)} MB`)
    if (whole > peer * most) missed.push(`Importing ${many} notes took ${(whole / peer).toFixed(2)} times what Mnemosyne takes; at most ${most} are allowed.`)
  }
  return missed
}

function say(what: string, clock: number, work: number, more: string): void {
  console.log(`${what.padEnd(30)} ${clock.toFixed(0).padStart(7)} ms by the clock ${work === 0 ? ''.padEnd(18) : `${work.toFixed(0).padStart(7)} ms of work`}   ${more}`)
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
