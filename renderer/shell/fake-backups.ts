import { addToSum, emptySum } from '../../decks/journal/journal-sum.ts'
import { fail, ok, type Problem, type Result } from '../../decks/result.ts'
import type { Backup, BackupReason, CallInput, CallName, CallOutput } from '../../electron/contract/contract.ts'
import type { FakeShell } from './fake-shell.ts'

/** A backup in memory. */
export interface FakeBackup {
  readonly id: string
  readonly reason: BackupReason
  readonly lines: readonly string[]
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  /** Set by a test: what reading it finds wrong. */
  damage?: Problem
}

type Answers = { readonly [N in CallName]: (input: CallInput<N>) => Promise<Result<CallOutput<N>>> }
type Read = Answers['journal.read']

/** The calls about backups and the start, answered from memory. */
export function answerBackups(fake: Pick<FakeShell, 'backups' | 'kept' | 'startReport'>, journal: { readonly 'journal.read': Read }): Pick<Answers, Extract<CallName, `backup.${string}` | `start.${string}`>> {
  let [limit, second] = [1_000_000_000, null as string | null]
  const within = async <T>(id: string, answer: (one: FakeBackup) => Result<T>): Promise<Result<T>> => {
    const one = fake.backups.find((backup) => backup.id === id)
    if (one === undefined) return fail('no-backup', 'There is no backup of that name.')
    return one.damage === undefined ? answer(one) : { ok: false, problem: one.damage }
  }
  return {
    'start.report': async () => ok(fake.startReport),
    'start.putDatabaseAside': async () => ok({}),
    'backup.list': async () => ok({ backups: fake.backups.map(toBackup).toReversed(), bytes: 0, limit, second: second === null ? null : { name: second, problem: null }, problem: null }),
    'backup.make': async ({ reason }) => {
      const lines: string[] = []
      for (let from: number | null = 0; from !== null; ) {
        const read: Result<CallOutput<'journal.read'>> = await journal['journal.read']({ from, limit: 10_000 })
        if (!read.ok) return read
        lines.push(...read.value.lines)
        from = read.value.next
      }
      const id = `20260101T0000${String(fake.backups.length % 60).padStart(2, '0')}000Z-${String(fake.backups.length).padStart(8, '0')}`
      fake.backups.push({ id, reason, lines, files: new Map(fake.kept) })
      return ok({ made: id })
    },
    'backup.check': async ({ id }) => {
      const one = fake.backups.find((backup) => backup.id === id)
      return one === undefined ? fail('no-backup', 'There is no backup of that name.') : ok(toBackup(one))
    },
    'backup.read': ({ id, from, limit: most }) => within(id, ({ lines }) => ok({ lines: lines.slice(from, from + most), next: from + most < lines.length ? from + most : null })),
    'backup.listFiles': ({ id }) => within(id, ({ files }) => ok({ files: [...files].map(([hash, bytes]) => ({ hash, bytes: bytes.length })) })),
    'backup.readFile': ({ id, hash }) => within(id, ({ files }) => {
      const bytes = files.get(hash)
      return bytes === undefined ? fail('file-missing', 'This backup does not hold that file.', hash) : ok({ bytes: bytes.slice() })
    }),
    'backup.chooseFolder': async () => ok({ name: (second = 'Stick') }),
    'backup.forgetFolder': async () => {
      second = null
      return ok({})
    },
    'backup.setLimit': async ({ bytes }) => {
      limit = bytes
      return ok({})
    },
  }
}

function toBackup({ id, reason, lines, files, damage }: FakeBackup): Backup {
  const sum = addToSum(emptySum, lines.map((text) => (JSON.parse(text) as { id: string }).id))
  const at = Date.UTC(Number(id.slice(0, 4)), Number(id.slice(4, 6)) - 1, Number(id.slice(6, 8)), Number(id.slice(9, 11)), Number(id.slice(11, 13)), Number(id.slice(13, 15)))
  return { id, at, reason, place: 'own', entries: sum.count, digest: sum.digest, files: files.size, bytes: lines.join('\n').length, state: damage === undefined ? 'whole' : 'damaged', problem: damage ?? null }
}
