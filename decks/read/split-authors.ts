/** The names in a byline: "By Ann Lee, Bo Ek and Cy Orr" gives three. Roles, employers and what stands in brackets are dropped. */
export function splitAuthors(byline: string): string[] {
  return byline
    .replace(/^[\s*_]*(?:written\s+)?by:?\s+/iu, '')
    .replace(/[*_†‡]|\([^)]*\)/gu, '')
    .split(/\s*(?:,|;|&|\band\b)\s*/u)
    .map((name) => name.trim().slice(0, 200))
    .filter((name) => /\p{L}/u.test(name) && !/^(?:jr|sr|ph\.?d|m\.?d|ii|iii)\.?$/iu.test(name) && !/\b(?:press|news|times|post|agency|staff|correspondent|writer|reporter|editor|university|institute|magazine)\b/iu.test(name))
    .slice(0, 50)
}
