import { decodeTime } from 'ulid'
import { isSameSum, journalSum } from '../../decks/journal/journal-sum.ts'
import type { Entry } from '../../decks/model/entry.ts'
import { ok, type Result } from '../../decks/result.ts'
import type { CallOutput } from '../../electron/contract/contract.ts'
import { makeStep, type CheckStep, type Finding } from './check-report.ts'
import { isSameValue } from './is-same-value.ts'
import { parseEntry } from './read-known-entries.ts'
import type { EntryRow } from './rows.ts'
import type { Store } from './store.ts'
import { takeTurns } from './take-turns.ts'

const page = 2000

/** The journal as far as it was read; more is written to it while all else is checked. */
export interface CheckedJournal {
  readonly step: CheckStep
  /** Each once, in the order in which they were written. */
  readonly entries: readonly Entry[]
  /** What it said when it was opened. */
  readonly told: readonly string[]
  /** Reads what was written since, so that `entries` has it; what cannot be read now is left. */
  readonly readOn: () => Promise<void>
}

/** Reads the whole journal: every line is an entry, each is there once, its time is that of its id, and its sum is right. */
export async function checkJournal(store: Store): Promise<Result<CheckedJournal>> {
  const opened = await store.shell.call('journal.open', {})
  if (!opened.ok) return opened
  const reader = makeReader(store)
  const all = await reader.readOn(takeTurns)
  // What was written meanwhile, and the sum, which grows with it, are read while nothing is written.
  const rest = all.ok ? await store.inTurn(async () => readSum(store, reader)) : all
  if (!rest.ok) return rest
  const { entries, findings } = reader
  if (findings.length === 0 && !isSameSum(journalSum(entries.map(({ id }) => id)), rest.value)) findings.push({ detail: 'The journal has not the entries that its sum tells of.', where: null, mend: 'journal' })
  const step = makeStep({ name: 'journal', title: 'Every line of the journal can be read', checked: reader.lines(), unit: 'lines' }, findings)
  return ok({ step, entries, told: opened.value.problems.map(({ detail }) => detail), readOn: async () => void (await reader.readOn()) })
}

async function readSum({ shell }: Store, reader: Reader): Promise<Result<CallOutput<'journal.open'>>> {
  const read = await reader.readOn()
  return read.ok ? shell.call('journal.open', {}) : read
}

interface Reader {
  readonly entries: Entry[]
  readonly findings: Finding[]
  readonly lines: () => number
  readonly readOn: (pause?: () => Promise<void>) => Promise<Result<null>>
}

function makeReader({ shell }: Store): Reader {
  const entries: Entry[] = []
  const findings: Finding[] = []
  const known = new Set<string>()
  let lines = 0
  const take = (line: string): void => {
    lines += 1
    const entry = parseEntry(line)
    if (entry === null) findings.push({ detail: 'A line of the journal is nothing that this Lectern knows.', where: `line ${lines}: ${line.slice(0, 100)}`, mend: null })
    else if (known.has(entry.id)) findings.push({ detail: 'An entry is in the journal twice; it counts once.', where: entry.id, mend: null })
    else {
      known.add(entry.id)
      entries.push(entry)
    }
    if (entry !== null && decodeTime(entry.id) < entry.at && !isMade(entry)) findings.push({ detail: 'The time of an entry is later than that of its id.', where: entry.id, mend: null })
  }
  return {
    entries,
    findings,
    lines: () => lines,
    readOn: async (pause = async () => undefined) => {
      for (let from: number | null = lines; from !== null; ) {
        const read: Result<CallOutput<'journal.read'>> = await shell.call('journal.read', { from, limit: page })
        if (!read.ok) return read
        read.value.lines.forEach(take)
        from = read.value.next
        await pause()
      }
      return ok(null)
    },
  }
}

/** The ids of what comes with the app are made from its version. */
function isMade({ device }: Entry): boolean {
  return device === 'library'
}

/** Compares the entries of the journal with those of the database, or only those of `ids`. */
export function compareEntries(entries: ReadonlyMap<string, Entry>, rows: ReadonlyMap<string, EntryRow>, ids?: ReadonlySet<string>): Finding[] {
  const findings: Finding[] = []
  for (const [id, entry] of entries) {
    if (ids?.has(id) === false) continue
    const row = rows.get(id)
    if (row === undefined) findings.push({ detail: 'An entry of the journal is missing from the database.', where: id, mend: 'view' })
    else if (!isSameValue(row.entry, entry)) findings.push({ detail: 'An entry of the database is not as the journal has it.', where: id, mend: 'view' })
  }
  for (const id of rows.keys()) if (!entries.has(id)) findings.push({ detail: 'An entry of the database is missing from the journal.', where: id, mend: 'journal' })
  return findings
}
