import { expect, test } from 'vitest'
import { heldStyle, holdStyles, releaseStyles } from './held-styles.ts'

test('styles of elements are held and come back; words stay', () => {
  for (const html of ['<p style="color: red">x</p>', '<img src="a.png"style=\'width: 3em\'>', '<b\nSTYLE = color:red>x</b>', '<svg/style="fill: red">']) {
    expect(holdStyles(html)).toContain(heldStyle)
    expect(releaseStyles(holdStyles(html)).toLowerCase()).toBe(html.toLowerCase())
  }
  for (const html of ['my style = plain', '<p class="style">house style=x</p>', '<style>p { color: red }</style>', '<p data-style="x">', '<p title="free style">x</p>']) expect(holdStyles(html)).toBe(html)
})

test('long hostile text is gone through once', () => {
  const html = '<a '.repeat(50_000) + 'style='.repeat(50_000)
  expect(releaseStyles(holdStyles(html))).toBe(html)
})
