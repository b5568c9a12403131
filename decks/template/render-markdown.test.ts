import { expect, test } from 'vitest'
import { htmlToText } from './html-to-text.ts'
import { fieldsToHtml, markdownToHtml } from './render-markdown.ts'

test.each([
  ['a line has no paragraph around it', '**a** _b_', '<strong>a</strong> <em>b</em>'],
  ['a typed line break is one', 'a\nb', 'a<br>\nb'],
  ['html is shown as it was typed', '<b>a</b> & b', '&lt;b&gt;a&lt;/b&gt; &amp; b'],
  ['marked words', '==a **b**== c == d', '<mark>a <strong>b</strong></mark> c == d'],
  ['a gap passes through, its inside is Markdown', '{{c1::**a**::hint_x_y}}', '{{c1::<strong>a</strong>::hint_x_y}}'],
  ['a shape passes through', '{{c1::image-occlusion:text:left=.1:top=.2:text=a_b_}}', '{{c1::image-occlusion:text:left=.1:top=.2:text=a_b_}}'],
  ['formulas keep their letters', String.raw`\(a_b*c*\) \[x\\y\] $p_q$ $$r_s$$`, String.raw`\(a_b*c*\) \[x\\y\] \(p_q\) \[r_s\]`],
  ['money is no formula', '$5 and $10, or 3 $ and 4 $', '$5 and $10, or 3 $ and 4 $'],
  ['braces that would end a gap are parted', String.raw`{{c1::$\frac{1}{\sqrt{2}}$}}`, String.raw`{{c1::\(\frac{1}{\sqrt{2} }\)}}`],
  ['a gap in a formula stays one', '$x = {{c1::2}}$', String.raw`\(x = {{c1::2}}\)`],
  ['a formula of several lines', '$$\na_1\n- b\n$$', '<div>\\[\na_1\n- b\n\\]</div>'],
  ['pictures by name', '![A map](my%20map.png) ![[other map.png|A]]', '<img src="my%20map.png" alt="A map"> <img src="other map.png" alt="A">'],
  ['sounds by name', '[sound:_a_b_.mp3] ![[c.mp3]]', '[sound:_a_b_.mp3] [sound:c.mp3]'],
  ['addresses that run are no links', '[a](javascript:alert)', '[a](javascript:alert)'],
  ['an open formula is text', String.raw`a $b \(c`, 'a $b (c'],
])('%s', (_name, text, html) => {
  expect(markdownToHtml(text)).toBe(html)
})

test('lists, tables and code', () => {
  expect(markdownToHtml('- a\n- b')).toContain('<li>a</li>')
  expect(markdownToHtml('| a | b |\n|---|---|\n| {{c1::1}} | 2 |')).toContain('<td>{{c1::1}}</td>')
  expect(markdownToHtml('```js\na < b\n```')).toBe('<pre><code class="language-js">a &lt; b\n</code></pre>')
})

test('fields of HTML stay as they are, empty ones stay empty', () => {
  expect(fieldsToHtml({ type: 't' as never, markup: 'html', fields: ['**a**', ''] })).toEqual(['**a**', ''])
  expect(fieldsToHtml({ type: 't' as never, markup: 'markdown', fields: ['**a**', ''] })).toEqual(['<strong>a</strong>', ''])
})

test('100 KB of any mark in a row is read', () => {
  for (const unit of ['$', '$a ', String.raw`\(`, '==a ', '![[', '[sound:', '[', '$$\n', '\\[\n', '{{c1::', '> a ', '_a']) {
    expect(htmlToText(markdownToHtml(unit.repeat(100_000 / unit.length))).length).toBeGreaterThan(0)
  }
})
