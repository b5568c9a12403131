import { decodeAddress, leadsAway } from './media-shelf.ts'
import { addressesIn } from './scan-markup.ts'

/** The names of files that HTML shows or plays, decoded: pictures, films, `[sound:so.mp3]`. What lies on the web is left out. */
export function namesInHtml(html: string): readonly string[] {
  const names = addressesIn(html).filter((address) => address !== '' && !leadsAway(address)).map(decodeAddress)
  for (let at = html.indexOf('[sound:'); at !== -1; at = html.indexOf('[sound:', at + 7)) {
    const close = html.indexOf(']', at)
    if (close === -1) break
    const name = html.slice(at + 7, close)
    if (name !== '' && name.length <= 500) names.push(unescapeName(name))
  }
  return names
}

/** The names of files that CSS calls by `url(so)`. */
export function namesInCss(css: string): readonly string[] {
  const names: string[] = []
  for (let at = css.indexOf('url('); at !== -1; at = css.indexOf('url(', at + 4)) {
    const close = css.indexOf(')', at)
    if (close === -1) break
    const name = css.slice(at + 4, close).trim().replace(/^["']|["']$/g, '')
    if (name !== '' && name.length <= 500 && !leadsAway(name)) names.push(decodeAddress(name))
  }
  return names
}

function unescapeName(name: string): string {
  return name.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
