const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty first', 'twenty-first']
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx', 'xxi']
const pattern = new RegExp(`\\b(\\d{1,2}|${words.toReversed().join('|')}|${romans.toReversed().join('|')})(?: ?(?:st|nd|rd|th))?[ -](?:centur(?:y|ies)|cent\\b|c\\b)`, 'u')

/** The first year of the century that a folded text names, counted as people do (the fifteenth begins in 1400), and the words that name it; null when it names none. */
export function readCentury(plain: string): { readonly year: number; readonly found: string } | null {
  const named = pattern.exec(plain)
  if (named === null) return null
  const word = named[1] ?? ''
  const number = /^\d/u.test(word) ? Number(word) : romans.includes(word) ? romans.indexOf(word) + 1 : Math.min(words.indexOf(word) + 1, 21)
  return number >= 1 && number <= 21 ? { year: (number - 1) * 100, found: named[0] } : null
}
