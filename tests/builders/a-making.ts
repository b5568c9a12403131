import type { Article } from '../../decks/model/article.ts'
import { makingSchema, type Making } from '../../decks/model/making.ts'
import type { Note } from '../../decks/model/note.ts'
import { splitSentences } from '../../decks/model/split-sentences.ts'
import { aCard, aNote } from './a-note.ts'
import { anArticle } from './an-article.ts'

/** What a test wants of a draft: a name, the words it cites, and what else differs. */
export interface WantedDraft {
  readonly name: string
  /** Words of the article; the sentence that holds them is cited. */
  readonly cites: string
  readonly question?: string
  readonly answer?: string
  readonly rest?: Partial<Note>
}

const paragraphs = [
  'The harbour of Velmar was dug in 1911.[1] It has four cranes.[2] Nobody counts the boats.',
  'The guild says that 300 ships wait each month, the council says 240.[3] A fire destroyed the old quay on 3 May 1954.',
]

/** An article of two paragraphs and five sentences, with a note that is missing (3). */
export function aVelmarArticle(): Article {
  return anArticle(paragraphs, { title: 'The harbour of Velmar', authors: ['A. Writer'], issued: '2010-01', notes: { 1: 'Harbour register, p. 4.', 2: 'Ibid.', 3: '' } })
}

/** A draft that cites the sentence of `article` in which its words stand. */
export function aDraft(article: Article, { name, cites, question = `What of ${name}?`, answer = cites, rest = {} }: WantedDraft): Note {
  const passage = article.passages.find(({ text }) => text.includes(cites))
  const at = passage?.text.indexOf(cites) ?? -1
  const sentence = splitSentences(passage?.text ?? '').find(({ start, end }) => start <= at && at < end)
  if (passage === undefined || sentence === undefined) throw new Error(`the article does not say “${cites}”`)
  const footnotes = passage.marks.filter((mark) => mark.at > sentence.start && mark.at <= sentence.end).map(({ number }) => number)
  const citation = { article: article.id, passage: passage.id, quote: passage.text.slice(sentence.start, sentence.end), prefix: '', suffix: '', start: sentence.start, footnotes }
  return aNote({ id: name as Note['id'], family: 'figures', frame: 'figure-rest', citations: [citation], tier: 2, confidence: 0.9, checks: ['The answer stands in the passage'], cards: [aCard({ id: `${name}-1` as Note['cards'][number]['id'], question, answer })], ...rest })
}

/** A making of that article: one card of tier 1, three drafts of tier 2 and a weak one of tier 3; the boats are skipped. */
export function aMaking(change: Partial<Making> = {}): Making {
  const article = change.article ?? aVelmarArticle()
  const notes = change.notes ?? [
    aDraft(article, { name: 'dug', cites: '1911', question: 'When was the harbour of Velmar dug?', rest: { tier: 1, family: 'dates', frame: 'date-rest', confidence: 0.99 } }),
    aDraft(article, { name: 'cranes', cites: 'four cranes', question: 'How many cranes has the harbour of Velmar?', answer: 'four', rest: { confidence: 0.95 } }),
    aDraft(article, { name: 'ships', cites: '300 ships', question: 'How many ships wait at Velmar each month? Give both counts.', answer: '300 (the guild); 240 (the council)', rest: { frame: 'contested-count', status: 'claimed', confidence: 0.92, problems: ['Note 3 is not in these pages'] } }),
    aDraft(article, { name: 'fire', cites: '3 May 1954', question: 'When did a fire destroy the old quay of Velmar?', rest: { family: 'dates', frame: 'date-rest', confidence: 0.71 } }),
    aDraft(article, { name: 'guild', cites: 'The guild', question: 'Who says that 300 ships wait?', answer: 'The guild', rest: { tier: 3, family: 'groups', frame: 'name-subject', confidence: 0.4 } }),
  ]
  const isCited = (passage: string, start: number): boolean => notes.some((note) => note.citations.some((citation) => citation.passage === passage && citation.start === start))
  return makingSchema.parse({
    format: 'lectern-making',
    version: 1,
    deck: { id: 'velmar', title: article.title, subtitle: 'A. Writer, January 2010', origin: 'article' },
    article,
    sentences: article.passages.flatMap(({ id, text }) => splitSentences(text).map(({ start, end }) => ({ passage: id, start, end, skipped: isCited(id, start) ? null : 'no fact to ask for' }))),
    stopped: [{ passage: article.passages[0]?.id, start: 0, frame: 'name-subject', question: 'What was dug?', answer: 'The harbour', reason: 'the question gives the answer away' }],
    ...change,
    notes,
  })
}
