import { expect, test } from 'vitest'
import { showReadings } from './furigana.ts'

test('a reading belongs to what stands before it, back to a blank or a tag', () => {
  expect(showReadings('日本[にほん]の 首都[しゅと]は<b>東京[とうきょう]</b>', 'furigana')).toBe('<ruby><rb>日本</rb><rt>にほん</rt></ruby>の<ruby><rb>首都</rb><rt>しゅと</rt></ruby>は<b><ruby><rb>東京</rb><rt>とうきょう</rt></ruby></b>')
  expect(showReadings('日本[にほん]の 首都[しゅと]', 'kana')).toBe('にほんのしゅと')
  expect(showReadings('日本[にほん]の&nbsp;首都[しゅと]', 'kanji')).toBe('日本の首都')
})

test('sounds and brackets without a base or an end stay', () => {
  for (const text of ['a[sound:x.mp3] b', '[alone] b', 'a[] b', 'a[never', 'no brackets']) expect(showReadings(text, 'furigana')).toBe(text)
})
