/** A title as a file's name on every system: no separators, no control characters, at most 100 long. */
export function titleToFileName(title: string, empty = 'deck'): string {
  const name = title.replaceAll(/[\p{Cc}<>:"/\\|?*]+/gu, ' ').replaceAll(/\s+/g, ' ').slice(0, 100).replaceAll(/^[\s.]+|[\s.]+$/g, '')
  return name === '' ? empty : name
}
