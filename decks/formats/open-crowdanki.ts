import type { DecodedText } from '../decode-text.ts'
import { hashText } from '../model/hash-text.ts'
import type { DeckId, NoteId } from '../model/id.ts'
import type { NoteType } from '../model/note-type.ts'
import type { Preset } from '../model/preset.ts'
import { fail } from '../result.ts'
import type { Problem, Result } from '../result.ts'
import { collectDrafts } from './collect-drafts.ts'
import type { ReaderTools } from './collect-drafts.ts'
import { cutText } from './cut-text.ts'
import { namesInCss, namesInHtml } from './html-media.ts'
import type { DraftDeck, NoteDraft } from './note-draft.ts'
import { readCrowdConfig, readCrowdModel } from './open-crowdanki-model.ts'
import { crowdConfigSchema, crowdDeckSchema, crowdModelSchema, crowdNoteSchema } from './open-crowdanki-parts.ts'
import type { CrowdDeck } from './open-crowdanki-parts.ts'
import type { RejectedRow } from './opened-deck.ts'
import type { RawCollection } from './raw-study.ts'
import { readJson } from './read-json.ts'
import { fileOfName } from './title-from-name.ts'

const longest = 100_000_000
const mostDecks = 2000

interface CrowdReading {
  readonly file: string
  readonly types: Map<string, { readonly type: NoteType; readonly names: readonly string[] }>
  readonly presets: Map<string, { readonly preset: Preset; readonly decks: DeckId[] }>
  readonly drafts: NoteDraft[]
  readonly rejected: { readonly deck: DraftDeck; readonly row: RejectedRow }[]
  readonly problems: Problem[]
  decks: number
}

/** Whether a JSON text is a deck as CrowdAnki writes it. */
export function isCrowdAnki(text: string): boolean {
  return /"__type__"\s{0,20}:\s{0,20}"(?:Deck|NoteModel|Note|DeckConfig)"/.test(text.slice(0, 20_000))
}

/**
 * Opens a deck of CrowdAnki (`deck.json`) with those below it, their note types, notes and options; media are among
 * `tools.files`. It has no history. Notes have the ids that they have in an Anki package.
 * Problems: `too-big`, those of `readJson`, `not-crowdanki`, `no-cards`.
 */
export async function openCrowdAnki(name: string, { text, encoding }: DecodedText, tools: ReaderTools): Promise<Result<RawCollection>> {
  if (text.length > longest) return fail('too-big', 'It is larger than 100 MB. Export fewer decks at a time. Nothing was added.')
  const json = readJson(text)
  if (!json.ok) return json
  const root = crowdDeckSchema.safeParse(json.value.value)
  if (!root.success) return fail('not-crowdanki', 'This JSON file is not a deck of CrowdAnki: it has no name and notes as those have. Nothing was added.')
  const reading: CrowdReading = { file: fileOfName(name), types: new Map(), presets: new Map(), drafts: [], rejected: [], problems: [], decks: 0 }
  if (json.value.cut) reading.problems.push({ type: 'ends-early', detail: 'This file ends too early. What is whole in it can be read. Add that, or stop here.' })
  readShared(root.data, reading)
  readDeck(root.data, '', 'deck', reading)
  const presets = [...reading.presets.values()].filter(({ decks }) => decks.length > 0)
  return collectDrafts({ kind: 'crowdanki', says: 'CrowdAnki', encoding, drafts: reading.drafts, rejected: reading.rejected, presets, problems: reading.problems }, tools)
}

/** Note types and options, which stand in the outermost deck and are used by all. */
function readShared(deck: CrowdDeck, { types, presets, problems }: CrowdReading): void {
  for (const [at, value] of (deck.note_models ?? []).entries()) {
    const model = crowdModelSchema.safeParse(value)
    const type = model.success ? readCrowdModel(model.data) : null
    if (model.success && type !== null) {
      const names = [...namesInCss(type.css), ...type.templates.flatMap((template) => [...namesInHtml(template.question), ...namesInHtml(template.answer)])]
      types.set(model.data.crowdanki_uuid, { type, names: [...new Set(names)].filter((name) => !name.includes('{{')).slice(0, 1000) })
    } else problems.push({ type: 'note-type-unreadable', detail: 'A note type cannot be read. Its notes are left out.', where: `note_models[${at}]` })
  }
  for (const value of deck.deck_configurations ?? []) {
    const config = crowdConfigSchema.safeParse(value)
    const preset = config.success ? readCrowdConfig(config.data) : null
    if (config.success && preset !== null) presets.set(config.data.crowdanki_uuid, { preset, decks: [] })
    else problems.push({ type: 'preset-unreadable', detail: 'A set of options cannot be read and is left out.' })
  }
}

function readDeck(deck: CrowdDeck, above: string, where: string, reading: CrowdReading): void {
  reading.decks += 1
  if (reading.decks > mostDecks) return
  const title = above === '' || deck.name.startsWith(`${above}::`) ? deck.name : `${above}::${deck.name}`
  const own: DraftDeck = { id: hashText('anki deck', title) as DeckId, title, subtitle: cutText(textOf(deck.desc ?? '') || reading.file, 500) }
  reading.presets.get(deck.deck_config_uuid ?? '')?.decks.push(own.id)
  for (const [at, value] of (deck.notes ?? []).entries()) readNoteOf(value, own, `${where}.notes[${at}]`, reading)
  for (const [at, value] of (deck.children ?? []).entries()) {
    const child = crowdDeckSchema.safeParse(value)
    const place = `${where}.children[${at}]`
    if (!child.success) reading.problems.push({ type: 'deck-unreadable', detail: 'A deck within this one cannot be read and is left out.', where: place })
    else {
      if (child.data.note_models !== undefined || child.data.deck_configurations !== undefined) readShared(child.data, reading)
      readDeck(child.data, title, place, reading)
    }
  }
}

function readNoteOf(value: unknown, deck: DraftDeck, where: string, { types, drafts, rejected }: CrowdReading): void {
  const note = crowdNoteSchema.safeParse(value)
  const known = note.success ? types.get(note.data.note_model_uuid) : undefined
  if (!note.success || known === undefined) {
    rejected.push({ deck, row: { where, reason: 'not-a-note', detail: note.success ? 'Its note type is not in the file.' : 'It is not a note as CrowdAnki writes them.', excerpt: cutText(note.success ? (note.data.fields[0] ?? '') : (JSON.stringify(value) ?? ''), 80) } })
    return
  }
  const { fields, tags = [], guid: own } = note.data
  const guid = own === undefined || own === '' ? hashText('crowdanki', note.data.note_model_uuid, ...fields) : own
  const count = known.type.fields.length
  const kept = Array.from({ length: count }, (_, at) => (at === count - 1 && fields.length > count ? fields.slice(at).join('<br>') : (fields[at] ?? '')))
  drafts.push({ where, deck, id: hashText('anki note', guid) as NoteId, guid, tags, body: { kind: 'content', type: known.type, markup: 'html', fields: kept, typeNames: known.names }, names: kept.flatMap(namesInHtml) })
}

/** A deck's description as one line without markup. */
function textOf(html: string): string {
  let out = ''
  let at = 0
  for (;;) {
    const open = html.indexOf('<', at)
    const close = open === -1 ? -1 : html.indexOf('>', open)
    if (close === -1) return `${out}${html.slice(at)}`.replaceAll(/\s+/g, ' ').trim()
    out += `${html.slice(at, open)} `
    at = close + 1
  }
}
