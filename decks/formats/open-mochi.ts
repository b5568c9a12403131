import { decodeText } from '../decode-text.ts'
import { fail, ok } from '../result.ts'
import type { Result } from '../result.ts'
import { collectDrafts } from './collect-drafts.ts'
import type { ReaderTools } from './collect-drafts.ts'
import { readMochiDecks } from './open-mochi-decks.ts'
import { readEdn } from './open-mochi-edn.ts'
import { readTransit } from './open-mochi-transit.ts'
import { mapOf, numberOf } from './open-mochi-value.ts'
import type { MochiValue } from './open-mochi-value.ts'
import type { PackedFile } from './packed-file.ts'
import type { RawCollection } from './raw-study.ts'
import { readJson } from './read-json.ts'
import { fileOfName } from './title-from-name.ts'

const longest = 100_000_000

/** Whether unpacked files are those of a Mochi package. */
export function isMochi(files: readonly { readonly name: string }[]): boolean {
  return files.some((file) => file.name === 'data.json' || file.name === 'data.edn')
}

// https://mochi.cards/docs/import-and-export/mochi-format-reference: a zip with data.json (Transit) or data.edn and the files
// that cards name; version 2 holds templates and decks with their cards.

/**
 * Opens a package of Mochi, unpacked into `tools.files`: decks within decks, cards with their sides, gaps or templates, tags,
 * files and log. Problems: `no-collection`, `too-big`, those of `readJson` and `readEdn`, `not-mochi`, `no-cards`.
 */
export async function openMochi(name: string, tools: ReaderTools): Promise<Result<RawCollection>> {
  const data = tools.files.find((file) => file.name === 'data.json') ?? tools.files.find((file) => file.name === 'data.edn')
  if (data === undefined) return fail('no-collection', 'There is no data.json or data.edn in this file, which a file of Mochi has. Nothing was added.')
  const value = await readData(data)
  if (!value.ok) return value
  const root = mapOf(value.value.value)
  if (!root.has('decks')) return fail('not-mochi', 'This file has no decks as Mochi writes them. Nothing was added.')
  const found = readMochiDecks(root, fileOfName(name))
  const version = numberOf(root.get('version'))
  const problems = [
    ...(value.value.cut ? [{ type: 'ends-early', detail: 'This file ends too early. What is whole in it can be read. Add that, or stop here.' }] : []),
    ...(version !== null && version > 2 ? [{ type: 'newer-version', detail: `This file was written by a newer Mochi (format ${version}; Lectern knows 2). Look whether all is there.` }] : []),
    ...found.problems,
  ]
  const files = tools.files.filter((file) => file !== data)
  return collectDrafts({ kind: 'mochi', says: 'Mochi', encoding: 'utf-8', drafts: found.drafts, rejected: found.rejected, problems }, { ...tools, files })
}

async function readData(data: PackedFile): Promise<Result<{ readonly value: MochiValue; readonly cut: boolean }>> {
  if (data.bytes > longest) return fail('too-big', 'Its data are larger than 100 MB. Export fewer decks at a time. Nothing was added.')
  const bytes = await data.read()
  if (!(bytes instanceof Uint8Array)) return { ok: false, problem: bytes }
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  if (data.name.endsWith('.edn')) {
    const edn = readEdn(decoded.value.text)
    return edn.ok ? ok({ value: edn.value, cut: false }) : edn
  }
  const json = readJson(decoded.value.text)
  return json.ok ? ok({ value: readTransit(json.value.value), cut: json.value.cut }) : json
}
