import createPurify, { type Config, type DOMPurify } from 'dompurify'
import { allowedAttributes, allowedTags, embeddingTags, silentTags } from './allowed-markup.ts'
import { isDataFont, isDataPicture, mediaPath, readWebAddress, type CardMedia } from './card-world.ts'
import { filterSheet, filterStyle, type CssWorld } from './filter-css.ts'
import { heldStyle, holdStyles } from './held-styles.ts'
import { isIdleScript } from './is-idle-script.ts'
import { cardPolicy } from './trusted-cards.ts'

/** A link that stood on a card. It is dead there; the app may offer it. */
export interface CardLink {
  readonly text: string
  readonly address: string
}

/** What was found on a card besides what is shown, each once. */
export interface Findings {
  /** True when it wanted to run something. */
  script: boolean
  /** True when it wanted to show another page or program inside itself. */
  embedded: boolean
  /** Addresses of pictures and other files on the web, which are not loaded. */
  readonly remote: Set<string>
  /** Files it names that are not there. */
  readonly missing: Set<string>
  readonly links: Map<string, CardLink>
}

/** Nothing found yet. */
export function noFindings(): Findings {
  return { script: false, embedded: false, remote: new Set(), missing: new Set(), links: new Map() }
}

interface Job {
  readonly media: CardMedia
  readonly findings: Findings
  readonly css: CssWorld
}

const loading: ReadonlySet<string> = new Set(['img', 'audio', 'video', 'source'])
const mostLinks = 50

const config: Config = {
  ALLOWED_TAGS: [...allowedTags],
  ALLOWED_ATTR: [...allowedAttributes],
  FORBID_CONTENTS: [...silentTags],
  ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml', 'http://www.w3.org/2000/svg'],
  // What data- and aria- attributes say is heard by styles and readers alone: there are no scripts.
  ALLOW_DATA_ATTR: true,
  ALLOW_ARIA_ATTR: true,
  ALLOW_UNKNOWN_PROTOCOLS: false,
  // Names that clobber the page's own are harmless where nothing reads them, and styles name them: #title, #images.
  SANITIZE_DOM: false,
  FORCE_BODY: true,
  RETURN_DOM: true,
}

let job: Job | null = null
let purify: DOMPurify | null = null

/**
 * Makes the HTML of a card safe to stand in its frame: nothing that runs, nothing that is loaded but the card's own files,
 * no link that leads anywhere. What is left is a `<body>` in a document of its own, which is never part of the page; its
 * styles are held ([Note: held styles]).
 */
export function sanitise(html: string, media: CardMedia, findings: Findings): HTMLElement {
  purify ??= preparePurify()
  job = { media, findings, css: cssWorld(media, findings) }
  const policy = cardPolicy === null ? {} : { TRUSTED_TYPES_POLICY: cardPolicy as unknown as NonNullable<Config['TRUSTED_TYPES_POLICY']> }
  const cleaned = purify.sanitize(holdStyles(html), { ...config, ...policy, RETURN_DOM: true }) as HTMLElement | null
  job = null
  // A page made of frames has no body at all.
  const body = cleaned ?? document.implementation.createHTMLDocument('').body
  if (cleaned === null) findings.embedded = true
  for (const element of body.querySelectorAll('[data-lectern-lost]')) sayLost(element)
  return body
}

/** A style sheet of a note type, made safe as the styles on the card itself. */
export function sanitiseCss(css: string, media: CardMedia, findings: Findings): string {
  return filterSheet(css, cssWorld(media, findings))
}

function cssWorld(media: CardMedia, findings: Findings): CssWorld {
  return {
    addressOf: (url) => {
      if (isDataPicture(url) || isDataFont(url) || /^#[\w-]+$/.test(url)) return url
      const ref = media.use(url)
      if (ref === null) noteLost(url, findings)
      return ref && mediaPath(ref.hash)
    },
  }
}

function preparePurify(): DOMPurify {
  const made = createPurify(window)
  made.addHook('uponSanitizeElement', (node, { tagName }) => {
    if (job === null) return
    if (tagName === 'script') job.findings.script ||= !isIdleScript(node.textContent ?? '')
    else if (embeddingTags.has(tagName)) noteEmbedded(node as Element, job.findings)
    else if (tagName === 'style') node.textContent = filterSheet(node.textContent ?? '', job.css)
  })
  // Texts come here too, whatever the types say.
  made.addHook('beforeSanitizeAttributes', (node) => {
    if (job !== null && node.nodeType === Node.ELEMENT_NODE) prepareAttributes(node, job)
  })
  made.addHook('uponSanitizeAttribute', (_, data) => {
    if (job === null) return
    if (data.attrName.startsWith('on')) job.findings.script = true
    if (data.attrName === 'style' || data.attrName === heldStyle) data.attrValue = filterStyle(data.attrValue, job.css)
    // Words may say anything; of what an engine reads, nothing is left that names a script or something outside the card.
    else if (/^(?:title|alt|summary|class|id|aria-.*|data-.*)$/.test(data.attrName)) return
    else if (/(?:java|vb)script\s*:/i.test(data.attrValue)) data.keepAttr = false
    else if (/url\s*\(|\\/i.test(data.attrValue) && !/^url\(["']?#[\w-]+["']?\)(?: [\w#]+)?$/.test(data.attrValue.trim())) data.keepAttr = false
  })
  made.addHook('afterSanitizeAttributes', (node) => {
    if (node.nodeType !== Node.ELEMENT_NODE) return
    for (const name of ['src', 'poster']) {
      const address = node.getAttribute(name)
      if (address !== null && !/^m\/[0-9a-f]{64}$/.test(address) && !isDataPicture(address)) node.removeAttribute(name)
    }
  })
  return made
}

/** Before the list of attributes is gone through: addresses become the card's own files, links become dead. */
function prepareAttributes(node: Element, { media, findings }: Job): void {
  const tag = node.localName.toLowerCase()
  if (loading.has(tag)) {
    linkFile(node, 'src', media, findings)
    linkFile(node, 'poster', media, findings)
  }
  if (tag === 'video' || tag === 'audio') {
    node.setAttribute('controls', '')
    node.setAttribute('preload', 'metadata')
  }
  if (tag === 'a') noteLink(node, findings)
  if (/^\s*(?:javascript|vbscript|data:text\/html)/i.test(node.getAttribute('href') ?? '')) findings.script = true
}

function linkFile(node: Element, name: string, media: CardMedia, findings: Findings): void {
  const written = node.getAttribute(name)
  if (written === null || isDataPicture(written)) return
  const ref = written.trim() === '' ? null : media.use(written)
  if (ref !== null) {
    node.setAttribute(name, mediaPath(ref.hash))
    return
  }
  node.removeAttribute(name)
  if (written.trim() === '') return
  node.setAttribute('data-lectern-lost', noteLost(written, findings))
}

/** Notes a file that cannot be shown; answers what is said in its place. */
function noteLost(written: string, findings: Findings): string {
  if (/^\s*javascript:/i.test(written)) findings.script = true
  const address = readWebAddress(written)
  if (address === null) {
    const name = written.trim().slice(0, 200)
    findings.missing.add(name)
    return `${name.startsWith('data:') ? 'A file' : name} is missing`
  }
  findings.remote.add(address)
  return `Not loaded from ${new URL(address).host}`
}

function noteEmbedded(node: Element, findings: Findings): void {
  findings.embedded = true
  const address = readWebAddress(node.getAttribute('src') ?? node.getAttribute('data') ?? '')
  if (address !== null && findings.links.size < mostLinks) findings.links.set(address, { text: new URL(address).host, address })
}

function noteLink(node: Element, findings: Findings): void {
  const written = node.getAttribute('href')
  node.removeAttribute('href')
  const address = written === null ? null : readWebAddress(written)
  if (address === null) return
  node.setAttribute('class', `${node.getAttribute('class') ?? ''} lectern-link`.trim())
  node.setAttribute('title', address)
  if (findings.links.size < mostLinks && !findings.links.has(address)) findings.links.set(address, { text: (node.textContent ?? '').trim().slice(0, 200), address })
}

/** Words stand where a file would. */
function sayLost(element: Element): void {
  const said = element.getAttribute('data-lectern-lost') ?? ''
  const note = element.ownerDocument.createElement('span')
  note.className = 'lectern-lost'
  const alt = element.getAttribute('alt')?.trim() ?? ''
  note.textContent = alt === '' ? said : `${alt} (${said})`
  element.replaceWith(note)
}
