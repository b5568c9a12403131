import { cutText } from './cut-text.ts'

/** Makes a deck's title of what a file says: no control characters, no halves of characters, at most 300 characters. Empty when nothing is left. */
export function deckTitle(text: string): string {
  // oxlint-disable-next-line no-control-regex -- they are what is taken out
  return cutText(text.replace(/[\u0000-\u001F\u007F]|[\u{D800}-\u{DFFF}]/gu, ' ').trim(), 300)
}
