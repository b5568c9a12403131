/** A wording with its quotes, dashes, spaces and case made alike, so that two spellings of one answer compare equal. */
export function foldAnswer(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[`‘’ʼ′]/gu, "'")
    .replace(/[“”„]/gu, '"')
    .replace(/[‐-―]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}
