import { cutText } from './cut-text.ts'

/** Makes a deck's title from its file's name: without folder and ending, at most 200 characters. */
export function titleFromName(name: string): string {
  const stem = fileOfName(name).replace(/\.(?:lectern\.json|json|csv|tsv|tab|txt|text|md|markdown|xml|cards)$/i, '')
  return cutText(stem.replace(/[\s_]+/g, ' ').trim(), 200) || 'Imported cards'
}

/** A file's name without its folder, fit to be shown: no control characters and no halves of characters. */
export function fileOfName(name: string): string {
  const file = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  // oxlint-disable-next-line no-control-regex -- they are what is taken out
  return cutText(file.replace(/[\u0000-\u001F\u007F]|[\u{D800}-\u{DFFF}]/gu, ' ').trim(), 300)
}
