import { decodeText } from '../decode-text.ts'
import type { DecodedText } from '../decode-text.ts'
import { hashText } from '../model/hash-text.ts'
import type { DeckId } from '../model/id.ts'
import { fail } from '../result.ts'
import type { Problem, Result } from '../result.ts'
import { collectDrafts } from './collect-drafts.ts'
import type { ReaderTools } from './collect-drafts.ts'
import { cutText } from './cut-text.ts'
import type { DraftDeck } from './note-draft.ts'
import { readMnemosyneXml } from './open-mnemosyne-entries.ts'
import { draftMnemosyneFacts } from './open-mnemosyne-facts.ts'
import { draftMnemosyneItems } from './open-mnemosyne-items.ts'
import type { RawCollection } from './raw-study.ts'
import { fileOfName, titleFromName } from './title-from-name.ts'

const longest = 100_000_000

/** Whether a text is a file of Mnemosyne, of either version. */
export function isMnemosyneXml(text: string): boolean {
  return /<(?:mnemosyne|openSM2sync)[\s>]/.test(text.slice(0, 2000))
}

/**
 * Opens the XML of Mnemosyne 1 or 2: notes with their types, tags and what was known of each card. A file that is damaged
 * gives what is whole in it and says how much that is. Problems: `too-big`, `not-mnemosyne`, `no-cards`.
 */
export async function openMnemosyne(name: string, { text, encoding }: DecodedText, tools: ReaderTools, told: ReadonlyMap<string, string> = new Map()): Promise<Result<RawCollection>> {
  if (text.length > longest) return fail('too-big', 'It is larger than 100 MB. Export fewer cards at a time. Nothing was added.')
  const file = readMnemosyneXml(text)
  if (file === null) return fail('not-mnemosyne', 'This XML file was not written by Mnemosyne. Nothing was added.')
  const title = cutText(told.get('card_set_name')?.trim() ?? '', 200) || titleFromName(name)
  const deck: DraftDeck = { id: hashText('mnemosyne', title) as DeckId, title, subtitle: fileOfName(name) }
  const found = file.version === 1 ? draftMnemosyneItems(file, deck) : draftMnemosyneFacts(file, deck)
  const problems = [...tellDamage(file.whole, file.tooMany, file.entries.length), ...found.problems]
  return collectDrafts({ kind: 'mnemosyne', says: `Mnemosyne ${file.version}`, encoding, drafts: found.drafts, problems, rejected: found.rejected.map((row) => ({ deck, row })) }, tools)
}

/** Opens a package of Mnemosyne 2 (`.cards`), unpacked into `tools.files`: its cards, what it says of itself, and its media. Problems: `no-collection`, and those of `openMnemosyne`. */
export async function openMnemosyneCards(name: string, tools: ReaderTools): Promise<Result<RawCollection>> {
  const cards = tools.files.find((file) => file.name === 'cards.xml')
  if (cards === undefined) return fail('no-collection', 'There is no cards.xml in this file, which a file of Mnemosyne has. Nothing was added.')
  if (cards.bytes > longest) return fail('too-big', 'It is larger than 100 MB. Export fewer cards at a time. Nothing was added.')
  const bytes = await cards.read()
  if (!(bytes instanceof Uint8Array)) return { ok: false, problem: bytes }
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const metadata = tools.files.find((file) => file.name === 'METADATA')
  const files = tools.files.filter((file) => file !== cards && file !== metadata)
  const told = metadata === undefined || metadata.bytes > 100_000 ? null : await metadata.read()
  return openMnemosyne(name, decoded.value, { ...tools, files }, told instanceof Uint8Array ? readMetadata(told) : new Map())
}

/** What a package says of itself: lines of `key:value`. */
function readMetadata(bytes: Uint8Array): ReadonlyMap<string, string> {
  const decoded = decodeText(bytes)
  const lines = decoded.ok ? decoded.value.text.split('\n') : []
  return new Map(lines.filter((line) => line.includes(':')).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).replaceAll('<br>', ' ')]))
}

function tellDamage(whole: boolean, tooMany: boolean, entries: number): readonly Problem[] {
  return [
    ...(whole ? [] : [{ type: 'ends-early', detail: `This file is damaged or ends too early. ${entries === 1 ? 'One entry' : `${entries} entries`} of it can be read. Add those, or stop here.` }]),
    ...(tooMany ? [{ type: 'too-many-notes', detail: 'Only the first million entries are read. Export fewer cards at a time.' }] : []),
  ]
}
