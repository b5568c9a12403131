const escapes: ReadonlyMap<string, string> = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;']])

/** Plain text as it is written in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return /[&<>"]/u.test(text) ? text.replaceAll(/[&<>"]/gu, (letter) => escapes.get(letter) ?? letter) : text
}
