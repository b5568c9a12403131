import { hashText } from '../model/hash-text.ts'
import type { NoteId } from '../model/id.ts'
import { namesInHtml } from './html-media.ts'
import { ownContent } from './note-draft.ts'
import type { DraftBody, DraftDeck, NoteDraft } from './note-draft.ts'
import { readMnemosyneField } from './open-mnemosyne-fields.ts'
import { writeMnemosyneType } from './open-mnemosyne-types.ts'
import type { MnemosyneType } from './open-mnemosyne-types.ts'
import type { RejectedRow } from './opened-deck.ts'
import type { Problem } from '../result.ts'
import type { PastStudy } from './raw-study.ts'

/** What either version of Mnemosyne's files gave. */
export interface MnemosyneNotes {
  readonly drafts: readonly NoteDraft[]
  readonly rejected: readonly RejectedRow[]
  readonly problems: readonly Problem[]
}

/** What is known of a note besides its fields. */
export interface MnemosyneNote {
  readonly deck: DraftDeck
  /** What Mnemosyne calls it. */
  readonly guid: string
  readonly where: string
  readonly tags: readonly string[]
  /** By the place of the card among those of its note. */
  readonly studies: ReadonlyMap<number, PastStudy>
}

/** A note of two sides, asked one way or both. Plain when neither side has markup. */
export function draftSides(note: MnemosyneNote, front: string, back: string, both: boolean): NoteDraft {
  const sides = [front.trim(), back.trim()] as const
  const plain = !sides.some((side) => /[<&\n\r]|\[sound:/.test(side))
  const [question, answer] = plain ? sides : [readMnemosyneField(front), readMnemosyneField(back)]
  const body: DraftBody = plain
    ? { kind: 'plain', cards: both ? [{ question, answer }, { question: answer, answer: question }] : [{ question, answer }] }
    : ownContent(both ? 'reversed' : 'basic', 'html', [question, answer])
  return finish(note, body, plain ? [] : [question, answer])
}

/** A text with gaps, in the way of cards here already. */
export function draftGaps(note: MnemosyneNote, text: string, remark: string): NoteDraft {
  return finish(note, ownContent('cloze', 'html', [text, remark]), [text, remark])
}

/** A note of a type of Mnemosyne's own or of the writer's. */
export function draftTyped(note: MnemosyneNote, type: MnemosyneType, textOf: (key: string) => string): NoteDraft {
  const fields = type.keys.map(([key]) => readMnemosyneField(textOf(key)))
  return finish(note, { kind: 'content', type: writeMnemosyneType(type), markup: 'html', fields }, fields)
}

function finish({ deck, guid, where, tags, studies }: MnemosyneNote, body: DraftBody, fields: readonly string[]): NoteDraft {
  const kept = tags.map((tag) => tag.trim()).filter((tag) => tag !== '__UNTAGGED__' && tag !== '<default>')
  return { where, deck, id: hashText('mnemosyne', guid) as NoteId, guid, tags: kept, body, names: fields.flatMap(namesInHtml), studies }
}
