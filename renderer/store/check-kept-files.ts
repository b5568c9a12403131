import { ok, type Result } from '../../decks/result.ts'
import { fileOf } from './apply-to-content.ts'
import type { CheckedJournal } from './check-journal.ts'
import { makeStep, type CheckStep, type Finding } from './check-report.ts'
import { hashBytes } from './hash-bytes.ts'
import { readUse, type Use } from './list-media-use.ts'
import { lookCalmly } from './look-calmly.ts'
import type { OnProgress } from './read-backup.ts'
import type { Store } from './store.ts'

/** Every file that entries and cards name is kept, and (`deep`) is what it was; of decks and articles the database has a copy. See [Note: beside writes]. */
export async function checkKeptFiles(store: Store, journal: CheckedJournal, deep: boolean, onProgress: OnProgress): Promise<Result<readonly CheckStep[]>> {
  const listed = await listFiles(store)
  if (!listed.ok) return listed
  const taken = new Set(journal.entries.flatMap((entry) => fileOf(entry) ?? []))
  const damaged = await findDamaged(store, deep ? [...listed.value] : [...taken].filter((hash) => listed.value.has(hash)), onProgress)
  const suspects = damaged.map(({ where }) => where ?? '')
  // A file that was removed meanwhile is none that is damaged.
  const still = suspects.length === 0 ? [] : await store.inTurn(async () => {
    const now = await listFiles(store)
    return findDamaged(store, now.ok ? suspects.filter((hash) => now.value.has(hash)) : suspects, () => undefined)
  })
  return ok(await lookCalmly(store, async () => lookAtFiles(store, journal, { deep, damaged: still, listed: listed.value })))
}

async function lookAtFiles(store: Store, journal: CheckedJournal, { deep, damaged, listed }: { readonly deep: boolean; readonly damaged: readonly Finding[]; readonly listed: ReadonlySet<string> }): Promise<CheckStep[]> {
  await journal.readOn()
  const taken = new Set(journal.entries.flatMap((entry) => fileOf(entry) ?? []))
  const media = await readUse(store.database).catch(() => new Map<string, Use>())
  const now = await listFiles(store)
  const there = now.ok ? now.value : listed
  const missing = [
    ...[...taken].flatMap((hash): Finding[] => (there.has(hash) ? [] : [{ detail: 'The file of a deck or an article is missing.', where: hash, mend: 'files' }])),
    ...[...media].flatMap(([hash, { name }]): Finding[] => (there.has(hash) ? [] : [{ detail: `The picture or sound “${name}” is missing.`, where: hash, mend: 'files' }])),
  ]
  const unused = [...there].filter((hash) => !taken.has(hash) && !media.has(hash))
  return [
    makeStep({ name: 'files', title: deep ? 'Every file is there and is what it was' : 'Every file is there', checked: there.size, unit: 'files' }, [...missing, ...damaged]),
    makeStep({ name: 'copies', title: 'The database has its copies of decks and articles', checked: taken.size, unit: 'copies' }, await findBadCopies(store, [...taken].filter((hash) => there.has(hash)))),
    makeStep({ name: 'unused', title: 'Files that nothing names any more are only kept', checked: unused.length, unit: 'files' }, []),
  ]
}

async function listFiles({ shell }: Store): Promise<Result<Set<string>>> {
  const listed = await shell.call('journal.listFiles', {})
  return listed.ok ? ok(new Set(listed.value.files.map(({ hash }) => hash))) : listed
}

async function findDamaged(store: Store, hashes: readonly string[], onProgress: OnProgress): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const [place, hash] of hashes.entries()) {
    onProgress(place, hashes.length, 'Reading the files')
    const read = await store.shell.call('journal.readFile', { hash })
    if (!read.ok || (await hashBytes(new Uint8Array(read.value.bytes))) !== hash) findings.push({ detail: 'A file is damaged.', where: hash, mend: 'files' })
  }
  return findings
}

async function findBadCopies({ database }: Store, hashes: readonly string[]): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const hash of hashes) {
    const row = await database.files.get(hash).catch(() => undefined)
    if (row === undefined || (await hashBytes(row.bytes)) !== hash) findings.push({ detail: 'The copy of a deck or an article is missing or damaged.', where: hash, mend: 'view' })
  }
  return findings
}
