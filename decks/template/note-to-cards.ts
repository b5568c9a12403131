import type { Card } from '../model/card.ts'
import { hashText } from '../model/hash-text.ts'
import type { CardId, NoteId } from '../model/id.ts'
import type { NoteContent, NoteType } from '../model/note-type.ts'
import type { CardTexts } from './card-texts.ts'
import { listClozeFields, sayCard } from './card-texts.ts'
import { listGapNumbers } from './cloze.ts'
import { htmlToText } from './html-to-text.ts'
import { findTemplate, nameFields, readQuestion, renderSides } from './render-sides.ts'

/** A note has at most this many cards. */
const mostCards = 500

interface Asked {
  /** From 0: which template, or which gap. */
  readonly template: number
  readonly texts: CardTexts
}

function askGaps(type: NoteType, fields: ReadonlyMap<string, string>): Asked[] {
  const template = type.templates[0]
  if (template === undefined) return []
  const clozeFields = listClozeFields(type, readQuestion(template).steps)
  const gaps = [...new Set(clozeFields.flatMap((name) => listGapNumbers(fields.get(name) ?? '')))].toSorted((first, second) => first - second)
  return gaps.map((number) => {
    const sides = renderSides(type, fields, { template: number - 1, tags: [], deck: '', isPlain: true })
    return { template: number - 1, texts: sayCard(type, fields, sides, { number, gaps, clozeFields }) }
  })
}

function askTemplates(type: NoteType, fields: ReadonlyMap<string, string>): Asked[] {
  return type.templates.flatMap((_template, index) => {
    const sides = renderSides(type, fields, { template: index, tags: [], deck: '', isPlain: true })
    if (!sides.question.showsField) return []
    return [{ template: index, texts: sayCard(type, fields, sides, { number: index + 1, gaps: [], clozeFields: [] }) }]
  })
}

/** What a note without anything to ask says, so that it can be seen and mended. */
function askNothing(type: NoteType, fields: ReadonlyMap<string, string>): Asked {
  const text = [...fields.values()].map((html) => htmlToText(html)).find((one) => one !== '') ?? 'An empty note'
  const answer = type.kind === 'standard' ? 'This note asks nothing yet.' : type.kind === 'cloze' ? 'This note has no gap yet.' : 'This picture has no hidden part yet.'
  return { template: 0, texts: { kind: 'question', question: text.slice(0, 20_000), answer, remark: null } }
}

function findBefore(before: readonly Card[], template: number): Card | undefined {
  const same = before.find((card) => card.template === template)
  return same ?? (before.every((card) => card.template === undefined) ? before[template] : undefined)
}

function makeCard({ template, texts }: Asked, note: NoteId, before: Card | undefined): Card {
  const { kind, question, answer, remark } = texts
  const made: Card = {
    id: before?.id ?? (hashText(note, String(template)) as CardId),
    kind,
    question,
    answer,
    remark: remark ?? (before?.template === undefined ? null : before.remark),
    accepts: before?.accepts ?? [],
    answerType: before?.answerType ?? null,
    template,
  }
  return before?.tolerance === undefined ? made : { ...made, tolerance: before.tolerance }
}

/**
 * The cards of a note by Anki's rules: one for each template whose question side shows something of the fields, or for each
 * gap. A card of `before` with the same template keeps its id and what else it has; cards of `before` that nothing
 * makes any longer stay as they were, at the end, until they are taken out by hand (`listEmptyCards` names them). A plain
 * card that is given a note type becomes the card of the template in its place. There is always at least one.
 */
export function noteToCards(type: NoteType, content: NoteContent, note: NoteId, before: readonly Card[] = []): Card[] {
  const fields = nameFields(type, content)
  const asked = (type.kind === 'standard' ? askTemplates(type, fields) : askGaps(type, fields)).slice(0, mostCards)
  const cards = asked.map((one) => makeCard(one, note, findBefore(before, one.template)))
  const ids = new Set(cards.map((card) => card.id))
  const rest = before.filter((card) => card.template !== undefined && !ids.has(card.id)).slice(0, mostCards - cards.length)
  if (cards.length + rest.length > 0) return [...cards, ...rest]
  return [makeCard(askNothing(type, fields), note, findBefore(before, 0))]
}

/** The cards among these that ask nothing any longer: their template shows no field, or their gap is gone. */
export function listEmptyCards(type: NoteType, content: NoteContent, cards: readonly Card[]): Card[] {
  const fields = nameFields(type, content)
  if (type.kind !== 'standard') {
    const template = type.templates[0]
    const names = template === undefined ? [] : listClozeFields(type, readQuestion(template).steps)
    const gaps = new Set(names.flatMap((name) => listGapNumbers(fields.get(name) ?? '')))
    return cards.filter((card) => card.template !== undefined && !gaps.has(card.template + 1))
  }
  return cards.filter(({ template }) => {
    if (template === undefined) return false
    return findTemplate(type, template) === undefined || !renderSides(type, fields, { template, tags: [], deck: '', isPlain: true }).question.showsField
  })
}
