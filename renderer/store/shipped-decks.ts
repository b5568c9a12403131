/** The decks that come with the app: each gives its file as text. */
export type ShippedDecks = readonly (() => Promise<string>)[]

const files = import.meta.glob<string>(['../../decks/library/*.json', '!../../decks/library/overrides.json'], { query: '?raw', import: 'default' })

/** The decks in decks/library, by name. What a reviewer decided about them stands beside them and is not one. */
export const shippedDecks: ShippedDecks = Object.keys(files)
  .toSorted()
  .flatMap((name) => files[name] ?? [])
