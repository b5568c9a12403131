import type { AnkiField, AnkiNoteType, AnkiTemplate } from '../anki/anki-collection.ts'
import { fieldFields, noteTypeFields, templateFields } from './anki-messages.ts'
import { parseObject } from './json-value.ts'
import { bytesOf, digitsOf, numberOf, readMessage, textOf, type Message } from './read-message.ts'
import type { SqlDatabase, SqlValue } from './sqlite.ts'
import type { Teller } from './tell-problems.ts'
import { whole } from './whole-text.ts'

/** The note types of schemas 15 to 18: three tables, each with a message. Damaged ones are told and left out. */
export function readNoteTypes(database: SqlDatabase, teller: Teller): AnkiNoteType[] {
  const fields = collect(database, 'fields', messageToField)
  const templates = collect(database, 'templates', messageToTemplate)
  const types: AnkiNoteType[] = []
  for (const [id, name, mod, blob] of rows(database, `SELECT id, ${whole('name')}, mtime_secs, config FROM notetypes LIMIT 20000`)) {
    const config = blob instanceof Uint8Array ? readMessage(blob) : null
    const [ownFields, ownTemplates] = [fields.get(id as number), templates.get(id as number)]
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || typeof name !== 'string' || config === null || ownFields === undefined || ownTemplates === undefined || ownFields.includes(null) || ownTemplates.includes(null)) {
      teller.note('damaged-note-type', typeof name === 'string' ? name.slice(1, 81) : String(id))
      continue
    }
    types.push(messageToNoteType(id, name.slice(1), typeof mod === 'number' ? mod : 0, config, ownFields as AnkiField[], ownTemplates as AnkiTemplate[]))
  }
  return types
}

function messageToNoteType(id: number, name: string, mod: number, config: Message, fields: readonly AnkiField[], templates: readonly AnkiTemplate[]): AnkiNoteType {
  const stockKind = numberOf(config, noteTypeFields.stockKind)
  return withExtra(
    {
      id,
      name,
      type: numberOf(config, noteTypeFields.kind) === 1 ? 1 : 0,
      stockKind: stockKind === 0 ? null : stockKind,
      sortf: numberOf(config, noteTypeFields.sortField),
      mod,
      fields,
      templates,
      css: textOf(config, noteTypeFields.css),
      latexPre: textOf(config, noteTypeFields.latexPre),
      latexPost: textOf(config, noteTypeFields.latexPost),
      latexSvg: numberOf(config, noteTypeFields.latexSvg) !== 0,
    },
    config,
    { originalId: digitsOf(config, noteTypeFields.originalId) },
    noteTypeFields.other,
  )
}

function messageToField(name: string, config: Message): AnkiField {
  const tag = digitsOf(config, fieldFields.tag)
  return withExtra(
    {
      name,
      rtl: numberOf(config, fieldFields.rtl) !== 0,
      font: textOf(config, fieldFields.font),
      size: numberOf(config, fieldFields.size, 20),
      description: textOf(config, fieldFields.description),
      tag: tag === null ? null : Number(tag),
    },
    config,
    {
      sticky: flag(config, fieldFields.sticky),
      plainText: flag(config, fieldFields.plainText),
      collapsed: flag(config, fieldFields.collapsed),
      excludeFromSearch: flag(config, fieldFields.excludeFromSearch),
      preventDeletion: flag(config, fieldFields.preventDeletion),
      id: digitsOf(config, fieldFields.id),
    },
    fieldFields.other,
  )
}

function messageToTemplate(name: string, config: Message): AnkiTemplate {
  return withExtra(
    { name, qfmt: textOf(config, templateFields.question), afmt: textOf(config, templateFields.answer) },
    config,
    {
      bqfmt: textOf(config, templateFields.questionInBrowser) || null,
      bafmt: textOf(config, templateFields.answerInBrowser) || null,
      bfont: textOf(config, templateFields.browserFont) || null,
      bsize: numberOf(config, templateFields.browserSize) || null,
      id: digitsOf(config, templateFields.id),
    },
    templateFields.other,
  )
}

const flag = (config: Message, field: number): true | null => (numberOf(config, field) === 0 ? null : true)

/** Adds as `extra` what is not null, with what add-ons left in the field `other`. */
function withExtra<T extends object>(made: T, config: Message, extra: Record<string, unknown>, otherField: number): T & { extra?: string } {
  const bytes = bytesOf(config, otherField)
  const other = bytes === null ? null : parseObject(new TextDecoder().decode(bytes))
  const all = Object.entries({ ...other, ...extra }).filter(([, value]) => value !== null)
  return all.length === 0 ? made : { ...made, extra: JSON.stringify(Object.fromEntries(all)) }
}

/** The rows of `fields` or `templates` by note type, in the order of `ord`; null stands for one that is damaged. */
function collect<T>(database: SqlDatabase, table: 'fields' | 'templates', make: (name: string, config: Message) => T): Map<number, (T | null)[]> {
  const found = new Map<number, { ord: number; made: T | null }[]>()
  for (const [type, ord, name, blob] of rows(database, `SELECT ntid, ord, ${whole('name')}, config FROM ${table} LIMIT 200000`)) {
    if (typeof type !== 'number' || typeof ord !== 'number') continue
    const config = blob instanceof Uint8Array ? readMessage(blob) : null
    const made = typeof name === 'string' && config !== null ? make(name.slice(1), config) : null
    const known = found.get(type)
    if (known === undefined) found.set(type, [{ ord, made }])
    else known.push({ ord, made })
  }
  return new Map([...found].map(([type, list]) => [type, list.sort((a, b) => a.ord - b.ord).map(({ made }) => made)]))
}

/** All rows of a small table. */
export function rows(database: SqlDatabase, sql: string): readonly SqlValue[][] {
  return database.exec(sql)[0]?.values ?? []
}
