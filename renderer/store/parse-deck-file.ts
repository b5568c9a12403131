import { deckFileSchema, type DeckFile } from '../../decks/model/deck.ts'
import { fail, ok, type Result } from '../../decks/result.ts'

/** Reads a kept file: the Lectern deck format as JSON. */
export function parseDeckFile(bytes: Uint8Array): Result<DeckFile> {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return fail('not-a-deck', 'The kept file of a deck is not JSON.')
  }
  const file = deckFileSchema.safeParse(json)
  if (file.success) return ok(file.data)
  const issue = file.error.issues[0]
  return fail('not-a-deck', 'The kept file of a deck is not in the Lectern deck format.', issue === undefined ? 'the file' : `${issue.path.join('.')}: ${issue.message}`)
}
