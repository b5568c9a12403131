/** The decks that come with the app: each gives its file as text. */
export type ShippedDecks = readonly (() => Promise<string>)[]

const files = import.meta.glob<string>('../../decks/library/*.lectern.json', { query: '?raw', import: 'default' })

/** The decks in decks/library, by name. */
export const shippedDecks: ShippedDecks = Object.keys(files)
  .toSorted()
  .flatMap((name) => files[name] ?? [])
