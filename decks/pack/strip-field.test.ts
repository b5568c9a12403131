import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldSum, stripField } from './strip-field.ts'

test.each([
  ['<b>Oslo</b> is <i>a</i> city', 'Oslo is a city'],
  ['a<br>b', 'ab'],
  ['see <img src="map.png"> here', 'see  map.png  here'],
  ["<audio controls src='call.mp3'>", ' call.mp3 '],
  ['<source type=x src=film.mp4>', ' film.mp4 '],
  ['<object class="x" data="x.swf"></object>', ' x.swf '],
  ['<img alt="nothing">', ''],
  ['<imgs src="x.png">', ''],
  ['a<!-- hidden <b> -->b', 'ab'],
  ['a<!-- without end', 'a<!-- without end'],
  ['a<style>.card { color: red }</style>b', 'ab'],
  ['a<SCRIPT>if (1 < 2) run()</script>b', 'ab'],
  ['a<script>never shut', 'anever shut'],
  ['a<style', 'a<style'],
  ['1 < 2', '1 < 2'],
])('%j says %j', (html, said) => {
  expect(stripField(html)).toBe(said)
})

test.each([
  ['&lt;b&gt; &amp; &quot;x&quot; &apos;y&apos;', '<b> & "x" \'y\''],
  ['a&nbsp;b&#160;c&#xa0;d', 'a b c d'],
  ['&#65;&#x42;&#X1f600;', 'AB😀'],
  ['&#0;&#1114112;&#x110000;', '&#0;&#1114112;&#x110000;'],
  ['&copy; &unknown; & &#;', '&copy; &unknown; & &#;'],
])('%j is %j', (html, said) => {
  expect(stripField(html)).toBe(said)
})

test('text without markup is what it says, and of any markup the text between is kept in its order', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[^<>&]*$/), { maxLength: 6 }), (texts) => {
      expect(stripField(texts.join(''))).toBe(texts.join(''))
      expect(stripField(texts.map((text) => `<p class="x">${text}</p><!-- <b> -->`).join(''))).toBe(texts.join(''))
    }),
  )
})

test('the sum of a field is the beginning of the SHA-1 of its text', () => {
  expect(fieldSum('abc')).toBe(0xa9_99_3e_36)
})
