/** What ending takes: `log` notes it, `release` lets go of windows and of the lock, `tell` says it and waits until that was read. */
export interface EndParts {
  readonly log: (what: string) => Promise<void>
  readonly release: () => void
  readonly tell: (what: string) => void
  readonly exit: (code: number) => void
}

/** A disk that does not take the note is not waited for, in ms. */
const patience = 2000

/**
 * Ends a Lectern whose window could not be opened: it would go on without one and, holding the lock, keep every other start
 * from opening one. Whatever fails on the way, it ends.
 */
export async function endUnstarted(failure: unknown, { log, release, tell, exit }: EndParts): Promise<void> {
  const what = failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure)
  try {
    release()
    await Promise.race([log(`start failed ${what}`), new Promise((late) => setTimeout(late, patience))])
    tell(what.slice(0, 300))
  } finally {
    exit(1)
  }
}
