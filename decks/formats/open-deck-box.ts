import { decodeText } from '../decode-text.ts'
import { fail, ok } from '../result.ts'
import type { Problem, Result } from '../result.ts'
import { boxedMedia, boxList, deckBoxSchema } from './deck-box.ts'
import { openDeckJson } from './open-deck-json.ts'
import { leaveOutTwice } from './leave-out-twice.ts'
import type { OpenedCollection, OpenedMedia } from './opened-collection.ts'
import type { OpenedDeck } from './opened-deck.ts'
import type { PackedFile } from './packed-file.ts'
import { readJson } from './read-json.ts'

/** Opens a file of several decks; see [Note: several decks in one file]. Problems: `not-a-deck`, and those of reading. */
export async function openDeckBox(files: readonly PackedFile[], hash: (bytes: Uint8Array) => Promise<string>): Promise<Result<OpenedCollection>> {
  const byName = new Map(files.map((file) => [file.name, file]))
  const list = await readText(byName.get(boxList))
  if (!list.ok) return list
  const json = readJson(list.value)
  const box = json.ok ? deckBoxSchema.safeParse(json.value.value) : null
  if (box === null || !box.success) return fail('not-a-deck', 'The list of decks in this file is damaged, or a newer Lectern wrote it. Nothing was added.')
  const read: OpenedDeck[] = []
  // A deck that is named many times would be read as often.
  for (const name of new Set(box.data.decks)) {
    const text = await readText(byName.get(name))
    const opened = text.ok ? openDeckJson({ text: text.value, encoding: 'utf-8' }) : text
    if (!opened.ok) return opened
    read.push(opened.value)
  }
  const decks = leaveOutTwice(read)
  const media = new Map<string, OpenedMedia>()
  for (const { file } of decks) for (const { hash, name, bytes } of file.media ?? []) if (byName.has(boxedMedia(hash))) media.set(hash, { hash, name, bytes })
  return ok({
    kind: 'lectern-deck',
    says: decks.length === 1 ? 'Lectern deck' : `${decks.length} Lectern decks`,
    decks,
    presets: box.data.presets,
    media: [...media.values()],
    problems: [],
    readMedia: (wanted) => readMedia(byName.get(boxedMedia(wanted)), wanted, hash),
  })
}

async function readMedia(file: PackedFile | undefined, wanted: string, hash: (bytes: Uint8Array) => Promise<string>): Promise<Uint8Array | Problem> {
  const bytes = (await file?.read()) ?? fail('media-missing', 'This file is not in what was opened.').problem
  if (!(bytes instanceof Uint8Array)) return bytes
  return (await hash(bytes)) === wanted ? bytes : fail('damaged-media', 'This picture or sound is damaged.').problem
}

async function readText(file: PackedFile | undefined): Promise<Result<string>> {
  if (file === undefined) return fail('not-a-deck', 'A deck that this file lists is not in it. Nothing was added.')
  const bytes = await file.read()
  if (!(bytes instanceof Uint8Array)) return { ok: false, problem: bytes }
  const decoded = decodeText(bytes, 'utf-8')
  return decoded.ok ? ok(decoded.value.text) : decoded
}
