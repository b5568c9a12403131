import { z } from 'zod'
import { articleSchema } from '../decks/model/article.ts'
import { cardSchema } from '../decks/model/card.ts'
import { citationSchema } from '../decks/model/citation.ts'
import { deckFileSchema } from '../decks/model/deck.ts'
import { entrySchema } from '../decks/model/entry.ts'
import { noteSchema } from '../decks/model/note.ts'
import { overridesSchema } from '../decks/model/override.ts'
import { settingsSchema } from '../decks/model/settings.ts'

const schemas: readonly (readonly [name: string, title: string, schema: z.ZodType])[] = [
  ['deck-file', 'A Lectern deck file (.lectern.json), version 1', deckFileSchema],
  ['article', 'An article as a deck file holds it', articleSchema],
  ['note', 'A note: a fact and the cards that ask for it', noteSchema],
  ['card', 'A card', cardSchema],
  ['citation', 'Where a card stands in its article', citationSchema],
  ['entry', 'An entry of the journal', entrySchema],
  ['settings', 'The settings', settingsSchema],
  ['overrides', 'What a reviewer decided about shipped cards (decks/library/overrides.json)', overridesSchema],
]

/** Writes each schema of the model as JSON Schema (draft 2020-12): file name and text. */
export function makeSchemas(): ReadonlyMap<string, string> {
  return new Map(
    schemas.map(([name, title, schema]) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' })
      return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`]
    }),
  )
}
