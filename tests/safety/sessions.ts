import { fork, type ChildProcess } from 'node:child_process'
import { anAttack } from './attack.ts'

/** What the process that plays says. */
export type SessionTold = { readonly told: 'ready' } | { readonly told: 'played'; readonly did: number; readonly losses: readonly string[] }

/** Sessions in one trial. */
const some = 10

function hear(child: ChildProcess): Promise<SessionTold> {
  return new Promise((done, failed) => {
    const end = (code: number | null): void => failed(new Error(`The player ended (${code}).`))
    child.once('exit', end)
    child.once('message', (told: SessionTold) => {
      child.off('exit', end)
      done(told)
    })
  })
}

/** Whatever a reader does in any order, the real store is as a simple model of it says, and its view is what its journal gives. */
export const sessions = anAttack({
  name: 'sessions',
  what: 'Random sessions (answer, edit, remove, import, pause, undo, redo, backup, restore, crash, clock and zone): as the model.',
  trials: { quick: 30, full: 2000 },
  open: async () => {
    const child = fork(`${import.meta.dirname}/session-process.ts`, { execArgv: ['--disable-warning=ExperimentalWarning'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    await hear(child)
    return child
  },
  attempt: async (child, trial) => {
    child.send({ seed: trial + 1, count: some })
    const told = await hear(child)
    return told.told === 'played' ? { did: told.did, losses: told.losses } : { did: 0, losses: ['The player started again.'] }
  },
  close: async (child) => void child.kill(),
})
