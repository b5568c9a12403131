import { makingSchema, type Making } from '../../decks/model/making.ts'
import { splitSentences } from '../../decks/model/split-sentences.ts'

/** A draft as a test wants it; `quote` is a sentence of the article. */
export interface WantedDraft {
  readonly id: string
  readonly question?: string
  readonly answer?: string
  readonly quote?: string
  readonly tier?: 1 | 2 | 3
  readonly frame?: string
  readonly confidence?: number
}

/** What is not the same as in the default. */
export interface WantedMaking {
  readonly deck?: string
  readonly article?: string
  readonly title?: string
  readonly texts?: readonly string[]
}

const texts = ['The bridge is 300 meters long. It was opened in 1931.', 'Four ferries ran before that, the largest with room for 90 people.']

/** A making of an article on a bridge: the drafts given, each with one card, in this order. */
export function aMakingOf(drafts: readonly WantedDraft[], { deck = 'bridge', article = 'a-bridge', title = 'The bridge', texts: paragraphs = texts }: WantedMaking = {}): Making {
  const passages = paragraphs.map((text, at) => ({ id: `p${at + 1}`, section: null, paragraph: at + 1, page: null, text, marks: [], runs: [] }))
  const notes = drafts.map(({ id, question = `What of ${id}?`, answer = id, quote = 'The bridge is 300 meters long.', tier = 2, frame = 'count', confidence }) => {
    const passage = passages.find(({ text }) => text.includes(quote)) ?? passages[0]
    const citation = { article, passage: passage?.id, quote, prefix: '', suffix: '', start: Math.max(0, passage?.text.indexOf(quote) ?? 0), footnotes: [] }
    const card = { id: `card-${id}`, kind: 'question', question, answer, remark: null, accepts: [], answerType: null }
    return { id, family: 'figures', frame, status: 'stated', citations: [citation], tags: [], tier, ...(confidence === undefined ? {} : { confidence }), cards: [card] }
  })
  const sentences = passages.flatMap(({ id, text }) => splitSentences(text).map(({ start, end }) => ({ passage: id, start, end, skipped: null })))
  return makingSchema.parse({
    format: 'lectern-making',
    version: 1,
    deck: { id: deck, title, subtitle: 'A. Writer', origin: 'article' },
    article: { id: article, title, authors: ['A. Writer'], publication: null, issued: null, passages, footnotes: [], remarks: [] },
    notes,
    sentences,
    stopped: [],
  })
}
