// The store lists the decks that come with the app with a word of the bundler (`import.meta.glob`). Here there is no bundler:
// import this file before anything that imports the store, and the store is one without such decks.
import { registerHooks } from 'node:module'

const source = 'export const shippedDecks = []'

registerHooks({
  load: (url, context, next) => (url.endsWith('/renderer/store/shipped-decks.ts') ? { format: 'module', source, shortCircuit: true } : next(url, context)),
})
