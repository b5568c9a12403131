import { useCallback } from 'react'
import { useAsk } from './ask-context.ts'

/** What an act answers: its value, or the problem in its way. */
type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: { readonly type: string; readonly detail: string } }

/** What it means to go on without a backup, where undo knows what is done. */
const undoable = 'What you are about to do can still be undone.'

/**
 * Does something that makes a backup first. Where none can be made, the reader is told why and asked whether to go on
 * without one (`means` is what that would mean); when she says no, nothing is done, and the problem is `stopped`.
 */
export function useInsist(): <T, A extends Answer<T>>(attempt: (withoutBackup: boolean) => Promise<A>, means?: string) => Promise<A | { readonly ok: false; readonly problem: { readonly type: 'stopped'; readonly detail: string } }> {
  const ask = useAsk()
  return useCallback(async (attempt, means = undoable) => {
    const first = await attempt(false)
    if (first.ok || first.problem.type !== 'backup-failed') return first
    const yes = await ask({ title: 'Go on without a backup?', text: `${first.problem.detail} ${means}`, yes: 'Go on all the same', no: 'Stop here' })
    return yes ? attempt(true) : { ok: false, problem: { type: 'stopped', detail: 'Nothing was changed.' } }
  }, [ask])
}
