/** Which part of `漢字[かんじ]` is shown: both as ruby, the reading, or the base. */
export type ReadingPart = 'furigana' | 'kana' | 'kanji'

// [Note: readings in brackets] Anki's rule: the base begins after a blank (which goes) or after a tag, and ends at `[`.
// A sound tag is none. The base may not reach back over an earlier reading, so the walk never looks at a letter twice.
function baseStart(text: string, from: number, bracket: number): number {
  let at = bracket
  while (at > from && text[at - 1] !== ' ' && text[at - 1] !== '>' && text[at - 1] !== '\n') at -= 1
  return at
}

function write(part: ReadingPart, base: string, reading: string): string {
  if (part === 'kana') return reading
  return part === 'kanji' ? base : `<ruby><rb>${base}</rb><rt>${reading}</rt></ruby>`
}

/** Shows the readings of a Japanese text: `漢字[かんじ]` with a blank before it where it does not begin a word. */
export function showReadings(field: string, part: ReadingPart): string {
  const text = field.replaceAll('&nbsp;', ' ')
  let shown = ''
  let done = 0
  let bracket = text.indexOf('[')
  while (bracket >= 0) {
    const end = text.indexOf(']', bracket + 1)
    if (end < 0) break
    const start = baseStart(text, done, bracket)
    const reading = text.slice(bracket + 1, end)
    if (start === bracket || reading === '' || /^sound:|^anki:/iu.test(reading)) {
      shown += text.slice(done, end + 1)
    } else {
      const before = text[start - 1] === ' ' && start > done ? start - 1 : start
      shown += text.slice(done, before) + write(part, text.slice(start, bracket), reading)
    }
    done = end + 1
    bracket = text.indexOf('[', done)
  }
  return shown + text.slice(done)
}
