import type { MarkdownBlock } from './markdown-blocks.ts'
import type { Traced } from './traced.ts'
import { joinTraced, makeTraced, sliceTraced } from './traced.ts'

/** Writes notes that stand in the line (`^[Lee, *Ports*.]`, as Pandoc and Obsidian have them) as references with definitions of their own. */
export function liftInlineNotes(blocks: readonly MarkdownBlock[]): MarkdownBlock[] {
  const definitions: MarkdownBlock[] = []
  const plain = blocks.map((block) => {
    if (!block.text.text.includes('^[')) return block
    const parts: Traced[] = []
    let from = 0
    for (let at = block.text.text.indexOf('^['); at >= 0; at = block.text.text.indexOf('^[', from)) {
      const end = closingBracket(block.text.text, at + 1)
      if (end < 0) break
      const label = `inline-${definitions.length + 1}`
      definitions.push({ kind: 'definition', text: sliceTraced(block.text, at + 2, end), level: 0, label, item: null })
      parts.push(sliceTraced(block.text, from, at), makeTraced(`[^${label}]`))
      from = end + 1
    }
    return { ...block, text: joinTraced([...parts, sliceTraced(block.text, from)]) }
  })
  return [...plain, ...definitions]
}

/** The place of the bracket that closes the one at `from`, or -1. */
function closingBracket(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '[') depth += 1
    else if (text[at] === ']') depth -= 1
    if (depth === 0) return at
  }
  return -1
}
