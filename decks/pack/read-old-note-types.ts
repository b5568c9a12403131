import type { AnkiField, AnkiNoteType, AnkiTemplate } from '../anki/anki-collection.ts'
import { asList, asObject, flagAt, numberAt, ownValue, parseObject, restAsJson, textAt, type JsonObject } from './json-value.ts'
import type { Teller } from './tell-problems.ts'

/** The note types of schemas 1 to 14: `col.models`, JSON by id. Damaged ones are told and left out. */
export function readOldNoteTypes(models: string, teller: Teller): AnkiNoteType[] {
  const parsed = parseObject(models)
  if (parsed === null) teller.note('damaged-note-type', 'col.models')
  const types: AnkiNoteType[] = []
  for (const [key, value] of Object.entries(parsed ?? {})) {
    const type = modelToNoteType(key, asObject(value))
    if (type === null) teller.note('damaged-note-type', textAt(asObject(value), 'name', key).slice(0, 80))
    else types.push(type)
  }
  return types
}

const known = ['id', 'name', 'type', 'originalStockKind', 'sortf', 'mod', 'flds', 'tmpls', 'css', 'latexPre', 'latexPost', 'latexsvg', 'usn', 'did', 'req', 'vers', 'tags', 'cloze']

function modelToNoteType(key: string, model: JsonObject): AnkiNoteType | null {
  const id = numberAt(model, 'id', Number(key))
  const fields = inOrder(ownValue(model, 'flds')).map(toField)
  const templates = inOrder(ownValue(model, 'tmpls')).map((template) => toTemplate(template))
  if (!Number.isSafeInteger(id) || fields.length === 0 || templates.length === 0) return null
  // Before schema 4 a cloze was a type with one template for each number, and css belonged to the template.
  const oldCloze = flagAt(model, 'cloze') && ownValue(model, 'type') === undefined
  const stockKind = numberAt(model, 'originalStockKind', 0)
  const extra = restAsJson(model, known)
  return {
    id,
    name: textAt(model, 'name', 'Anki'),
    type: oldCloze || numberAt(model, 'type', 0) === 1 ? 1 : 0,
    stockKind: stockKind === 0 ? null : stockKind,
    sortf: numberAt(model, 'sortf', 0),
    mod: numberAt(model, 'mod', 0),
    fields,
    templates: oldCloze ? templates.slice(0, 1).map(withoutNumber) : templates,
    css: textAt(model, 'css', textAt(asObject(asList(ownValue(model, 'tmpls'))[0]), 'css')),
    latexPre: textAt(model, 'latexPre'),
    latexPost: textAt(model, 'latexPost'),
    latexSvg: flagAt(model, 'latexsvg'),
    ...(extra === undefined ? {} : { extra }),
  }
}

function toField(field: JsonObject, index: number): AnkiField {
  const tag = numberAt(field, 'tag', -1)
  const extra = restAsJson(field, ['name', 'ord', 'rtl', 'font', 'size', 'description', 'tag', 'media'])
  return {
    name: textAt(field, 'name', `Field ${index + 1}`),
    rtl: flagAt(field, 'rtl'),
    font: textAt(field, 'font'),
    size: numberAt(field, 'size', 20),
    description: textAt(field, 'description'),
    tag: tag < 0 ? null : tag,
    ...(extra === undefined ? {} : { extra }),
  }
}

function toTemplate(template: JsonObject): AnkiTemplate {
  const extra = restAsJson(template, ['name', 'ord', 'qfmt', 'afmt', 'did', 'css'])
  return { name: textAt(template, 'name', 'Card'), qfmt: textAt(template, 'qfmt'), afmt: textAt(template, 'afmt'), ...(extra === undefined ? {} : { extra }) }
}

/** `{{cloze:1:Text}}` as it is written since schema 4. */
function withoutNumber(template: AnkiTemplate): AnkiTemplate {
  return { ...template, name: 'Cloze', qfmt: template.qfmt.replace(/\{\{cloze:\d+:/g, '{{cloze:'), afmt: template.afmt.replace(/\{\{cloze:\d+:/g, '{{cloze:') }
}

function inOrder(value: unknown): readonly JsonObject[] {
  return asList(value)
    .map((each, index) => ({ each: asObject(each), ord: numberAt(asObject(each), 'ord', index) }))
    .sort((a, b) => a.ord - b.ord)
    .map(({ each }) => each)
}
