import { printCss, scanCss, type CssPart } from './scan-css.ts'

/** What a filter of CSS asks and tells. */
export interface CssWorld {
  /** The address under which a card may load what `url(…)` names; null when it may not. */
  readonly addressOf: (url: string) => string | null
}

const groups: ReadonlySet<string> = new Set(['media', 'supports', 'layer', 'container'])
const frames: ReadonlySet<string> = new Set(['keyframes', '-webkit-keyframes'])

const functions: ReadonlySet<string> = new Set(
  `rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp abs sign round mod rem var env
  linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient repeating-conic-gradient
  -webkit-linear-gradient -webkit-radial-gradient -webkit-gradient from to color-stop
  translate translatex translatey translatez translate3d scale scalex scaley scalez scale3d rotate rotatex rotatey rotatez rotate3d
  skew skewx skewy matrix matrix3d perspective blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
  cubic-bezier steps linear repeat minmax fit-content counter counters attr polygon circle ellipse inset path rect
  format local tech not selector`.split(/\s+/),
)

/** Properties that load or run by themselves, in engines of any age. */
const forbidden: ReadonlySet<string> = new Set(['behavior', '-ms-behavior', '-moz-binding', '-webkit-user-modify', 'view-transition-name'])

/** A style sheet with only what may stand on a card: plain rules, media queries, fonts of its own, movements. */
export function filterSheet(css: string, world: CssWorld): string {
  return filterRules(scanCss(css), world)
}

/** The value of a `style` attribute with only what may stand on a card. */
export function filterStyle(css: string, world: CssWorld): string {
  return filterDeclarations(scanCss(css), world)
}

function filterRules(parts: readonly CssPart[], world: CssWorld): string {
  const rules: string[] = []
  let prelude: CssPart[] = []
  for (const part of parts) {
    const begins = prelude.find(({ kind }) => kind !== 'space')
    if (part.kind === 'delim' && part.text === ';' && begins?.kind === 'at') prelude = []
    else if (part.kind === 'block' && part.text === '{') {
      const rule = filterRule(prelude, part.parts, world)
      if (rule !== null) rules.push(rule)
      prelude = []
    } else prelude.push(part)
  }
  return rules.join('\n')
}

function filterRule(prelude: readonly CssPart[], body: readonly CssPart[], world: CssWorld): string | null {
  if (prelude.some(isUnfit)) return null
  const head = prelude.filter(({ kind }, place) => kind !== 'space' || place > 0)
  const [first] = head
  if (first?.kind !== 'at') return head.length === 0 ? null : `${printCss(head).trim()} { ${filterDeclarations(body, world)} }`
  const name = first.text.toLowerCase()
  const begin = `@${name} ${printCss(head.slice(1)).trim()}`.trim()
  if (groups.has(name)) return `${begin} {\n${filterRules(body, world)}\n}`
  if (frames.has(name)) return `${begin} {\n${filterRules(body, world)}\n}`
  return name === 'font-face' ? `@font-face { ${filterDeclarations(body, world)} }` : null
}

/** In front of a block nothing names an address and no bracket is one of rules. */
function isUnfit(part: CssPart): boolean {
  if (part.kind === 'bad' || part.kind === 'url') return true
  if (part.kind === 'function') return /^(?:url|src|image|expression)/i.test(part.text) || part.parts.some(isUnfit)
  return part.kind === 'block' && (part.text === '{' || part.parts.some(isUnfit))
}

function filterDeclarations(parts: readonly CssPart[], world: CssWorld): string {
  const kept: string[] = []
  let one: CssPart[] = []
  for (const part of [...parts, { kind: 'delim', text: ';' } as const]) {
    if (part.kind === 'delim' && part.text === ';') {
      const declaration = filterDeclaration(one, world)
      if (declaration !== null) kept.push(declaration)
      one = []
    } else if (part.kind === 'block' && part.text === '{') one = []
    else one.push(part)
  }
  return kept.join(';')
}

function filterDeclaration(parts: readonly CssPart[], world: CssWorld): string | null {
  const [name, ...rest] = parts.filter(({ kind }, place) => kind !== 'space' || parts.slice(0, place).some((before) => before.kind !== 'space'))
  const colon = rest.findIndex(({ kind }) => kind !== 'space')
  const sign = rest[colon]
  if (name?.kind !== 'ident' || sign?.kind !== 'delim' || sign.text !== ':') return null
  const property = name.text.toLowerCase()
  if (forbidden.has(property)) return null
  const value = rest.slice(colon + 1).map((part) => filterValue(part, world))
  if (value.includes(null)) return null
  const text = printCss(value as CssPart[]).trim()
  if (text === '') return null
  // Nothing may stay in front of the rest of the card while that is scrolled, nor by what a variable or an attribute says.
  const shown = property === 'position' && /fixed|\(/i.test(text) ? 'absolute' : text
  return `${printCss([name])}:${shown}`
}

/** A piece of a value as it may stand on a card; null takes the whole declaration away. */
function filterValue(part: CssPart, world: CssWorld): CssPart | null {
  if (part.kind === 'bad') return null
  if (part.kind === 'url') return filterUrl(part.text, world)
  if (part.kind === 'function') {
    const name = part.text.toLowerCase()
    if (name === 'url') {
      const inside = part.parts.filter(({ kind }) => kind !== 'space')
      return inside.length === 1 && inside[0]?.kind === 'string' ? filterUrl(inside[0].text, world) : null
    }
    if (!functions.has(name)) return null
    const parts = part.parts.map((each) => filterValue(each, world))
    return parts.includes(null) ? null : { ...part, parts: parts as CssPart[] }
  }
  if (part.kind === 'block') {
    const parts = part.parts.map((each) => filterValue(each, world))
    return part.text === '{' || parts.includes(null) ? null : { ...part, parts: parts as CssPart[] }
  }
  return part
}

function filterUrl(url: string, world: CssWorld): CssPart | null {
  const address = world.addressOf(url)
  return address === null ? null : { kind: 'url', text: address }
}
