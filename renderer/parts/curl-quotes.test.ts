import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { curlQuotes } from './curl-quotes.ts'

test.each([
  [`Karachi's police`, `Karachi’s police`],
  [`al-Qa'ida and the Shi'a`, `al-Qa’ida and the Shi’a`],
  [`al-Qa\`ida, the Shi\`a and \`Abd`, `al-Qa‘ida, the Shi‘a and ‘Abd`],
  [`"City of Lights" and the "Paris of Asia".`, `“City of Lights” and the “Paris of Asia”.`],
  [`(CTC Sentinel, "Blast," Dawn)`, `(CTC Sentinel, “Blast,” Dawn)`],
  [`He said: "It is 'our' port."`, `He said: “It is ‘our’ port.”`],
  [`"'Our' port," he said`, `“‘Our’ port,” he said`],
  [`the 1980s' wars, the 1990's, the '80s and '68`, `the 1980s’ wars, the 1990’s, the ’80s and ’68`],
  [`the "crisis of 2007", and "in 2010"`, `the “crisis of 2007”, and “in 2010”`],
  [`the elders' council and 'the year 2007'`, `the elders’ council and ‘the year 2007’`],
  [`'Tis rock 'n' roll`, `’Tis rock ’n’ roll`],
  [`war-"torn", war—"torn" and/or "it"`, `war-“torn”, war—“torn” and/or “it”`],
  [`"Quoted […]" and "[…] quoted"`, `“Quoted […]” and “[…] quoted”`],
])('%s', (straight, curled) => {
  expect(curlQuotes(straight)).toBe(curled)
})

test.each([
  `A pipe of 12" and a man of 5'10"`,
  `24°51'36"N, 67°00' E and 10'N`,
  `<a href="x">`,
  `{"question": "Who?"}`,
  `const a = 'b'`,
  `print("x")`,
  `Type \`npm start\` first, don't wait`,
  `a ' b " c`,
  `It’s “done”`,
])('%s stays', (text) => {
  expect(curlQuotes(text)).toBe(text)
})

test('one character stands for one, and only quotes change', () => {
  const words = array(constantFrom('"', "'", '`', ' ', 'a', 'é', '7', '.', '(', '—', '“', '’', '=', '𝕏', '\n')).map((parts) => parts.join(''))
  assert(
    property(words, (text) => {
      const curled = curlQuotes(text)
      expect(curled).toHaveLength(text.length)
      expect(curled.replaceAll(/["“”]/g, '"').replaceAll(/['`‘’]/g, "'")).toBe(text.replaceAll(/["“”]/g, '"').replaceAll(/['`‘’]/g, "'"))
    }),
  )
})
