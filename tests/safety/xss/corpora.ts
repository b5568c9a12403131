import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const folder = resolve(import.meta.dirname, '../../../../shared/corpora')

/** Payloads and naughty strings that others collected, where they stand beside the repository; a line that is only an event's name is tried on every fifth element, and `<*>` on several. */
export function readCorpora(tags: readonly string[]): readonly string[] {
  const lists = join(folder, 'xss')
  if (!existsSync(lists)) {
    console.log('The public lists of payloads are not beside the repository; only our own are tried.')
    return []
  }
  const files = readdirSync(lists, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const texts = files.map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')] as const)
  const lines = texts.flatMap(([name, text]) => (name.endsWith('.txt') ? [text.slice(0, 3000), ...text.split(/\r?\n/)] : [text]))
  const strings = existsSync(join(folder, 'blns.json')) ? (JSON.parse(readFileSync(join(folder, 'blns.json'), 'utf8')) as string[]) : []
  const some = tags.filter((_, at) => at % 5 === 0)
  return [...lines, ...strings].map((line) => line.trim()).filter((line) => line !== '').flatMap((line) => {
    if (/^on\w+(?:\(\))?$/i.test(line)) return some.map((tag) => `<${tag} ${line.replace('()', '')}="javascript:alert(1)" src=x:>x`)
    return line.includes('<*') ? ['a', 'xss', 'svg', 'img', 'input', 'video', 'body', 'iframe'].map((tag) => line.replaceAll('<*', `<${tag}`).replaceAll('</*', `</${tag}`)) : [line]
  })
}
