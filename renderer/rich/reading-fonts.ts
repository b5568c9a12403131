import roman from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?url'
import italic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-italic.woff2?url'
import romanMore from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-opsz-normal.woff2?url'
import { inlineFont } from './inline-font.ts'

const latin = 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD'
const more = 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+2113'

/** The letters of content, standing in the text, for cards whose note type names none: a card's frame has none of the page's fonts. */
export async function makeReadingFonts(css: string, html: string): Promise<string> {
  if (/font(?:-family)?\s*:/i.test(css)) return ''
  const faces: [string, string, string][] = [[roman, 'normal', latin]]
  if (/<(?:i|em|cite)\b|italic/i.test(html)) faces.push([italic, 'italic', latin])
  if (/[\u0100-\u02ff\u1e00-\u1eff]/.test(html)) faces.push([romanMore, 'normal', more])
  const written = await Promise.all(faces.map(async ([address, style, range]) => ({ font: await inlineFont(address), style, range })))
  return written.flatMap(({ font, style, range }) => (font === null ? [] : [`@font-face{font-family:'Source Serif 4';font-style:${style};font-weight:200 900;font-display:block;src:url(${font}) format("woff2");unicode-range:${range}}`])).join('\n')
}
