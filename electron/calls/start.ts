import { ok, type Problem } from '../../decks/result.ts'
import { judgeRoom } from '../start/judge-room.ts'
import type { StartFindings } from '../start/guard-start.ts'
import type { Answers } from './answers.ts'
import { tryDisk } from './journal-try.ts'

/** The calls about how the app started. */
export type StartAnswers = Pick<Answers, 'start.report' | 'start.putDatabaseAside'>

/** What these calls do to the world: the free bytes now, a copy of the database put aside (where it is now), and clearing it. */
export interface StartWorld {
  readonly findings: StartFindings
  readonly room: () => Promise<number | null>
  readonly copyAside: () => Promise<string | null>
  readonly clearDatabase: () => Promise<void>
}

/** Answers them from what was found before the window opened, and how it is now. */
export function createStartAnswers({ findings, room, copyAside, clearDatabase }: StartWorld): StartAnswers {
  const problems: Problem[] = [...findings.problems]
  let isAside = findings.isDatabaseAside
  return {
    'start.report': async () => {
      const free = await room()
      return ok({ problems: [...problems], room: free, disk: judgeRoom(free), database: isAside ? 'put-aside' : 'kept' })
    },
    'start.putDatabaseAside': () =>
      tryDisk(async () => {
        const place = await copyAside()
        await clearDatabase()
        isAside = true
        if (place !== null) problems.push({ type: 'database-aside', detail: `The database of your cards could not be opened. It was put aside in the folder "${place}", and another one is made from the journal.` })
        return {}
      }),
  }
}
