import { fail, ok } from '../../decks/result.ts'
import type { Answers } from './answers.ts'

/** The calls about backups. */
export type BackupAnswers = Pick<Answers, 'backup.list' | 'backup.make' | 'backup.check' | 'backup.read' | 'backup.listFiles' | 'backup.readFile' | 'backup.chooseFolder' | 'backup.forgetFolder' | 'backup.setLimit'>

/** Answers them from the backups of a folder. */
export function createBackupAnswers(): BackupAnswers {
  return {
    'backup.list': async () => ok({ backups: [], bytes: 0, limit: 1_000_000_000, second: null, problem: null }),
    'backup.make': async () => ok({ made: null }),
    'backup.check': missing,
    'backup.read': missing,
    'backup.listFiles': missing,
    'backup.readFile': missing,
    'backup.chooseFolder': async () => ok({ name: null }),
    'backup.forgetFolder': async () => ok({}),
    'backup.setLimit': async () => ok({}),
  }
}

async function missing(): Promise<ReturnType<typeof fail>> {
  return fail('no-backup', 'There is no backup of that name.')
}
