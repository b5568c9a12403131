import { startChance } from '../chance.ts'
import { readCorpora } from './corpora.ts'
import { addressPlaces, canary, clobbered, clobbers, events, foreignAddresses, mutations, ofCards, runningAddresses, sheets, styleLoads, sure, tags } from './words.ts'

/** Something that wants to run, load or lead away when it is shown. */
export interface Payload {
  readonly text: string
  /** What it tries, by which they are spread evenly. */
  readonly kind: Kind
}

type Kind = 'sure' | 'event' | 'address' | 'mutation' | 'style' | 'sheet' | 'clobber' | 'card' | 'breakout' | 'collected'

const elements = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'])

/** One element with one event, written in one of the ways in which parsers take it. */
function withEvent(tag: string, event: string, way: number): string {
  const end = elements.has(tag) ? '' : `</${tag}>`
  switch (way % 8) {
    case 0: return `<${tag} ${event}=alert(1) autofocus tabindex=0>x${end}`
    case 1: return `<${tag}/${event}="alert(1)"/src=x: href=x>x${end}`
    case 2: return `<${tag.toUpperCase()} ${event.toUpperCase()}='alert(1)' CONTENTEDITABLE>x${end}`
    case 3: return `<${tag}\n${event}\n=\n"&#97;lert&lpar;1&rpar;" style="animation:x 1s;transition:all 1s">x${end}`
    case 4: return `<${tag}\t${event}=alert\`1\` controls autoplay src=x:>x${end}`
    case 5: return `<${tag} x="<!--" ${event}="eval('ale'+'rt(1)')" y="-->">x${end}`
    case 6: return `<${tag} """ ${event}=self['alert'](1) id=x popover>x${end}`
    default: return `<${tag} class=x ${event}=top.alert(1),alert(1)>x`
  }
}

function* generate(): Generator<readonly [Kind, string]> {
  let way = 0
  for (const text of sure) yield ['sure', text]
  for (const tag of tags) {
    for (const event of events) {
      way += 1
      if (way % 2 === 0) yield ['event', withEvent(tag, event, way / 2)]
    }
  }
  for (const place of addressPlaces) for (const address of [...runningAddresses, ...foreignAddresses]) yield ['address', place.replaceAll('URL', () => address)]
  for (const mutation of mutations) for (const [at, runs] of sure.entries()) yield ['mutation', mutation.replace('X', () => (at % 3 === 2 ? runs.replaceAll('<', '&lt;').replaceAll('>', '&gt;') : runs))]
  for (const style of styleLoads) {
    for (const address of foreignAddresses.slice(0, 9)) {
      const css = style.replaceAll('URL', () => address)
      yield ['style', `<p style="${css.replaceAll('"', '&quot;')}">x</p>`]
      yield ['style', `<style>#x,p{${css}}</style><p id=x>x</p>`]
      yield ['style', `<svg><rect width=9 height=9 ${css.replace(':', '="').replaceAll(/[<>]/g, '')}"/></svg>`]
    }
  }
  for (const sheet of sheets) for (const address of foreignAddresses.slice(0, 6)) yield ['sheet', `<style>${sheet.replaceAll('URL', () => address)}</style>`]
  for (const name of clobbered) for (const clobber of clobbers) yield ['clobber', clobber.replaceAll(/\bN\b/g, () => name)]
  for (const text of ofCards) yield ['card', text]
  for (const tag of ['img', 'svg', 'a', 'input', 'xss']) for (const [at, before] of ['">', "'>", '</script>', '</style>', '</textarea>', '-->', ']]>', '</title>', '}}', '\\)', '`>', '\u2028', '\u0000', '%3E', '&gt;', '</p></div></body></html>'].entries()) yield ['breakout', `${before}${withEvent(tag, 'onerror', at)}`]
  for (const text of readCorpora(tags)) yield ['collected', text]
}

let all: readonly Payload[] | null = null

/** All payloads, each once. What they try takes turns, so that the first hundreds hold some of everything; within that the order is one of chance, the same every time. */
export function listPayloads(): readonly Payload[] {
  all ??= takeInTurns(distinct([...generate()]))
  return all
}

/** What is too long to stand beside others in a field is cut; what calls other hosts calls the canary. */
function distinct(made: readonly (readonly [Kind, string])[]): readonly Payload[] {
  const byText = new Map<string, Payload>()
  for (const [kind, text] of made) {
    const own = text.slice(0, 4000).replaceAll(/(?<=\/\/)(?:[\w-]+\.)+(?:com|net|org|rocks|is|me|xyz|de|it|fr|nl|tk|cc|io|ly|ru)\b/gi, canary)
    if (own.trim() !== '' && !byText.has(own)) byText.set(own, { text: own, kind })
  }
  return [...byText.values()]
}

function takeInTurns(payloads: readonly Payload[]): readonly Payload[] {
  const kinds = [...new Set(payloads.map(({ kind }) => kind))].map((kind) => shuffle(payloads.filter((payload) => payload.kind === kind)))
  const most = Math.max(...kinds.map(({ length }) => length))
  return Array.from({ length: most }, (_, at) => kinds.flatMap((list) => list[at] ?? [])).flat()
}

function shuffle(payloads: readonly Payload[]): readonly Payload[] {
  const { below } = startChance(7)
  const order = [...payloads]
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = below(at + 1)
    const here = order[at] as Payload
    order[at] = order[other] as Payload
    order[other] = here
  }
  return order
}
