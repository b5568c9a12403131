import type { NoteType } from '../model/note-type.ts'
import type { Problem } from '../result.ts'
import { scanMarkup } from './scan-markup.ts'

/** What a template or a field may carry and the frame takes away. */
type Carried = 'script' | 'handler' | 'frame' | 'address' | 'form'

const addressed = ['src', 'href', 'data', 'poster', 'srcset', 'action', 'background']

/** Whether a script makes Anki's own call that draws masks. It does not run here either, but nothing is missing without it: Lectern draws them. */
export function drawsMasks(script: string): boolean {
  return /anki\.(?:setupImageCloze|imageOcclusion\.setup)\s{0,9}\(/u.test(script)
}

function scanElement(name: string, attributes: Readonly<Record<string, string>>, found: Set<Carried>): void {
  if (name === 'iframe' || name === 'frame' || name === 'embed' || name === 'object' || name === 'portal' || name === 'webview') found.add('frame')
  if (name === 'form') found.add('form')
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute.startsWith('on')) found.add('handler')
    const isAddress = addressed.includes(attribute)
    if (isAddress && /^[\s\0]*(?:javascript|vbscript)\s*:/iu.test(value)) found.add('script')
    if (isAddress && name !== 'a' && /^\s*(?:https?:|ftp:|\/\/)/iu.test(value)) found.add('address')
    if (attribute === 'style' && namesAddress(value)) found.add('address')
    if (name === 'meta' && attribute === 'http-equiv' && /refresh/iu.test(value)) found.add('address')
  }
}

function namesAddress(css: string): boolean {
  return /url\(\s{0,20}["']?\s{0,20}(?:https?:|\/\/)|@import\s{1,20}["']\s{0,20}(?:https?:|\/\/)/iu.test(css)
}

function scanHtml(html: string, isOcclusion: boolean, found: Set<Carried>): void {
  let inside = ''
  let script = ''
  const endScript = (): void => {
    if (!isOcclusion || !drawsMasks(script)) found.add('script')
    script = ''
  }
  scanMarkup(html, {
    open(name, attributes) {
      inside = name
      scanElement(name, attributes, found)
      if (name === 'script' && attributes['src'] !== undefined) found.add('script')
    },
    text(text) {
      if (inside === 'script') script += text
      if (inside === 'style' && namesAddress(text)) found.add('address')
    },
    close(name) {
      if (name === 'script') endScript()
      inside = ''
    },
  })
}

const sayings: readonly (readonly [Carried, Problem])[] = [
  ['script', { type: 'template-script', detail: 'A card template carried a script. Removed. Scripts in decks never run here.' }],
  ['handler', { type: 'template-handler', detail: 'A card template carried a script in a button or a picture. Removed. Scripts in decks never run here.' }],
  ['frame', { type: 'template-frame', detail: 'A card template shows another page inside the card. Removed. Cards never load pages.' }],
  ['address', { type: 'template-address', detail: 'A card template loads something from the internet. Removed. Cards never go online.' }],
  ['form', { type: 'template-form', detail: 'A card template carried a form. It is shown and sends nothing.' }],
]

/** What the templates and the look of a note type carry that never runs or loads here, each said once, for the plan of an import. */
export function scriptsOf(type: NoteType): Problem[] {
  const found = new Set<Carried>()
  for (const template of type.templates) {
    scanHtml(template.question, type.kind === 'occlusion', found)
    scanHtml(template.answer, type.kind === 'occlusion', found)
  }
  if (namesAddress(type.css)) found.add('address')
  return sayings.filter(([kind]) => found.has(kind)).map(([, problem]) => ({ ...problem, where: type.name }))
}

/** Whether a field carries a script, a handler or a frame. For fields, which are many, this looks only for their signs. */
export function carriesScript(html: string): boolean {
  return /<(?:script|iframe|embed)\b|<[a-z][^<>]{0,2000}\son[a-z]{3,30}\s{0,9}=|javascript\s{0,9}:/iu.test(html)
}
