import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseAst } from 'rolldown/parseAst'

/** A regular expression of the source: what it says, and the first place that says it. */
export interface FoundRegex {
  readonly pattern: string
  readonly flags: string
  readonly where: string
  /** Of one that is put together: the line in that file. */
  readonly line?: number
}

/** What the source holds: expressions that are written out, and those that are put together while it runs. */
export interface FoundRegexes {
  readonly written: readonly FoundRegex[]
  /** The arguments of `RegExp`, as they are written. */
  readonly made: readonly FoundRegex[]
}

const root = resolve(import.meta.dirname, '../..')

/** Every regular expression in the code that ships, read from its syntax: nothing that looks like one in a text or a comment. */
export function collectRegexes(): FoundRegexes {
  const [written, made] = [new Map<string, FoundRegex>(), new Map<string, FoundRegex>()]
  for (const path of ['decks', 'electron', 'renderer'].flatMap((folder) => listSources(join(root, folder)))) {
    const text = readFileSync(path, 'utf8')
    const where = relative(root, path).replaceAll('\\', '/')
    walk(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }, path), (node) => {
      const { regex, callee } = node as { regex?: { pattern: string; flags: string }; callee?: { name?: string } }
      if (regex !== undefined) keep(written, { ...regex, where })
      if (callee?.name === 'RegExp' && (node['type'] === 'NewExpression' || node['type'] === 'CallExpression')) {
        const [first, second] = node['arguments'] as { start: number; end: number; type: string; value?: string }[]
        if (first === undefined || isWritten(first)) keep(written, { pattern: first?.value ?? '', flags: second?.value ?? '', where })
        else keep(made, { pattern: text.slice(first.start, first.end), flags: second === undefined ? '' : text.slice(second.start, second.end), where, line: text.slice(0, (node as { start?: number }).start).split('\n').length })
      }
    })
  }
  return { written: [...written.values()], made: [...made.values()] }
}

const isWritten = ({ type, value }: { readonly type: string; readonly value?: unknown }): boolean => type === 'Literal' && typeof value === 'string'

function keep(found: Map<string, FoundRegex>, one: FoundRegex): void {
  const key = `/${one.pattern}/${one.flags}`
  if (!found.has(key)) found.set(key, one)
}

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|\.d\.ts$/.test(name))
    .toSorted()
    .map((name) => join(folder, name))
}

type Node = Readonly<Record<string, unknown>>

function walk(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const each of value) walk(each, see)
  else if (typeof value === 'object' && value !== null) {
    const node = value as Node
    if (typeof node['type'] === 'string') see(node)
    for (const each of Object.values(node)) walk(each, see)
  }
}
