import { ok, type Problem } from '../../decks/result.ts'
import type { MediaRef } from '../../decks/model/media.ts'
import { nameMediaType } from '../../electron/contract/media-type.ts'
import type { Shell } from '../shell/shell.ts'
import type { Store } from '../store/store.ts'
import { mediaPath } from './card-world.ts'
import { toBase64 } from './to-base64.ts'

/** Files of a package that was opened and is not yet taken in. */
export interface HeldMedia {
  readonly media: readonly (MediaRef & { readonly bytes: number })[]
  readonly readMedia: (hash: string) => Promise<Uint8Array | Problem>
}

/** So many bytes of such files may stand in one card: what the shell takes as a document, less what base64 adds. */
const mostBytes = 8_000_000

/**
 * The store, for showing cards whose files are not kept yet: they are read from the package, and stand in the card's
 * document as `data:`, so that nothing is written to see a plan. Films are not shown, for a card's frame plays only kept ones.
 */
export function withHeldMedia(store: Store, { media, readMedia }: HeldMedia): Store {
  if (media.length === 0) return store
  const sizes = new Map(media.map(({ hash, bytes }) => [hash, bytes]))
  const { shell } = store
  const read = async (hash: string) => {
    const bytes = await readMedia(hash)
    return bytes instanceof Uint8Array ? ok({ bytes: new Uint8Array(bytes) }) : { ok: false as const, problem: bytes }
  }
  const held: Shell = {
    ...shell,
    call: (async (name, input) => {
      if (name === 'journal.readFile') {
        const { hash } = input as { readonly hash: string }
        return sizes.has(hash) ? read(hash) : shell.call(name, input)
      }
      if (name !== 'card.show' || shell.edition === 'browser') return shell.call(name, input)
      const page = input as { readonly html: string; readonly media: readonly MediaRef[] }
      let { html } = page
      let bytes = 0
      for (const { hash, name: file } of page.media) {
        const size = sizes.get(hash)
        if (size === undefined || bytes + size > mostBytes) continue
        // One after the other: how many still fit depends on those before.
        // oxlint-disable-next-line no-await-in-loop
        const got = await read(hash)
        const type = got.ok ? nameMediaType(got.value.bytes, file) : null
        if (!got.ok || type === null) continue
        bytes += size
        html = html.replaceAll(mediaPath(hash), `data:${type.type};base64,${toBase64(got.value.bytes)}`)
      }
      return shell.call('card.show', { html, media: page.media.filter(({ hash }) => html.includes(mediaPath(hash))).map(({ hash, name: file }) => ({ hash, name: file })) })
    }) as Shell['call'],
  }
  return Object.create(store, { shell: { value: held, enumerable: true } }) as Store
}
