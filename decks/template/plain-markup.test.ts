import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlToText } from './html-to-text.ts'
import { readPlainMarkup } from './plain-markup.ts'

const pieces = fc.constantFrom('<br>', '<br/>', '<br />', '<b>', '</b>', '<i>', '</em>', '<sub>', '&nbsp;', '&amp;', '&lt;', '&lt;b&gt;', '&quot;', ' ', '  ', '\n', '\u00A0', 'a', 'word', ' and ', '|', ' | ', '.')

/** An element that says nothing and that only the parser knows. */
const behind = '<span></span>'

test('plain markup says the same whether it is cut at its tags or read by the parser', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (all) => {
      const html = all.join('')
      expect(readPlainMarkup(html)).not.toBeNull()
      expect(readPlainMarkup(html + behind)).toBeNull()
      expect(htmlToText(html)).toBe(htmlToText(html + behind))
    }),
    { numRuns: 2000 },
  )
})

test.each(['<div>a</div>', '<p>', '<B>', '<br clear=all>', 'a < b', 'a <b', '<', '&', '&copy;', '&amp', '&#39;', '<!-- b -->', '<ruby>', '</br>', '<b/>'])('%s is left to the parser', (html) => {
  expect(readPlainMarkup(html)).toBeNull()
})
