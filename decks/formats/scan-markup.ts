import { Parser } from 'htmlparser2'

/** What a scan of XML tells, in the order of the source. Names are as written, predefined and numeric entities are decoded. */
export interface XmlEvents {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

/** How a scan ended: whether all that was opened was closed, and whether it was nested deeper than allowed. */
export interface XmlEnd {
  readonly whole: boolean
  readonly tooDeep: boolean
}

// [Note: entities] No document type is read, so no entity of the file's own is ever expanded: `&lol9;` stays as it stands.

/** Reads XML and forgives what is wrong with it; what stands below `deepest` open elements is not told any more. */
export function scanXml(xml: string, events: XmlEvents, deepest = 64): XmlEnd {
  let depth = 0
  let implied = false
  let tooDeep = false
  let openedAny = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1
        openedAny = true
        if (depth > deepest) tooDeep = true
        if (tooDeep) {
          parser.pause()
          return
        }
        events.open(name, new Map(Object.entries(attributes)))
      },
      ontext(text) {
        if (!tooDeep) events.text(text)
      },
      onclosetag(name, isImplied) {
        depth -= 1
        implied ||= isImplied
        if (!tooDeep) events.close(name)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  if (!tooDeep) parser.end()
  return { whole: openedAny && !implied && !tooDeep, tooDeep }
}

const named: ReadonlyMap<string, readonly string[]> = new Map([
  ['img', ['src']],
  ['audio', ['src']],
  ['video', ['src', 'poster']],
  ['source', ['src']],
  ['sound', ['src']],
  ['embed', ['src']],
  ['object', ['data']],
])

const deepestHtml = 1000

/** The addresses of pictures, sounds and films in HTML, as written, entities decoded. */
export function addressesIn(html: string): readonly string[] {
  if (!html.includes('<')) return []
  const found: string[] = []
  let depth = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1
      if (depth > deepestHtml) parser.pause()
      for (const attribute of named.get(name) ?? []) if (Object.hasOwn(attributes, attribute)) found.push(attributes[attribute] ?? '')
    },
    onclosetag() {
      depth -= 1
    },
  })
  parser.write(html)
  if (depth <= deepestHtml) parser.end()
  return found
}
