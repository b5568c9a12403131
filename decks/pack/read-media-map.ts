import type { AnkiMedia } from '../anki/anki-collection.ts'
import { mediaEntriesFields, mediaEntryFields } from './anki-messages.ts'
import { parseObject } from './json-value.ts'
import { digitsOf, messagesOf, numberOf, readMessage, textOf } from './read-message.ts'
import type { Teller } from './tell-problems.ts'

/** A file of the media folder and what it is called in the archive. */
export interface PackedMedia extends AnkiMedia {
  readonly zipName: string
}

const longestName = 500

/** The list of media of packages up to 2021: JSON, names in the archive to names in fields. */
export function readOldMediaMap(text: string, teller: Teller): PackedMedia[] {
  const map = text.trim() === '' ? {} : parseObject(text)
  if (map === null) teller.note('damaged-media-map', 'media')
  return soundMedia(
    Object.entries(map ?? {}).map(([zipName, name]) => (typeof name === 'string' ? { zipName, name, size: null } : null)),
    teller,
  )
}

/** The list of media of the newest container: a message, each file called by its place in the list. */
export function readMediaMap(bytes: Uint8Array, teller: Teller): PackedMedia[] {
  const message = readMessage(bytes)
  if (message === null) teller.note('damaged-media-map', 'media')
  const entries = message === null ? [] : messagesOf(message, mediaEntriesFields.entries)
  return soundMedia(
    entries.map((entry, index) => entry && { zipName: digitsOf(entry, mediaEntryFields.zipName) ?? String(index), name: textOf(entry, mediaEntryFields.name), size: numberOf(entry, mediaEntryFields.size) }),
    teller,
  )
}

/** Those with a name that a field can mean; the first of two of one name. A name is data and is put on no disk. */
function soundMedia(entries: readonly (PackedMedia | null)[], teller: Teller): PackedMedia[] {
  const sound = new Map<string, PackedMedia>()
  for (const entry of entries) {
    const name = entry?.name.normalize('NFC') ?? ''
    if (entry === null || name === '' || name.length > longestName || name.includes('\0') || sound.has(name)) teller.note('damaged-media-map', (name || 'a name').slice(0, 80))
    else sound.set(name, { ...entry, name })
  }
  return [...sound.values()]
}
