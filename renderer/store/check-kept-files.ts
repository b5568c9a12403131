import type { Entry } from '../../decks/model/entry.ts'
import { ok, type Result } from '../../decks/result.ts'
import { fileOf } from './apply-to-content.ts'
import { makeStep, type CheckStep, type Finding } from './check-report.ts'
import { hashBytes } from './hash-bytes.ts'
import { readUse, type Use } from './list-media-use.ts'
import type { OnProgress } from './read-backup.ts'
import type { Store } from './store.ts'

/** Every file that entries and cards name is kept, and (`deep`) is what it was; of decks and articles the database has a copy. */
export async function checkKeptFiles(store: Store, entries: readonly Entry[], deep: boolean, onProgress: OnProgress): Promise<Result<CheckStep[]>> {
  const listed = await store.shell.call('journal.listFiles', {})
  if (!listed.ok) return listed
  const there = new Set(listed.value.files.map(({ hash }) => hash))
  const taken = new Set(entries.flatMap((entry) => fileOf(entry) ?? []))
  const media = await readUse(store.database).catch(() => new Map<string, Use>())
  const damaged = await findDamaged(store, deep ? [...there] : [...taken].filter((hash) => there.has(hash)), onProgress)
  const missing = [
    ...[...taken].flatMap((hash): Finding[] => (there.has(hash) ? [] : [{ detail: 'The file of a deck or an article is missing.', where: hash, mend: 'files' }])),
    ...[...media].flatMap(([hash, { name }]): Finding[] => (there.has(hash) ? [] : [{ detail: `The picture or sound “${name}” is missing.`, where: hash, mend: 'files' }])),
  ]
  const unused = [...there].filter((hash) => !taken.has(hash) && !media.has(hash))
  return ok([
    makeStep({ name: 'files', title: deep ? 'Every file is there and is what it was' : 'Every file is there', checked: there.size, unit: 'files' }, [...missing, ...damaged]),
    makeStep({ name: 'copies', title: 'The database has its copies of decks and articles', checked: taken.size, unit: 'copies' }, await findBadCopies(store, [...taken].filter((hash) => there.has(hash)))),
    makeStep({ name: 'unused', title: 'Files that nothing names any more are only kept', checked: unused.length, unit: 'files' }, []),
  ])
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
