import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { showReadings } from './furigana.ts'
import { htmlToText } from './html-to-text.ts'
import { noteToCards } from './note-to-cards.ts'
import { parseOcclusion } from './occlusion.ts'
import { findNoteType } from './own-note-types.ts'
import { renderCard } from './render-card.ts'
import { carriesScript, scriptsOf } from './scripts-of.ts'
import { tidyMath } from './tidy-math.ts'

/** What a field of 100 KB may be made of: the openings and ends of all that is looked for. Time that grew with the square would run into minutes. */
const units = ['{{c1::', '{{c1::a::', '}}', '{{', '{{#a}}', '{{#a}}{{^b}}{{/a}}', '::', '[', 'a[', ' a[b]', String.raw`\(`, '[latex]', '[$]a', '<', '<a ', '<img "', '<b>', '<p', '</b>', '<a href="', '&lt;', '<!--', ' ', '|', ' | ', '[sound:', '{{c1::image-occlusion:rect:', String.raw`\:`, '<hr id=', '<button ', '<script>', '<ruby>a<rt>', '<td>', '<i data-lectern-mask="active" data-shape="', '<a onx']

function makeNote(id: string, text: string) {
  const type = findNoteType([], id)
  if (type === undefined) throw new Error('no own note type')
  return { type, content: { type: type.id, markup: 'html' as const, fields: type.fields.map(() => text) } }
}

test.each(units)('100 KB of %s are read in time', (unit) => {
  const whole = unit.repeat(100_000 / unit.length)
  for (const text of [whole, `${whole} x}}]">`]) {
    for (const id of text === whole ? ['basic', 'cloze'] : ['occlusion']) {
      const { type, content } = makeNote(id, text)
      expect(noteToCards(type, content, 'n' as never).length).toBeGreaterThan(0)
      expect(renderCard(type, content, { template: 0, tags: [], deck: '' }).css).toBe(type.css)
    }
    const { type } = makeNote('basic', '')
    expect(scriptsOf({ ...type, templates: [{ name: 'a', question: text, answer: text }], css: text })).toBeInstanceOf(Array)
    expect(renderCard({ ...type, templates: [{ name: 'a', question: text, answer: text }] }, makeNote('basic', 'x').content, { template: 0, tags: [], deck: '' }).css).toBe(type.css)
    expect([showReadings(text, 'furigana'), tidyMath(text, () => {}), htmlToText(text), carriesScript(text), parseOcclusion(text)]).toHaveLength(5)
  }
})

test('a note of 500 gaps is read once', () => {
  const { type, content } = makeNote('cloze', Array.from({ length: 600 }, (_, index) => `{{c${index + 1}::x${index}}}`).join(' '))
  expect(noteToCards(type, content, 'n' as never)).toHaveLength(500)
})

test('any text in any field is shown without a throw', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...units), fc.string({ unit: 'grapheme', maxLength: 4 }))).map((parts) => parts.join('')), fc.constantFrom('basic', 'cloze', 'typed', 'occlusion', 'contested'), fc.constantFrom('html' as const, 'markdown' as const), (text, id, markup) => {
      const { type, content } = makeNote(id, text)
      const card = renderCard(type, { ...content, markup }, { template: 0, tags: [text], deck: text })
      expect(card.question.sounds.every((name) => name !== '')).toBe(true)
      for (const problem of card.problems) expect(problem.detail).not.toBe('')
    }),
  )
})
