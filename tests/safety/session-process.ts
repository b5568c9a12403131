// Plays random sessions on the real store, in a process of its own: the store's module of shipped decks is written for the
// bundler, which is not here, so that it is answered as empty.
import { registerHooks } from 'node:module'
import 'fake-indexeddb/auto'
import type { SessionTold } from './sessions.ts'

registerHooks({
  load: (url, context, next) => (url.endsWith('/renderer/store/shipped-decks.ts') ? { format: 'module', shortCircuit: true, source: 'export const shippedDecks = []' } : next(url, context)),
})
const { playSession } = await import('./play-session.ts')

const tell = (told: SessionTold): void => void process.send?.(told)

process.on('message', ({ seed, count }: { seed: number; count: number }) => {
  void playSession(seed, count).then((done) => tell({ told: 'played', ...done }), (error: unknown) => tell({ told: 'played', did: 0, losses: [`seed ${seed}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`] }))
})
tell({ told: 'ready' })
