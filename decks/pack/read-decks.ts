import type { AnkiDeck } from '../anki/anki-collection.ts'
import { deckKindFields, normalDeckFields } from './anki-messages.ts'
import { asObject, flagAt, numberAt, parseObject, textAt } from './json-value.ts'
import { bytesOf, numberOf, readMessage, textOf } from './read-message.ts'
import { rows } from './read-note-types.ts'
import type { SqlDatabase } from './sqlite.ts'
import type { Teller } from './tell-problems.ts'
import { whole } from './whole-text.ts'

/** The decks of schemas 15 to 18. Their names have U+001F between levels. */
export function readDecks(database: SqlDatabase, teller: Teller): AnkiDeck[] {
  const decks: AnkiDeck[] = []
  for (const [id, name, mod, blob] of rows(database, `SELECT id, ${whole('name')}, mtime_secs, kind FROM decks LIMIT 100000`)) {
    const kind = blob instanceof Uint8Array ? readMessage(blob) : null
    const normalBytes = kind === null ? null : bytesOf(kind, deckKindFields.normal)
    const normal = normalBytes === null ? null : readMessage(normalBytes)
    const filtered = kind !== null && kind.has(deckKindFields.filtered)
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || typeof name !== 'string' || kind === null) {
      teller.note('damaged-deck', typeof name === 'string' ? name.slice(1, 81) : String(id))
      continue
    }
    decks.push({
      id,
      name: name.slice(1).split('\u001F').join('::'),
      mod: typeof mod === 'number' ? mod : 0,
      description: normal === null ? '' : textOf(normal, normalDeckFields.description),
      filtered,
      preset: filtered ? null : normal === null ? 1 : numberOf(normal, normalDeckFields.preset, 1),
    })
  }
  return decks
}

/** The decks of schemas 1 to 14: `col.decks`, JSON by id. */
export function readOldDecks(json: string, teller: Teller): AnkiDeck[] {
  const parsed = parseObject(json)
  if (parsed === null) teller.note('damaged-deck', 'col.decks')
  const decks: AnkiDeck[] = []
  for (const [key, value] of Object.entries(parsed ?? {})) {
    const deck = asObject(value)
    const id = numberAt(deck, 'id', Number(key))
    const name = textAt(deck, 'name')
    if (!Number.isSafeInteger(id) || name === '') {
      teller.note('damaged-deck', key.slice(0, 80))
      continue
    }
    const filtered = flagAt(deck, 'dyn')
    decks.push({ id, name, mod: numberAt(deck, 'mod', 0), description: textAt(deck, 'desc'), filtered, preset: filtered ? null : numberAt(deck, 'conf', 1) })
  }
  return decks
}
