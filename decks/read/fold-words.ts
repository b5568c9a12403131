/** The words of a text for comparing: lower case, letters and figures only, without emphasis and footnote marks. */
export function foldWords(text: string): string[] {
  return text.toLowerCase().replace(/['’`‘*_]/gu, '').match(/[\p{L}\p{Nd}]+/gu) ?? []
}
