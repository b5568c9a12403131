import type { Card } from '../../model/card.ts'
import type { Note } from '../../model/note.ts'

/** How a picture, a drawing or a hidden part stands in a field, in HTML or as Markdown. */
const picture = /<(?:img|svg|picture|object)\b|!\[[^\]\n]{0,1000}\]\(|image-occlusion:/iu

/** What a side says in place of something that cannot be read; see `sayCard` in decks/template/card-texts.ts. */
const standIn = /^(?:(?:Pictures?|Sounds?|Films?): |Nothing to read on this side\.$|This (?:note|picture) (?:asks nothing|has no)|Fill its fields, or remove the card\.$)/u

/**
 * Whether a card can be asked in words alone, as quizzes are: a card with a picture may ask for what is seen in it, which
 * nobody sees on paper, and a sound is no answer that is typed.
 */
export function isInWords({ content }: Pick<Note, 'content'>, { question, answer }: Pick<Card, 'question' | 'answer'>): boolean {
  if (content === undefined) return true
  return !standIn.test(question) && !standIn.test(answer) && !content.fields.some((field) => picture.test(field))
}
