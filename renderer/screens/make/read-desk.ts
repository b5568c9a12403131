import type { RuleRecord } from '../../../decks/journal/adjust-confidence.ts'
import type { Article } from '../../../decks/model/article.ts'
import type { DeckId, NoteId } from '../../../decks/model/id.ts'
import type { Making, StoppedDraft } from '../../../decks/model/making.ts'
import type { Note } from '../../../decks/model/note.ts'
import type { DraftRow, NoteRow } from '../../store/rows.ts'
import { weighDraft } from './confidence.ts'
import { listSentences } from './list-sentences.ts'
import { markSentences } from './mark-sentences.ts'
import type { SentenceMark } from './mark-sentences.ts'
import type { NoteStanding, Standing } from './standing.ts'

/** One article on the Make screen: its text, what came of each sentence, and its drafts. */
export interface Desk {
  readonly deck: DeckId
  readonly article: Article
  readonly title: string
  readonly marks: readonly SentenceMark[]
  /** Every note of the article with where it stands, those of the reader's own among them. */
  readonly notes: readonly NoteStanding[]
  /** The drafts that wait, in the order in which they are decided on: that of the text, the weak ones last. */
  readonly waiting: readonly Note[]
  readonly rejected: readonly NoteStanding[]
  /** The drafts as the rules made them, by their ids. */
  readonly drafted: ReadonlyMap<NoteId, Note>
  readonly counts: { readonly waiting: number; readonly accepted: number; readonly rejected: number }
  readonly stopped: readonly StoppedDraft[]
  readonly record: RuleRecord
}

const standings = { waiting: 'waiting', accepted: 'kept', rejected: 'rejected' } as const satisfies Record<string, Standing>

/** Puts together what the screen shows of an article. `inDeck` are the notes of its deck, as the reader has them. */
export function readDesk(deck: DeckId, making: Making, drafts: readonly DraftRow[], inDeck: readonly NoteRow[], record: RuleRecord): Desk {
  const { article } = making
  const kept = new Map<NoteId, Note>(inDeck.map(({ id, note }) => [id, note]))
  const here = drafts.flatMap(({ id, note, state, why }): NoteStanding[] => (state === 'gone' ? [] : [{ note: weighDraft(state === 'accepted' ? (kept.get(id) ?? note) : note, record), standing: standings[state], why }]))
  const drafted = new Set(here.map(({ note }) => note.id))
  const others = inDeck.filter(({ id, note }) => !drafted.has(id) && note.citations.some((citation) => citation.article === article.id)).map(({ note }) => ({ note, standing: 'kept' as const }))
  const notes = [...here, ...others]
  const waiting = here.filter(({ standing }) => standing === 'waiting').map(({ note }) => note)
  const rejected = here.filter(({ standing }) => standing === 'rejected')
  return {
    deck,
    article,
    title: article.title,
    marks: markSentences(listSentences(article, making.sentences, notes.map(({ note }) => note)), notes),
    notes,
    waiting: [...waiting.filter(({ tier }) => tier < 3), ...waiting.filter(({ tier }) => tier === 3)],
    rejected,
    drafted: new Map(drafts.map(({ id, note }) => [id, note])),
    counts: { waiting: waiting.length, accepted: here.length - waiting.length - rejected.length, rejected: rejected.length },
    stopped: making.stopped,
    record,
  }
}
