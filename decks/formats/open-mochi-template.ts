import { isRule, splitMarkdown } from './open-markdown-lines.ts'

const deepest = 20

/**
 * Fills a template of Mochi: `<< Name >>` is the field of that name, `<<# Name >>` to `<</ Name >>` stands only where the
 * field has something, `<<^ Name >>` only where it has not. A name that is no field gives nothing.
 */
export function fillTemplate(template: string, valueOf: (name: string) => string): string {
  let out = ''
  let at = 0
  const shown: { readonly name: string; readonly shows: boolean }[] = []
  const isShown = (): boolean => shown.every((one) => one.shows)
  for (;;) {
    const open = template.indexOf('<<', at)
    const close = open === -1 ? -1 : template.indexOf('>>', open)
    if (close === -1) return isShown() ? out + template.slice(at) : out
    const inside = template.slice(open + 2, close).trim()
    if (isShown()) out += template.slice(at, open)
    at = close + 2
    const sign = inside.charAt(0)
    const name = inside.slice(1).trim()
    if (sign === '/') {
      if (shown.at(-1)?.name === name) shown.pop()
    } else if ((sign === '#' || sign === '^') && shown.length < deepest) shown.push({ name, shows: (valueOf(name).trim() !== '') === (sign === '#') })
    else if (isShown()) out += valueOf(inside)
  }
}

/** The sides of a card's text, which lines of `---` part. */
export function sidesOf(content: string): readonly string[] {
  const sides: string[][] = [[]]
  for (const line of splitMarkdown(content, 0)) {
    if (isRule(line) && line.text.trim().startsWith('---')) sides.push([])
    else sides.at(-1)?.push(line.text)
  }
  return sides.map((lines) => lines.join('\n').trim())
}
