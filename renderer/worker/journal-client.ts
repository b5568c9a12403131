import { fail, type Result } from '../../decks/result.ts'
import type { CallInput, CallOutput } from '../../electron/contract/contract.ts'

/** The calls that the journal's worker answers. */
export const journalCalls = ['journal.open', 'journal.read', 'journal.append', 'journal.keepFile', 'journal.readFile', 'journal.listFiles', 'journal.removeFiles'] as const

export type JournalCall = (typeof journalCalls)[number]

/** A way to ask for each of them. */
export type JournalAnswers = { readonly [N in JournalCall]: (input: CallInput<N>) => Promise<Result<CallOutput<N>>> }

/** What the page sends the worker, and what comes back. */
export interface JournalQuestion {
  readonly number: number
  readonly name: JournalCall
  readonly input: unknown
}

export interface JournalAnswer {
  readonly number: number
  readonly result: Result<unknown>
}

/** Starts the journal's worker and asks it. When the worker fails, so does every call, and nothing is taken for kept. */
export function createJournalClient(): JournalAnswers {
  const worker = new Worker(new URL('./journal.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, (result: Result<unknown>) => void>()
  let count = 0
  let broken = false
  worker.addEventListener('message', ({ data }: MessageEvent<JournalAnswer>) => {
    waiting.get(data.number)?.(data.result)
    waiting.delete(data.number)
  })
  const stop = () => {
    broken = true
    for (const answer of waiting.values()) answer(failed())
    waiting.clear()
  }
  worker.addEventListener('error', stop)
  worker.addEventListener('messageerror', stop)

  function ask<N extends JournalCall>(name: N): JournalAnswers[N] {
    const answer = (input: CallInput<N>): Promise<Result<CallOutput<N>>> =>
      new Promise((resolve) => {
        if (broken) return resolve(failed())
        count += 1
        // The worker is this app's own, built from the same types; nothing else can speak to it.
        waiting.set(count, resolve as (result: Result<unknown>) => void)
        const question: JournalQuestion = { number: count, name, input }
        worker.postMessage(question, [])
      })
    return answer as JournalAnswers[N]
  }

  return {
    'journal.open': ask('journal.open'),
    'journal.read': ask('journal.read'),
    'journal.append': ask('journal.append'),
    'journal.keepFile': ask('journal.keepFile'),
    'journal.readFile': ask('journal.readFile'),
    'journal.listFiles': ask('journal.listFiles'),
    'journal.removeFiles': ask('journal.removeFiles'),
  }
}

function failed(): ReturnType<typeof fail> {
  return fail('journal-stopped', 'The part of Lectern that keeps your answers has stopped. Load the page again; nothing that was kept is lost.')
}
