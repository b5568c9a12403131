import type { Article } from '../../decks/model/article.ts'
import type { Citation } from '../../decks/model/citation.ts'
import { deckFileSchema, type DeckFile } from '../../decks/model/deck.ts'
import type { CardId } from '../../decks/model/id.ts'
import type { Note } from '../../decks/model/note.ts'
import { aCard, aNote } from './a-note.ts'

const texts = [
  'The port is the largest of the coast. It moves 40 million tons a year.',
  'Two companies run the docks, the older since 28 December 1999. It says that 300 ships wait each month.',
  'The road to the north carries most of what is landed.',
]

/** An article of three paragraphs with three footnotes: one that is there, one that points to it, one that is missing. */
export function anArticle(change: Partial<Article> = {}): Article {
  return {
    id: 'port' as Article['id'],
    title: 'The Port in Figures',
    authors: ['A. Writer'],
    publication: 'Port Review',
    issued: '2010-01',
    passages: texts.map((text, place) => ({ id: `p${place + 1}` as Citation['passage'], section: null, paragraph: place + 1, page: null, text, marks: place === 1 ? [{ at: 63, number: 1 }, { at: text.length, number: 2 }] : [], runs: [] })),
    footnotes: [
      { id: 'f1' as Citation['passage'], number: 1, text: 'Harbour register, volume 3.', missing: false, refersTo: null, standsFor: null, runs: [] },
      { id: 'f2' as Citation['passage'], number: 2, text: 'Ibid.', missing: false, refersTo: 1, standsFor: 'Harbour register, volume 3.', runs: [] },
      { id: 'f14' as Citation['passage'], number: 14, text: '', missing: true, refersTo: null, standsFor: null, runs: [] },
    ],
    remarks: [],
    ...change,
  }
}

/** The place of a quote in the article's second paragraph, resting on note 2. */
export function aCitation(change: Partial<Citation> = {}): Citation {
  const quote = change.quote ?? 'It says that 300 ships wait each month.'
  const start = texts[1]?.indexOf(quote) ?? 0
  return { article: 'port' as Citation['article'], passage: 'p2' as Citation['passage'], quote, prefix: '', suffix: '', start: Math.max(0, start), footnotes: [2], ...change }
}

/** A note on that place, with one card; `name` names both. */
export function aCitedNote(name: string, change: Partial<Note> = {}): Note {
  return aNote({ id: `note-${name}` as Note['id'], family: 'figures', status: 'claimed', citations: [aCitation()], cards: [aCard({ id: name as CardId, question: `How many ships wait each month, by the older company? (${name})`, answer: '300 ships', remark: 'by the company’s own count', answerType: 'count' })], ...change })
}

/** A deck of such notes with their article. */
export function aCitedDeck(notes: readonly Note[] = [aCitedNote('one'), aCitedNote('two'), aCitedNote('three')]): DeckFile {
  return deckFileSchema.parse({ format: 'lectern-deck', version: 1, deck: { id: 'port-deck', title: 'The port', subtitle: 'A. Writer, Port Review', origin: 'library' }, articles: [anArticle()], notes })
}
