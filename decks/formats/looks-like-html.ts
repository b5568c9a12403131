const tags = new Set('a b br blockquote code center div em font h1 h2 h3 h4 h5 h6 hr i img li mark ol p pre ruby rt s small span strong style sub sup table tbody td th tr tt u ul'.split(' '))
const entities = new Set(['nbsp', 'amp', 'lt', 'gt', 'quot', 'apos'])

/** Whether a text has a tag or an entity that HTML knows; `a < b` and `Tom & Anna` have none. Reads at most the first 20,000 characters. */
export function looksLikeHtml(text: string): boolean {
  const sample = text.slice(0, 20_000)
  for (let at = sample.indexOf('<'); at !== -1; at = sample.indexOf('<', at + 1)) if (tags.has(nameAfter(sample, sample[at + 1] === '/' ? at + 2 : at + 1))) return true
  for (let at = sample.indexOf('&'); at !== -1; at = sample.indexOf('&', at + 1)) {
    const end = sample.slice(at, at + 8).indexOf(';')
    if (end > 0 && (entities.has(sample.slice(at + 1, at + end)) || /^#x?[0-9a-f]{1,5}$/i.test(sample.slice(at + 1, at + end)))) return true
  }
  return false
}

/** The name of the tag that begins here, in small letters; empty when it is no tag. */
function nameAfter(text: string, from: number): string {
  let end = from
  while (end < from + 11 && /[a-z0-9]/i.test(text.charAt(end))) end += 1
  return ' />\t\n\r'.includes(text.charAt(end)) && end < text.length ? text.slice(from, end).toLowerCase() : ''
}
