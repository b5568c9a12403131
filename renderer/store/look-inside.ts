import { journalSum } from '../../decks/journal/journal-sum.ts'
import { ok, type Problem, type Result } from '../../decks/result.ts'
import type { CallInput, CallName, CallOutput } from '../../electron/contract/contract.ts'
import type { Shell } from '../shell/shell.ts'
import type { BackupJournal } from './read-backup.ts'

type Answers = { readonly [N in CallName]?: (input: CallInput<N>) => Promise<Result<CallOutput<N>>> }

const refused = ['journal.append', 'journal.keepFile', 'journal.removeFiles', 'start.putDatabaseAside', 'backup.make', 'backup.chooseFolder', 'backup.forgetFolder', 'backup.setLimit'] as const

/** A shell whose journal, and whose files, are those of a backup, for cards too. What would write is refused with `problem`; all else is the shell's own. */
export function lookInside(shell: Shell, { backup, entries, lines }: BackupJournal, problem: Problem): Shell {
  const refuse = async (): Promise<{ ok: false; problem: Problem }> => ({ ok: false, problem })
  const answers: Answers = {
    ...Object.fromEntries(refused.map((name) => [name, refuse])),
    'journal.open': async () => ok({ ...journalSum(entries.map(({ id }) => id)), device: 'backup', problems: [] }),
    'journal.read': async ({ from, limit }) => ok({ lines: lines.slice(from, from + limit), next: from + limit < lines.length ? from + limit : null }),
    'journal.readFile': ({ hash }) => shell.call('backup.readFile', { id: backup.id, hash }),
    'card.show': (page) => shell.call('card.show', { ...page, backup: backup.id }),
    'journal.listFiles': () => shell.call('backup.listFiles', { id: backup.id }),
  }
  return {
    edition: shell.edition,
    call: (name, input) => answers[name]?.(input) ?? shell.call(name, input),
    on: (name, listener) => shell.on(name, listener),
  }
}
