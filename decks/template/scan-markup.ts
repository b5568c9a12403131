import { Parser } from 'htmlparser2'

/** What a scan of markup tells, in the order of the source. Names are in small letters, entities are decoded. */
export interface MarkupEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

// [Note: many open elements] The parser keeps open elements in an array that grows at its front: each new one moves all
// the others. Beyond this many the rest is told as plain text with its tags cut out, so that time stays in step with length.
const deepest = 1000

/** Reads HTML as browsers forgive it and tells what stands there. Never throws; whatever is not markup is text. */
export function scanMarkup(html: string, events: MarkupEvents): void {
  let depth = 0
  let stoppedAt = -1
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (stoppedAt >= 0) return
        depth += 1
        if (depth > deepest) {
          stoppedAt = parser.startIndex
          parser.pause()
          return
        }
        events.open(name, attributes)
      },
      ontext(text) {
        if (stoppedAt < 0) events.text(text)
      },
      onclosetag(name) {
        if (stoppedAt >= 0) return
        depth -= 1
        events.close(name)
      },
    },
    { recognizeSelfClosing: true },
  )
  parser.write(html)
  if (stoppedAt < 0) parser.end()
  else events.text(html.slice(stoppedAt).replaceAll(/<[^<>]*>/gu, ' '))
}
