import type { CardTemplate, NoteField, NoteType } from '../../../decks/model/note-type.ts'
import { parseTemplate } from '../../../decks/template/parse-template.ts'
import type { Remaking } from '../../editor/remake-note.ts'

/** A field or a template as it is edited: `from` is its place in the note type as it is, null for a new one. */
export type Edited<T> = T & { readonly key: number; readonly from: number | null }

/** A note type as it is edited. */
export interface TypeDraft {
  readonly name: string
  /** `said` is what its templates call the field. */
  readonly fields: readonly (Edited<NoteField> & { readonly said: string })[]
  readonly templates: readonly Edited<CardTemplate>[]
  readonly css: string
}

/** The draft of a note type. */
export function typeToDraft({ name, fields, templates, css }: NoteType): TypeDraft {
  return { name, fields: fields.map((field, place) => ({ ...field, key: place, from: place, said: field.name })), templates: templates.map((template, place) => ({ ...template, key: place, from: place })), css }
}

/** The note type that a draft makes of the one that is there, and how its notes get there. */
export function draftToType(edited: TypeDraft, before: NoteType): Remaking {
  const draft = settleNames(edited)
  const sorted = draft.fields.findIndex(({ from }) => from === before.sortField)
  const to: NoteType = {
    ...before,
    name: draft.name.trim(),
    fields: draft.fields.map(({ key: _key, from: _from, said: _said, ...field }) => ({ ...field, name: field.name.trim() })),
    templates: draft.templates.map(({ key: _key, from: _from, ...template }) => ({ ...template, name: template.name.trim() })),
    css: draft.css,
    sortField: Math.max(0, sorted),
  }
  return { to, fields: draft.fields.map(({ from }) => from), templates: draft.templates.map(({ from }) => from) }
}

/** The key of a new field or template. */
export function nextKey(all: readonly { readonly key: number }[]): number {
  return Math.max(-1, ...all.map(({ key }) => key)) + 1
}

/**
 * The draft with what its fields are called now in its templates too. It is done when a field is left and not letter by
 * letter, for on the way to “Meaning 2” a field is called as another one is.
 */
export function settleNames(draft: TypeDraft): TypeDraft {
  if (findNameProblems('field', draft.fields.map(({ name }) => name)).length > 0) return draft
  const names = new Map(draft.fields.flatMap(({ said, name }) => (said === name.trim() ? [] : [[said, name.trim()] as const])))
  if (names.size === 0) return draft
  return {
    ...draft,
    fields: draft.fields.map((field) => ({ ...field, said: field.name.trim() })),
    templates: draft.templates.map((template) => ({ ...template, question: renameIn(template.question, names), answer: renameIn(template.answer, names) })),
  }
}

/** Every `{{…Name}}` of a template with its other name: as it is, as a section, behind filters. */
function renameIn(text: string, names: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\{\{([^{}]*)\}\}/gu, (whole, inside: string) => {
    const afterFilters = inside.slice(inside.lastIndexOf(':') + 1)
    const bare = inside.includes(':') ? afterFilters.trimStart() : afterFilters.trimStart().replace(/^[#^/]\s*/u, '')
    const next = names.get(bare.trimEnd())
    return next === undefined ? whole : `{{${inside.slice(0, inside.length - bare.length)}${next}}}`
  })
}

const special = new Set(['FrontSide', 'Tags', 'Deck', 'Subdeck', 'Type', 'Card', 'CardFlag', 'CardID'])

/** What is wrong with one side of a template: names that no field has, sections that do not end. */
export function findTemplateProblems(text: string, fields: readonly { readonly name: string }[]): string[] {
  const { steps, problems } = parseTemplate(text)
  const names = new Set(fields.map(({ name }) => name.trim()))
  const unknown = new Set(steps.flatMap((step) => (step.kind === 'field' || step.kind === 'open' ? [step.name] : [])).filter((name) => name !== '' && !names.has(name) && !special.has(name) && !/^c\d+$/u.test(name)))
  return [...[...unknown].map((name) => `No field is called “${name}”.`), ...problems.map(({ detail }) => detail)]
}

/** What stands in the way of saving: names that are empty or given twice, a question without anything, unless it came so. */
export function findTypeProblems({ name, fields, templates }: TypeDraft, before: NoteType): string[] {
  const cameEmpty = (place: number | null) => place !== null && before.templates[place]?.question.trim() === ''
  return [
    ...(name.trim() === '' ? ['The note type needs a name.'] : []),
    ...findNameProblems('field', fields.map((field) => field.name)),
    ...findNameProblems('template', templates.map((template) => template.name)),
    ...templates.flatMap((template) => (template.question.trim() === '' && !cameEmpty(template.from) ? [`The question of “${template.name}” is empty.`] : [])),
  ]
}

function findNameProblems(what: string, names: readonly string[]): string[] {
  const folded = names.map((name) => name.trim().toLowerCase())
  const twice = names.find((name, place) => name.trim() !== '' && folded.indexOf(name.trim().toLowerCase()) < place)
  const odd = what === 'field' ? names.find((name) => /[:"{}]|^[#^/]/u.test(name.trim())) : undefined
  return [
    ...(folded.includes('') ? [`Each ${what} needs a name.`] : []),
    ...(twice === undefined ? [] : [`Two ${what}s are called “${twice.trim()}”.`]),
    ...(odd === undefined ? [] : [`“${odd.trim()}” cannot be the name of a field: leave out colons, quotation marks, braces, and # ^ / at the beginning.`]),
  ]
}
