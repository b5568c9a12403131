import { expect, test } from 'vitest'
import { htmlToSigns } from './html-to-signs.ts'

test.each([
  ['a <b>b</b> <i>c</i>', 'a **b** *c*'],
  ['a<br>b<div>c</div>', 'a\nb\nc'],
  ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
  ['<ol><li>a</li><li>b</li></ol>', '1. a\n2. b'],
  ['2 * 3 * 4', '2 \\* 3 \\* 4'],
  ['<img src="a b.png">', '![a b.png](<a b.png>)'],
  ['The {{c1::old_one::hint}}', 'The {{c1::old\\_one::hint}}'],
  ['\\(x_1\\)', '\\(x_1\\)'],
  ['&lt;b&gt;', '\\<b\\>'],
  ['<script>alert(1)</script>a', 'a'],
])('%s', (html, signs) => expect(htmlToSigns(html).text).toBe(signs))

test('What cannot be said is named', () => {
  expect(htmlToSigns('<table><tr><td>a</td></tr></table><ruby>b</ruby>').lost).toEqual(['td', 'ruby'])
})
