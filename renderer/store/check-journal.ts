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

/** The journal as it can be read now. */
export interface CheckedJournal {
  readonly steps: readonly CheckStep[]
  /** Each once, in the order in which they were written. */
  readonly entries: readonly Entry[]
  /** What it said when it was opened. */
  readonly told: readonly string[]
}

/** Reads the whole journal: every line is an entry, each is there once, its time is that of its id, and its sum is right. */
export async function checkJournal(store: Store): Promise<Result<CheckedJournal>> {
  const opened = await store.shell.call('journal.open', {})
  if (!opened.ok) return opened
  const entries = new Map<string, Entry>()
  const findings: Finding[] = []
  let lines = 0
  for (let from: number | null = 0; from !== null; ) {
    const read: Result<CallOutput<'journal.read'>> = await store.shell.call('journal.read', { from, limit: page })
    if (!read.ok) return read
    for (const line of read.value.lines) {
      lines += 1
      const entry = parseEntry(line)
      if (entry === null) findings.push({ detail: 'A line of the journal is nothing that this Lectern knows.', where: `line ${lines}: ${line.slice(0, 100)}`, mend: null })
      else if (entries.has(entry.id)) findings.push({ detail: 'An entry is in the journal twice; it counts once.', where: entry.id, mend: null })
      else entries.set(entry.id, entry)
      if (entry !== null && decodeTime(entry.id) < entry.at && !isMade(entry)) findings.push({ detail: 'The time of an entry is later than that of its id.', where: entry.id, mend: null })
    }
    from = read.value.next
    await takeTurns()
  }
  // The sum is asked again, for the journal grows while it is read.
  const sum = await store.shell.call('journal.open', {})
  if (sum.ok && findings.length === 0 && !isSameSum(journalSum(entries.keys()), sum.value)) findings.push({ detail: 'The journal has not the entries that its sum tells of.', where: null, mend: 'journal' })
  const step = makeStep({ name: 'journal', title: 'Every line of the journal can be read', checked: lines, unit: 'lines' }, findings)
  return ok({ steps: [step], entries: [...entries.values()], told: opened.value.problems.map(({ detail }) => detail) })
}

/** The ids of what comes with the app are made from its version. */
function isMade({ device }: Entry): boolean {
  return device === 'library'
}

/** Compares the entries of the journal with those of the database. */
export function checkBoth(entries: readonly Entry[], rows: readonly EntryRow[]): CheckStep {
  const known = new Map(rows.map((row) => [row.id, row]))
  const kept = new Set(entries.map(({ id }) => id))
  const findings: Finding[] = []
  for (const entry of entries) {
    const row = known.get(entry.id)
    if (row === undefined) findings.push({ detail: 'An entry of the journal is missing from the database.', where: entry.id, mend: 'view' })
    else if (!isSameValue(row.entry, entry)) findings.push({ detail: 'An entry of the database is not as the journal has it.', where: entry.id, mend: 'view' })
  }
  for (const { id } of rows) if (!kept.has(id)) findings.push({ detail: 'An entry of the database is missing from the journal.', where: id, mend: 'journal' })
  return makeStep({ name: 'both', title: 'The journal and the database hold the same', checked: entries.length, unit: 'entries' }, findings)
}
