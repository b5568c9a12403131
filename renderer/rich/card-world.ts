import type { MediaRef } from '../../decks/model/media.ts'

/** The path under which a card's document names a kept file. */
export function mediaPath(hash: string): string {
  return `m/${hash}`
}

/** The files a card may name, and a record of those it does. */
export interface CardMedia {
  /** The file that a card means by what it wrote; null when it has none of that name. */
  readonly find: (written: string) => MediaRef | null
  /** Finds it, and notes that the card shows it. */
  readonly use: (written: string) => MediaRef | null
  /** Those that were used. */
  readonly used: () => readonly MediaRef[]
}

/** Looks files up by their names, which cards write in several ways: as they are, percent-encoded, composed or not. */
export function openCardMedia(refs: readonly MediaRef[]): CardMedia {
  const byName = new Map<string, MediaRef>()
  for (const ref of refs) {
    const name = ref.name.normalize('NFC')
    if (!byName.has(name)) byName.set(name, ref)
  }
  const used = new Map<string, MediaRef>()
  const find = (written: string): MediaRef | null => {
    const name = written.trim().normalize('NFC')
    return byName.get(name) ?? byName.get(decodePercent(name)) ?? byName.get(decodePercent(name.split(/[?#]/)[0] ?? '')) ?? null
  }
  return {
    find,
    use: (written) => {
      const ref = find(written)
      if (ref !== null) used.set(ref.hash, ref)
      return ref
    },
    used: () => [...used.values()],
  }
}

function decodePercent(name: string): string {
  try {
    return decodeURIComponent(name).normalize('NFC')
  } catch {
    return name
  }
}

/** A picture that stands in the text itself; SVG is none, for it is a document. */
export function isDataPicture(address: string): boolean {
  return /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp);base64,[a-z\d+/=\s]+$/i.test(address.trim())
}

/** A font that stands in the style itself. */
export function isDataFont(address: string): boolean {
  return /^data:(?:font\/[\w-]+|application\/(?:x-)?font-[\w-]+|application\/octet-stream);base64,[a-z\d+/=\s]+$/i.test(address.trim())
}

/** The web address that a link or file points to, as the browser reads it; null for what is none. */
export function readWebAddress(written: string): string | null {
  try {
    const url = new URL(written.trim().startsWith('//') ? `https:${written.trim()}` : written.trim())
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
  } catch {
    return null
  }
}
