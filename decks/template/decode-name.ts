const entities: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['#39', "'"], ['apos', "'"], ['nbsp', ' ']])

/** The name of a file as a field means it: written in an address or in HTML, its escapes undone. What cannot be undone stays as it is. */
export function decodeName(written: string): string {
  const plain = written.replaceAll(/&(amp|lt|gt|quot|apos|nbsp|#39);/gu, (whole, name: string) => entities.get(name) ?? whole)
  if (!plain.includes('%')) return plain
  try {
    return decodeURIComponent(plain)
  } catch {
    return plain
  }
}
