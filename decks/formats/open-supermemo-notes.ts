import { hashText } from '../model/hash-text.ts'
import type { DeckId, NoteId } from '../model/id.ts'
import { namesInHtml } from './html-media.ts'
import { ownContent } from './note-draft.ts'
import type { DraftDeck, NoteDraft } from './note-draft.ts'
import type { PastStudy } from './raw-study.ts'
import { fileOfName, titleFromName } from './title-from-name.ts'

/** The deck that a file of SuperMemo is. */
export function superMemoDeck(name: string): DraftDeck {
  const title = titleFromName(name)
  return { id: hashText('supermemo', title) as DeckId, title, subtitle: fileOfName(name) }
}

/** A question of SuperMemo. Its texts are HTML when they have any tag in them, else plain. */
export function draftSuperMemo(deck: DraftDeck, where: string, question: string, answer: string, tags: readonly string[], study: PastStudy | null): NoteDraft {
  const id = hashText(deck.id, question) as NoteId
  const studies = study === null ? new Map<number, PastStudy>() : new Map([[0, study]])
  const base = { where, deck, id, tags, studies }
  if (![question, answer].some((text) => /<\/?[a-z][^<>]{0,2000}>|&(?:[a-z]{2,8}|#\d{1,7});/i.test(text))) return { ...base, body: { kind: 'plain', cards: [{ question, answer }] } }
  const fields = [question, answer].map((text) => text.replaceAll('\n', '<br>'))
  return { ...base, body: ownContent('basic', 'html', fields), names: fields.flatMap(namesInHtml) }
}
