import { expect, test } from 'vitest'
import { htmlToText, splitRemark } from './html-to-text.ts'

test.each([
  ['plain text', 'plain  text \n here', 'plain text here'],
  ['blocks and breaks', 'a<br>b<div>c</div><p>d</p>e', 'a\nb\nc\nd\ne'],
  ['lists', '<ul><li>a<li>b</ul>', 'a\nb'],
  ['entities', 'a &lt;b&gt; &amp;&nbsp;&eacute;&#128512;', 'a <b> & é😀'],
  ['pictures', 'see <img src="my%20map.png"> <img src=x.png alt="A map">', 'see [my map.png] [A map]'],
  ['ruby', '<ruby><rb>漢字</rb><rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>です', '漢字(かんじ)です'],
  ['tables', '<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td></td></tr></table>', 'a | b\n1'],
  ['code', '<pre>if a:\n    b\n\nc</pre>', 'if a:\n    b\nc'],
  ['scripts and styles', 'a<script>alert("<b>")</script><style>b{}</style>c', 'ac'],
  ['sounds', 'a [sound:b.mp3] c [anki:tts lang=en]d[/anki:tts]', 'a c d'],
  ['what is hidden', 'a<div style="color: red; display:none">b</div><span hidden>c</span>d', 'ad'],
  ['folded hints', 'a<details class="lectern-hint"><summary>Hint</summary>b</details>c', 'ac'],
  ['formulas', String.raw`so \(a &lt; b\)`, String.raw`so \(a < b\)`],
  ['what is no tag', '1 < 2 and 3 > 2 <3', '1 < 2 and 3 > 2 <3'],
  ['ends without beginnings', '</b>a</p></div>b', 'a\nb'],
  ['only markup', '<div><br></div>', ''],
])('%s', (_name, html, text) => {
  expect(htmlToText(html)).toBe(text)
})

test('a remark is told apart from the rest', () => {
  expect(splitRemark('<div>a</div><div class="remark"><p>b</p>c</div>d')).toEqual({ text: 'a\nd', remark: 'b\nc' })
})

test('more open elements than a page has are read as text without tags', () => {
  expect(htmlToText(`${'<b>'.repeat(5000)}deep`)).toBe('deep')
})
