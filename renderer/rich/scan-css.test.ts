import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { printCss, scanCss, type CssPart } from './scan-css.ts'

const deep = (depth: number): string => `${'('.repeat(depth)}a${')'.repeat(depth)} b`
const again = (css: string): string => printCss(scanCss(css))

test.each([
  ['\\41 b', 'Ab', 'a space behind an escape ends it'],
  ['\\41\r\nb', 'Ab', 'a line break of two letters is one space'],
  ['\\000041b', 'Ab', 'an escape has six digits at most'],
  ['\\g', 'g', 'what is no digit stands for itself'],
  ['\\0 x', '\ufffdx', 'there is no letter 0'],
  ['\\d800 x', '\ufffdx', 'half a letter is none'],
  ['\\dfff x', '\ufffdx', 'nor is the other half'],
  ['\\e000 x', '\ue000x', 'behind the halves are letters again'],
  ['\\110000 x', '\ufffdx', 'behind the last letter is none'],
])('%j is the name %j: %s', (css, text) => {
  expect(scanCss(css)).toEqual([{ kind: 'ident', text }])
})

test('a string goes on over a line break that is escaped, and is broken by one that is not', () => {
  for (const end of ['\n', '\r\n', '\f']) {
    expect(scanCss(`"a\\${end}b"`)).toEqual([{ kind: 'string', text: 'ab' }])
    expect(scanCss(`"a${end}b`)[0]).toEqual({ kind: 'bad', text: 'a' })
  }
  expect(scanCss('"a\\')).toEqual([{ kind: 'string', text: 'a\ufffd' }])
})

test('a name that begins with a digit is written so that it is read as a name again', () => {
  for (const css of ['\\31 23', '-\\31 23', '.\\31 a']) expect(scanCss(again(css))).toEqual(scanCss(css))
  expect(again('#1a')).toBe('#1a')
  expect(again('\\31 23')).toBe('\\31 23')
})

test('brackets deeper than anybody writes are not read', () => {
  expect(again(deep(24))).toBe(deep(24))
  expect(again(deep(25))).not.toMatch(/[ab]/)
  expect(again(`${'f('.repeat(25)}a`)).not.toMatch(/a/)
})

test('what separates two pieces and is not kept leaves a space, so that they do not become one', () => {
  const gaps = ['/**/', '<!--', '<!---->', '\\\n']
  for (const gap of gaps) {
    expect(again(`url${gap}(x)`)).toBe('url (x)')
    expect(again(`@${gap}import`)).toBe('@ import')
    expect(again(`/${gap}*`)).toBe('/ *')
  }
  expect(again('/-->*')).toBe('/ *')
})

/** The pieces without the spaces; null where something is broken, a number has letters that are not written, or an escaped `--` may become a `-->`. */
function pick(parts: readonly CssPart[]): unknown[] | null {
  const picked: unknown[] = []
  for (const part of parts) {
    if (part.kind === 'space' || (part.kind === 'delim' && part.text === '\\')) continue
    if (part.kind === 'bad' || (part.kind === 'number' && /[^\w.%+-]/.test(part.text)) || (part.kind === 'ident' && part.text === '--')) return null
    // An address is written between quotes.
    const inside = 'parts' in part ? pick(part.parts) : part.kind === 'url' ? [{ kind: 'string', text: part.text, inside: [] }] : []
    if (inside === null) return null
    picked.push(part.kind === 'url' ? { kind: 'function', text: 'url', inside } : { kind: part.kind, text: part.text, inside })
  }
  return picked
}

test('what was written is what was read, whatever it was made of', () => {
  const piece = fc.constantFrom('a', 'url', 'URL(', 'calc(', '(', ')', '[', ']', '{', '}', '"', "'", '\\', '\\41 ', '\\22 ', '\\2a ', '/', '*', '/*', '*/', '<!--', '-->', '<', '>', '@', 'import', '#', '1', '.5', '%', '-', '+', 'e', ':', ';', ' ', '\n', '//e.org', 'é', '😀', '&', '!')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const read = scanCss(pieces.join(''))
      const printed = printCss(read)
      expect(printed).not.toMatch(/<[!/\w]/)
      const meant = pick(read)
      if (meant !== null) expect(pick(scanCss(printed))).toEqual(meant)
    }),
    { numRuns: 3000 },
  )
})
