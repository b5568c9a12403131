import { deckFileSchema, type DeckFile } from '../../../decks/model/deck.ts'
import type { Payload } from './payloads.ts'

/** So many payloads stand on one card, each a field of its own. */
export const perCard = 25

/** After each payload all is closed that it may have left open, so that the next one is read from the beginning. */
const close = '</script></style></textarea></title></xmp></noscript></noembed></noframes></iframe></option></select></template></desc></mtext></mi></svg></math></table></form>'
const closers = `"'>${close}${close}${close}<!-- -->`

/** What stands before a payload on a card, and is looked for in the frame: a payload that nobody saw proves nothing. */
export const markOf = (place: number): string => `pq${place}qp`

function swallows([{ text }]: readonly [Payload, number]): number {
  return /<(?:plaintext|frameset|listing|mglyph|math|noscript|template|select)|<!--(?![^]*-->)|<script(?![^]*<\/script)/i.test(text) ? 1 : 0
}

/** The payloads of one card: those that may swallow all that follows come last. */
function inOrder(payloads: readonly (readonly [Payload, number])[]): readonly (readonly [Payload, number])[] {
  return payloads.toSorted((one, other) => swallows(one) - swallows(other))
}

/** A deck in which everything that can hold words holds a payload: cards of a note type that show many at once, and a plain card, a passage, a footnote and a tag for each. */
export function hostileDeck(all: readonly Payload[], name: string): DeckFile {
  const payloads = withoutNul(all)
  const text = (at: number, most: number): string => (payloads[at % payloads.length]?.text ?? 'x').slice(0, most).trim() || 'x'
  const placed = payloads.map((payload, place) => [payload, place] as const)
  const groups = Array.from({ length: Math.ceil(placed.length / perCard) }, (_, at) => inOrder(placed.slice(at * perCard, (at + 1) * perCard)))
  const fields = Array.from({ length: perCard }, (_, at) => ({ name: `F${at}` }))
  const css = payloads.filter(({ kind }) => kind === 'sheet').map((payload) => payload.text.replaceAll(/<\/?style>/g, '')).join('\n').slice(0, 100_000)
  const direct = payloads.filter((payload) => !payload.text.includes('{{') && payload.kind !== 'collected').slice(0, 12).map((payload) => payload.text + closers).join('')
  const question = fields.map((field) => `<div>{{${field.name}}}</div>`).join('\n')
  const answer = fields.toReversed().map((field) => `<p>{{${field.name}}}</p>`).join('\n')
  const rich = groups.map((group, at) => ({
    ...bare(`${name}-rich-${at}`), tags: [text(at, 60).replaceAll(/\s+/g, '-'), 'hostile'],
    content: { type: `${name}-type`, markup: 'html', fields: fields.map((_, place) => { const one = group[place]; return one === undefined ? 'x' : `${markOf(one[1])}${one[0].text}${closers}` }) },
    cards: [aPlainCard(`${name}-rich-${at}-card`, `Rich ${at} ${text(at, 4000)}`, `Answer ${at}`, text(at + 1, 500), 0)],
  }))
  const plain = payloads.map((payload, at) => ({
    ...bare(`${name}-plain-${at}`), tags: [text(at, 80).replaceAll(/\s+/g, '-')], attribution: text(at, 300),
    citations: [{ article: `${name}-article`, passage: `${name}-p${at}`, quote: `${markOf(at)}${payload.text}`.slice(0, 5000), prefix: '', suffix: '', start: 0, footnotes: [at + 1] }],
    cards: [aPlainCard(`${name}-plain-${at}-card`, `${markOf(at)}${payload.text}`, payload.text, text(at, 2000), undefined)],
  }))
  const type = { id: `${name}-type`, name: `${name} ${text(3, 250)}`, kind: 'standard', sortField: 0, css, fields, templates: [{ name: text(4, 200), question: `${question}${direct}`, answer: `{{FrontSide}}<hr id=answer>${answer}` }] }
  return deckFileSchema.parse({
    format: 'lectern-deck', version: 2, deck: { id: name, title: `${name} ${text(1, 280)}`, subtitle: text(2, 500), origin: 'import' }, noteTypes: [type], notes: [...rich, ...plain],
    articles: [{
      id: `${name}-article`, title: text(5, 500), authors: [text(6, 200), text(7, 200)], publication: text(8, 300), issued: '2010-01', remarks: [text(9, 500)],
      passages: payloads.map((payload, at) => ({ id: `${name}-p${at}`, section: text(at, 500), paragraph: at + 1, page: null, text: `${markOf(at)}${payload.text}`, marks: [], runs: [] })),
      footnotes: payloads.map((payload, at) => ({ id: `${name}-f${at}`, number: at + 1, text: payload.text, missing: false, refersTo: null, standsFor: null, runs: [] })),
    }],
  })
}

/** The readers of decks leave out whole what holds this sign; then nothing of it would be shown. */
function withoutNul(payloads: readonly Payload[]): readonly Payload[] {
  return payloads.map(({ text, kind }) => ({ text: text.replaceAll('\u0000', '') || 'x', kind }))
}

function bare(id: string): object {
  return { id, family: 'other', frame: null, status: 'stated', citations: [], tags: [], tier: 1 }
}

function aPlainCard(id: string, question: string, answer: string, remark: string, template: number | undefined): object {
  return { id, kind: 'question', question, answer, remark, accepts: [answer.slice(0, 1000)], answerType: null, ...(template === undefined ? {} : { template }) }
}

/** A quiz in a file that somebody gave: prompts, options, statements and the title are payloads. */
export function hostileQuiz(all: readonly Payload[], name: string): object {
  const payloads = withoutNul(all)
  const text = (at: number): string => (payloads[at % payloads.length]?.text ?? 'x').trim() || 'x'
  const base = { cards: ['none'], family: 'other' }
  const questions = payloads.slice(0, 190).map((payload, at) => {
    const prompt = `${markOf(at)}${payload.text}`
    if (at % 2 === 0) return { ...base, form: 'choice', section: text(at).slice(0, 500), prompt, options: [{ text: text(at + 1), card: null, remark: text(at + 2).slice(0, 500) }, { text: `b ${text(at + 3)}`, card: null, remark: null }], right: 0 }
    return { ...base, form: 'truth', section: null, prompt, statement: text(at + 1), holds: false, altered: { from: text(at + 2), to: text(at + 3) } }
  })
  const recipe = { decks: [], articles: [], tags: [], families: [], only: 'all', cards: [], forms: ['choice', 'truth'], count: questions.length, minutes: null, feed: false, seed: 7 }
  return { format: 'lectern-quiz', version: 1, quiz: { id: `${name}-quiz`, title: `${name} ${text(0)}`.slice(0, 300), at: Date.UTC(2026, 0, 5), recipe, questions } }
}

/** An article as text: a paragraph for each payload, in words that the reader of articles keeps. */
export function hostileArticle(payloads: readonly Payload[]): string {
  return [`# ${(payloads[0]?.text ?? '').replaceAll(/\s+/g, ' ').slice(0, 200)}`, ...payloads.map(({ text }, at) => `${markOf(at)} The harbour of Aden was opened on ${(at % 28) + 1} May 1931, as the keeper wrote: ${text.replaceAll(/\s+/g, ' ')}`)].join('\n\n')
}
