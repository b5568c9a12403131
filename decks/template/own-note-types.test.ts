import { expect, test } from 'vitest'
import { cardSchema } from '../model/card.ts'
import type { NoteId } from '../model/id.ts'
import { noteTypeSchema } from '../model/note-type.ts'
import { noteToCards } from './note-to-cards.ts'
import { findNoteType, ownNoteTypes } from './own-note-types.ts'
import { renderCard } from './render-card.ts'
import { scriptsOf } from './scripts-of.ts'

/** For each note type fields that ask something, and the cards that come of them: kind, question, answer, remark. */
const made: Readonly<Record<string, { fields: readonly string[]; cards: readonly (readonly (string | null)[])[] }>> = {
  basic: { fields: ['When was it?', '1204', 'About that.'], cards: [['question', 'When was it?', '1204', 'About that.']] },
  reversed: { fields: ['Wasser', 'water', ''], cards: [['question', 'Wasser', 'water', null], ['question', 'water', 'Wasser', null]] },
  cloze: {
    fields: ['The {{c1::river}} runs to the {{c2::sea::salt}}.', ''],
    cards: [['cloze', 'The […] runs to the sea.', 'river', null], ['cloze', 'The river runs to the […] (salt).', 'sea', null]],
  },
  typed: { fields: ['How is it written?', 'rhythm', ''], cards: [['question', 'How is it written?', 'rhythm', null]] },
  list: { fields: ['Which three?', '- one\n- two\n- three', ''], cards: [['question', 'Which three?', 'one\ntwo\nthree', null]] },
  occlusion: {
    fields: ['{{c1::image-occlusion:rect:left=.1:top=.1:width=.2:height=.2:oi=1}}', '![](heart.png)', 'The heart', 'From below', ''],
    cards: [['question', 'The heart\nPicture: heart.png, part 1 of 1 hidden', 'Picture: heart.png, part 1 of 1 shown', 'From below']],
  },
  contested: {
    fields: ['Who began it?', 'They did', 'The one side', 'The others did', 'The other side', '', '', ''],
    cards: [['question', 'Who began it?', 'The one side: They did\nThe other side: The others did', null]],
  },
}

test('the own note types are valid, say what they are, and carry nothing that runs', () => {
  expect(ownNoteTypes.map((type) => type.id)).toEqual(['basic', 'reversed', 'cloze', 'typed', 'list', 'occlusion', 'contested'])
  for (const type of ownNoteTypes) {
    expect(noteTypeSchema.parse(type)).toEqual(type)
    expect(scriptsOf(type)).toEqual([])
  }
})

test.each(ownNoteTypes.map((type) => [type.id, type] as const))('%s makes cards of its fields without a problem', (id, type) => {
  const content = { type: type.id, markup: 'markdown' as const, fields: [...(made[id]?.fields ?? [])] }
  expect(content.fields).toHaveLength(type.fields.length)
  const cards = noteToCards(type, content, 'n' as NoteId)
  for (const card of cards) {
    expect(cardSchema.parse(card)).toEqual(card)
    expect(renderCard(type, content, { template: card.template ?? 0, tags: [], deck: 'Deck' }).problems).toEqual([])
  }
  expect(cards.map((card) => [card.kind, card.question, card.answer, card.remark])).toEqual(made[id]?.cards)
})

test('a note type of the deck stands before one of the app with the same id', () => {
  const [basic] = ownNoteTypes
  if (basic === undefined) throw new Error('no own note type')
  const changed = { ...basic, name: 'Mine' }
  expect(findNoteType([changed], 'basic')).toBe(changed)
  expect(findNoteType([], 'basic')).toBe(basic)
  expect(findNoteType([], 'other')).toBeUndefined()
})
