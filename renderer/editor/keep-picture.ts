import type { MediaRef } from '../../decks/model/media.ts'
import { fail, ok, type Result } from '../../decks/result.ts'
import { keepMedia } from '../store/keep-media.ts'
import type { Store } from '../store/store.ts'
import { checkPicture, namePicture } from './name-picture.ts'

/** Keeps a picture that was pasted, dropped or chosen, and names it for a note that has those files already. */
export async function keepPicture(store: Store, file: File, media: readonly MediaRef[]): Promise<Result<MediaRef>> {
  const bytes = await file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => null)
  if (bytes === null) return fail('cannot-read', `“${file.name}” could not be read. Check that it is still there, then try again.`)
  const ending = checkPicture(file.name, bytes)
  if (!ending.ok) return ending
  const kept = await keepMedia(store, bytes)
  return kept.ok ? ok({ name: namePicture(file.name, ending.value, kept.value.hash, media), hash: kept.value.hash }) : kept
}
