import { ok } from '../../decks/result.ts'
import type { Backups } from '../backup/create-backups.ts'
import type { Answers } from './answers.ts'

/** The calls about backups. */
export type BackupAnswers = Pick<Answers, 'backup.list' | 'backup.make' | 'backup.check' | 'backup.read' | 'backup.listFiles' | 'backup.readFile' | 'backup.chooseFolder' | 'backup.forgetFolder' | 'backup.setLimit'>

/** Answers them from the backups of the data folder. `chooseFolder` asks the reader with the system's dialog: a path, or null; the page is told a name only. */
export function createBackupAnswers(backups: Backups, chooseFolder: () => Promise<string | null>): BackupAnswers {
  return {
    'backup.list': () => backups.list(),
    'backup.make': ({ reason }) => backups.make(reason),
    'backup.check': ({ id }) => backups.check(id),
    'backup.read': ({ id, from, limit }) => backups.read(id, from, limit),
    'backup.listFiles': async ({ id }) => {
      const files = await backups.listFiles(id)
      return files.ok ? ok({ files: [...files.value] }) : files
    },
    'backup.readFile': async ({ id, hash }) => {
      const bytes = await backups.readFile(id, hash)
      return bytes.ok ? ok({ bytes: bytes.value }) : bytes
    },
    'backup.chooseFolder': async () => {
      const folder = await chooseFolder()
      return folder === null ? ok({ name: null }) : backups.chooseFolder(folder)
    },
    'backup.forgetFolder': async () => {
      const done = await backups.forgetFolder()
      return done.ok ? ok({}) : done
    },
    'backup.setLimit': async ({ bytes }) => {
      const done = await backups.setLimit(bytes)
      return done.ok ? ok({}) : done
    },
  }
}
