import type { CardKind } from '../model/card.ts'
import { fillGap } from '../model/fill-gap.ts'
import type { NoteType } from '../model/note-type.ts'
import { describeSide, listPictures } from './describe-side.ts'
import { htmlToText, splitRemark } from './html-to-text.ts'
import type { RenderedSides } from './render-sides.ts'
import type { TemplatePiece } from './render-template.ts'
import { revealOnlyCloze } from './reveal-cloze.ts'

/** What a card says without markup. */
export interface CardTexts {
  readonly kind: CardKind
  readonly question: string
  readonly answer: string
  readonly remark: string | null
}

/** The texts of a card may be this long. */
const longest = 20_000

const answerRule = /<hr\b[^<>]{0,200}\bid\s{0,9}=\s{0,9}["']?answer\b[^<>]{0,200}>/iu

const join = (pieces: readonly TemplatePiece[]): string => pieces.map((piece) => piece.html).join('')

/** The text, or in plain words what is there instead of text. */
function sayText(text: string, html: string): string {
  if (/^[^\s[]/u.test(text)) return text
  if (text.replaceAll(/\[[^[\]\n]*\]/gu, '').trim() !== '') return text
  return describeSide(html) ?? text
}

/** What the answer side adds to the question side. */
function findAdded(answer: readonly TemplatePiece[], question: string): { text: string; remark: string; html: string } {
  const own = join(answer.filter((piece) => !piece.isFront))
  const rule = answerRule.exec(own)
  if (rule !== null) {
    const html = own.slice(rule.index + rule[0].length)
    const split = splitRemark(html)
    if (sayText(split.text, html) !== '') return { ...split, html }
  }
  const { text, remark } = splitRemark(own)
  if (question !== '' && text === question) return { text: '', remark, html: '' }
  const isRepeated = question !== '' && text.startsWith(`${question}\n`)
  return { text: isRepeated ? text.slice(question.length + 1) : text, remark, html: own }
}

/** The beginning of a text; no letter is cut in half. */
function cutAt(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')
}

function cut(text: string): string {
  return text.length <= longest ? text : `${cutAt(text, longest - 1)}…`
}

/** The names of the fields that the template of a note type shows with gaps, each once. */
export function listClozeFields(type: NoteType, steps: readonly { readonly kind: string; readonly name?: string; readonly filters?: readonly string[] }[]): string[] {
  const names = new Set(type.fields.map((field) => field.name))
  const used = steps.filter((step) => step.kind === 'field' && step.filters?.some((filter) => filter === 'cloze' || filter === 'cloze-only') === true)
  return [...new Set(used.map((step) => step.name ?? ''))].filter((name) => names.has(name))
}

function sayHidden(sides: RenderedSides, part: number, parts: number): CardTexts {
  const html = join(sides.question.pieces)
  const header = htmlToText(html.replaceAll(/<img\b[^<>]*>/giu, ' '))
  const names = listPictures(html)
  const picture = names.length === 0 ? 'Picture' : `Picture: ${names.join(', ')}`
  const own = findAdded(sides.answer.pieces, '')
  const place = `part ${part} of ${parts}`
  return { kind: 'question', question: cut([header, `${picture}, ${place} hidden`].filter((line) => line !== '').join('\n')), answer: `${picture}, ${place} shown`.slice(0, longest), remark: own.remark === '' ? null : cutAt(own.remark, 2000) }
}

/**
 * The texts of a card for lists, search and typed answers. The answer is what is to be known: what stands in the gaps, what
 * is to be typed, or else what the answer side adds to the question side. Neither is ever empty.
 */
export function sayCard(type: NoteType, fields: ReadonlyMap<string, string>, sides: RenderedSides, place: { number: number; gaps: readonly number[]; clozeFields: readonly string[] }): CardTexts {
  if (type.kind === 'occlusion') return sayHidden(sides, place.gaps.indexOf(place.number) + 1, place.gaps.length)
  const html = join(sides.question.pieces)
  const plain = htmlToText(html)
  const added = findAdded(sides.answer.pieces, plain)
  const gap = type.kind === 'cloze' ? place.clozeFields.map((name) => htmlToText(revealOnlyCloze(fields.get(name) ?? '', { number: place.number, side: 'answer' }))).filter((text) => text !== '') : []
  const typed = sides.question.typed?.expected ?? ''
  const known = gap.length > 0 ? [...new Set(gap)].join(', ') : typed
  const question = cut(sayText(plain, html) || 'Nothing to read on this side.')
  const answer = cut((known === '' ? sayText(added.text, added.html) : known) || added.remark || 'Nothing to read on this side.')
  const isCloze = gap.length === 1 && fillGap(question, answer) !== null
  return { kind: isCloze ? 'cloze' : 'question', question, answer, remark: added.remark === '' || added.remark === answer ? null : cutAt(added.remark, 2000) }
}
