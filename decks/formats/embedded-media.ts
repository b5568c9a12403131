import type { DeckFile } from '../model/deck.ts'
import { fail } from '../result.ts'
import type { Problem } from '../result.ts'
import { fromBase64 } from './base64.ts'
import type { OpenedCollection } from './opened-collection.ts'

/**
 * Takes the files out of decks that carry them, so that they are asked for one by one. A file that is not what its hash says
 * is left out and told.
 */
export async function liftMedia(collection: OpenedCollection, hash: (bytes: Uint8Array) => Promise<string>): Promise<OpenedCollection> {
  const kept = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>()
  const problems: Problem[] = []
  const decks = []
  for (const deck of collection.decks) {
    for (const file of deck.file.media ?? []) {
      const bytes = file.data === undefined || kept.has(file.hash) ? null : fromBase64(file.data)
      if (file.data === undefined || kept.has(file.hash)) continue
      if (bytes !== null && (await hash(bytes)) === file.hash) kept.set(file.hash, { name: file.name, bytes })
      else problems.push({ type: 'damaged-media', detail: 'A picture or sound in this file is damaged and was left out.', where: file.name.slice(0, 80) })
    }
    decks.push({ ...deck, file: withoutData(deck.file) })
  }
  if (kept.size === 0 && problems.length === 0) return collection
  const media = [...kept].map(([own, { name, bytes }]) => ({ hash: own, name, bytes: bytes.length }))
  const missing = fail('media-missing', 'This file is not in what was opened.').problem
  return { ...collection, decks, media, problems: [...collection.problems, ...problems], readMedia: (wanted) => Promise.resolve(kept.get(wanted)?.bytes ?? missing) }
}

function withoutData(file: DeckFile): DeckFile {
  return file.media === undefined ? file : { ...file, media: file.media.map(({ hash, name, bytes }) => ({ hash, name, bytes })) }
}
