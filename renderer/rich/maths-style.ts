import katexCss from 'katex/dist/katex.min.css?raw'
import { inlineFont } from './inline-font.ts'

const addresses: Readonly<Record<string, string>> = import.meta.glob('../../node_modules/katex/dist/fonts/*.woff2', { eager: true, query: '?url', import: 'default' })

/**
 * KaTeX's style with the fonts that this document's formulas use, standing in the text: a card's frame has no way to the
 * page's own files. `html` is what the formulas were set as.
 */
export async function makeMathsStyle(html: string): Promise<string> {
  const [faces, rules] = splitFaces(katexCss)
  const used = findFamilies(rules, html)
  const written = await Promise.all(faces.filter(({ family }) => used.has(family)).map(writeFace))
  return `${written.join('')}${rules}`
}

interface Face {
  readonly family: string
  readonly text: string
}

function splitFaces(css: string): readonly [readonly Face[], string] {
  const faces: Face[] = []
  const rules = css.replaceAll(/@font-face\{[^}]*\}/g, (text) => {
    faces.push({ text, family: /font-family:"?([\w]+)/.exec(text)?.[1] ?? '' })
    return ''
  })
  return [faces, rules]
}

/** The families of those rules whose classes all stand in the document; a few too many at worst. */
function findFamilies(rules: string, html: string): ReadonlySet<string> {
  const families = new Set(['KaTeX_Main'])
  for (const [, selectors = '', body = ''] of rules.matchAll(/([^{}]+)\{([^}]*)\}/g)) {
    const family = /font(?:-family)?:[^;]*?(KaTeX_\w+)/.exec(body)?.[1]
    if (family === undefined || families.has(family)) continue
    if (selectors.split(',').some((selector) => [...selector.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => html.includes(name)))) families.add(family)
  }
  return families
}

async function writeFace({ text }: Face): Promise<string> {
  const name = /fonts\/(KaTeX_[\w-]+\.woff2)/.exec(text)?.[1] ?? ''
  const address = addresses[`../../node_modules/katex/dist/fonts/${name}`]
  const font = address === undefined ? null : await inlineFont(address)
  return font === null ? '' : text.replace(/src:[^}]*/, `src:url(${font}) format("woff2")`)
}
