import type { CardTemplate, NoteContent, NoteType } from '../model/note-type.ts'
import { escapeHtml } from './escape-html.ts'
import type { ParsedTemplate } from './parse-template.ts'
import { parseTemplate } from './parse-template.ts'
import { fieldsToHtml } from './render-markdown.ts'
import type { RenderedTemplate } from './render-template.ts'
import { renderTemplate } from './render-template.ts'

/** Which card of a note is made, and what is around it. */
export interface CardPlace {
  /** Which template, or which gap, from 0. */
  readonly template: number
  readonly tags: readonly string[]
  /** The name of the deck with those it is in, parted by `::`. */
  readonly deck: string
  /** From 1; 0 or absent for none. */
  readonly colour?: number
  /** What `{{Card}}` says; absent for the template's own name. */
  readonly cardName?: string
  /** True for texts without markup: open gaps are written `[…] (hint)`. */
  readonly isPlain?: boolean
}

/** Both sides before sounds, formulas and masks are seen to. */
export interface RenderedSides {
  readonly question: RenderedTemplate
  readonly answer: RenderedTemplate
}

const read = new WeakMap<CardTemplate, { question: ParsedTemplate; answer: ParsedTemplate }>()

function readTemplate(template: CardTemplate): { question: ParsedTemplate; answer: ParsedTemplate } {
  const known = read.get(template)
  if (known !== undefined) return known
  const parsed = { question: parseTemplate(template.question), answer: parseTemplate(template.answer) }
  read.set(template, parsed)
  return parsed
}

/** The template of a card: its own, or the only one when cards are gaps. Undefined when the note type has none of that number. */
export function findTemplate(type: NoteType, template: number): CardTemplate | undefined {
  return type.kind === 'standard' ? type.templates[template] : type.templates[0]
}

/** The question side of a template, read. */
export function readQuestion(template: CardTemplate): ParsedTemplate {
  return readTemplate(template).question
}

/** The fields of a note as HTML by their names. A field that the content has none for is empty. */
export function nameFields(type: NoteType, content: NoteContent): ReadonlyMap<string, string> {
  const html = fieldsToHtml(content)
  return new Map(type.fields.map((field, index) => [field.name, html[index] ?? '']))
}

/** Those of cards without tags, deck and colour, as they are while texts are made of many notes. */
const bareSpecials = new WeakMap<CardTemplate, { readonly type: NoteType; readonly specials: ReadonlyMap<string, string> }>()

function findSpecials(type: NoteType, template: CardTemplate, place: CardPlace): ReadonlyMap<string, string> {
  if (place.tags.length > 0 || place.deck !== '' || (place.colour ?? 0) !== 0 || place.cardName !== undefined) return nameSpecials(type, template.name, place)
  const known = bareSpecials.get(template)
  if (known?.type === type) return known.specials
  const specials = nameSpecials(type, template.name, place)
  bareSpecials.set(template, { type, specials })
  return specials
}

function nameSpecials(type: NoteType, name: string, place: CardPlace): ReadonlyMap<string, string> {
  const colour = place.colour ?? 0
  return new Map([
    ['Tags', escapeHtml(place.tags.join(' '))],
    ['Type', escapeHtml(type.name)],
    ['Deck', escapeHtml(place.deck)],
    ['Subdeck', escapeHtml(place.deck.split('::').at(-1) ?? '')],
    ['Card', escapeHtml(place.cardName ?? name)],
    ['CardFlag', colour > 0 ? `flag${colour}` : ''],
  ])
}

const nothing: RenderedTemplate = { pieces: [], showsField: false, typed: null, problems: [{ type: 'template-missing', detail: 'The note type has no template for this card. Nothing is asked.' }] }

/** Makes both sides of a card of the fields by its template. Never throws. */
export function renderSides(type: NoteType, fields: ReadonlyMap<string, string>, place: CardPlace): RenderedSides {
  const template = findTemplate(type, place.template)
  if (template === undefined) return { question: nothing, answer: { ...nothing, problems: [] } }
  const parsed = readTemplate(template)
  const view = { number: place.template + 1, isPlain: place.isPlain ?? false }
  const specials = findSpecials(type, template, place)
  const question = renderTemplate(parsed.question, { fields, specials, view: { ...view, side: 'question' }, front: null, typed: null })
  const answer = renderTemplate(parsed.answer, { fields, specials, view: { ...view, side: 'answer' }, front: question.pieces, typed: question.typed })
  return { question, answer }
}
