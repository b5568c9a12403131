import type { MakeEntry, SettleEntry } from '../model/entry.ts'
import type { DeckId, NoteId } from '../model/id.ts'
import type { Making } from '../model/making.ts'
import type { Content, PlacedDraft } from './content.ts'
import { matchDrafts } from './match-drafts.ts'
import { placeNote } from './place-note.ts'

/** Takes in a making: its article, its drafts, and the notes of tier 1 that the reader neither has nor refused. */
export function addMaking(content: Content, entry: MakeEntry, making: Making): void {
  const { deck } = entry
  const { article } = making
  const before = content.makings.get(deck)
  const known = content.decks.get(deck)
  const title = entry.title === '' ? making.deck.title : entry.title
  content.decks.set(deck, known !== undefined && known.origin !== 'article' ? { ...known, title } : { ...making.deck, id: deck, title, origin: 'article' })
  content.articles.set(article.id, article)
  content.makings.set(deck, { deck, file: entry.file, previous: before?.file ?? null, article: article.id, title: article.title, subtitle: making.deck.subtitle, at: entry.at, entry: entry.id })
  const earlier = [...content.drafts.values()].filter((draft) => draft.deck === deck)
  for (const draft of earlier) if (draft.state !== 'gone') content.drafts.set(draft.id, { ...draft, state: 'gone' })
  matchDrafts(making.notes, earlier).forEach(({ note, earlier: found, refused }, position) => {
    const was = found ?? content.drafts.get(note.id)
    const decided = refused ? 'rejected' : (was?.decided ?? null)
    const here = content.notes.has(note.id)
    if (!here && decided === null && note.tier === 1) placeNote(content, note, deck, position, entry.at)
    content.drafts.set(note.id, stand(content, { id: note.id, deck, article: article.id, position, note, decided, ...(was?.why === undefined ? {} : { why: was.why }) }))
  })
}

/** Settles drafts. One whose note was to come with it and did not joins its deck as it was drafted. */
export function settleDrafts(content: Content, entry: SettleEntry): void {
  for (const id of entry.notes) {
    const draft = content.drafts.get(id)
    if (draft === undefined || draft.deck !== entry.deck) continue
    if (entry.as === 'accepted' && !content.notes.has(id) && content.decks.has(draft.deck)) placeNote(content, draft.note, draft.deck, draft.position, entry.at)
    if (entry.as !== 'accepted') content.notes.delete(id)
    decide(content, draft, entry.as === 'waiting' ? null : entry.as, entry.as === 'rejected' ? entry.why : undefined)
  }
}

/** A note came into the collection by another way than its draft: then the draft is accepted. */
export function acceptDraft(content: Content, id: NoteId): void {
  const draft = content.drafts.get(id)
  if (draft !== undefined) decide(content, draft, 'accepted')
}

/** Takes a note out of the collection; its draft does not bring it back. */
export function dropNote(content: Content, id: NoteId): void {
  const draft = content.drafts.get(id)
  if (content.notes.delete(id) && draft !== undefined) decide(content, draft, 'rejected')
}

/** Forgets the article of a deck and what was drafted from it; with `all` also what the reader refused. */
export function dropMaking(content: Content, deck: DeckId, all: boolean): void {
  content.makings.delete(deck)
  for (const draft of content.drafts.values()) {
    if (draft.deck !== deck) continue
    if (all || draft.decided !== 'rejected') content.drafts.delete(draft.id)
    else content.drafts.set(draft.id, { ...draft, state: 'gone' })
  }
}

function decide(content: Content, { why: _before, ...draft }: PlacedDraft, decided: PlacedDraft['decided'], why?: string): void {
  const settled = { ...draft, decided, ...(why === undefined ? {} : { why }) }
  content.drafts.set(draft.id, draft.state === 'gone' ? settled : stand(content, settled))
}

/** A draft of the latest making, with its state. */
function stand(content: Content, draft: Omit<PlacedDraft, 'state'>): PlacedDraft {
  const { id, decided } = draft
  if (decided === 'rejected') return { ...draft, state: 'rejected' }
  return { ...draft, state: content.notes.has(id) ? 'accepted' : 'waiting' }
}
