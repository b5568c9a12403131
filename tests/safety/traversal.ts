import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve, sep } from 'node:path'
import { safeName as safeMediaName } from '../../decks/anki/name-media.ts'
import { parseCardAddress } from '../../electron/card-address.ts'
import { safeName } from '../../electron/calls/files.ts'
import { calls } from '../../electron/contract/contract.ts'
import { findFileArgument } from '../../electron/file-argument.ts'
import { isOurAddress } from '../../electron/our-address.ts'
import { findPageFile, listPageFiles, type PageFile } from '../../electron/page-files.ts'
import { anAttack } from './attack.ts'

const corpus = resolve(import.meta.dirname, '../../../shared/corpora/traversal')
const ups = ['..', '.', '...', '....', '%2e%2e', '%2E%2E', '%252e%252e', '..%00', '.%2e', '%c0%ae%c0%ae', '..;', '\u2025', '\uFF0E\uFF0E', '..\u200B', '%uff0e%uff0e', '..%5c', '.. ', '..%20']
const slashes = ['/', '\\', '%2f', '%2F', '%5c', '%252f', '%255c', '//', '\\/', '%c0%af', '%c1%9c', '\u2215', '\uFF0F', '/./', ';/', '%00/', '\t/', '\r\n/']
const goals = ['etc/passwd', 'secret.txt', 'windows/win.ini', 'secret.txt%00.html', 'secret.txt\0.png', 'CON', 'secret.txt/.', 'secret.txt::$DATA', '.']
const starts = ['', '/', 'file:///', 'lectern://app', 'C:', '/var/www/']

/** Ways out of a folder: those of others where they are here, and every combination of ours, up to eight levels. */
function listStrings(): string[] {
  const others = existsSync(corpus) ? readdirSync(corpus).flatMap((name) => readFileSync(join(corpus, name), 'latin1').split('\n')) : []
  const own = ups.flatMap((up) => slashes.flatMap((slash) => [1, 2, 3, 5, 8].flatMap((depth) => goals.flatMap((goal) => starts.slice(0, depth === 3 ? 6 : 2).map((start) => `${start}${`${up}${slash}`.repeat(depth)}${goal}`)))))
  return [...new Set([...others.map((line) => line.trim()).filter((line) => line !== ''), ...own])]
}

interface Ground {
  readonly folder: string
  readonly strings: readonly string[]
  readonly files: ReadonlyMap<string, PageFile>
}

/** Strings in one trial. */
const some = 1000
const strings = listStrings()
const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

/** What escapes when a string is an address, a name or an id; null when nothing does. */
function escapes(text: string, { folder, files }: Ground): string | null {
  const page = join(folder, 'page')
  for (const address of [`lectern://app/${text}`, `lectern://app${text}`, text]) {
    const found = findPageFile(files, address)
    if (found !== undefined && !resolve(found.path).startsWith(page + sep)) return `the address ${address} reaches ${found.path}`
    if (isOurAddress(text) && !text.startsWith('lectern://app')) return `${text} passes as ours`
  }
  for (const address of [`lectern-card://card/${text}/`, `lectern-card://card/${'a'.repeat(32)}/m/${text}`, text]) {
    const asked = parseCardAddress(address)
    if (asked !== null && (!/^[0-9a-f]{32}$/.test(asked.id) || (asked.file !== null && !/^[0-9a-f]{64}$/.test(asked.file)))) return `${address} is taken for a card`
  }
  if (calls['journal.readFile'].input.safeParse({ hash: text }).success) return 'it is taken for the hash of a kept file'
  if (calls['backup.check'].input.safeParse({ id: text }).success) return 'it is taken for a backup'
  for (const name of [safeName(text), safeMediaName(text)]) {
    if (name === '' || name === '.' || name === '..' || basename(name) !== name || /[/\\\0:]/.test(name)) return `it is saved as ${JSON.stringify(name)}`
    if (!resolve(folder, name).startsWith(folder + sep)) return `it is saved outside: ${JSON.stringify(name)}`
  }
  const argument = findFileArgument(['lectern', text], page)
  return argument !== null && !argument.startsWith(page + sep) && resolve(page, text) !== argument ? `as an argument it opens ${argument}` : null
}

/** Paths that lead out of their folder, wherever the app takes a name, an address or an id from outside. */
export const traversal = anAttack({
  name: 'traversal',
  what: `${strings.length} ways out of a folder as addresses, names and ids: none gets out.`,
  trials: { quick: Math.ceil(strings.length / some), full: Math.ceil(strings.length / some) },
  open: async (): Promise<Ground> => {
    const folder = mkdtempSync(join(tmpdir(), 'lectern-traversal-'))
    mkdirSync(join(folder, 'page/assets'), { recursive: true })
    writeFileSync(join(folder, 'secret.txt'), 'secret')
    for (const name of ['index.html', 'assets/a.js']) writeFileSync(join(folder, 'page', name), hash(name))
    return { folder, strings, files: listPageFiles(join(folder, 'page')) }
  },
  attempt: async (ground, trial) => {
    const part = ground.strings.slice(trial * some, (trial + 1) * some)
    return { did: part.length, losses: part.flatMap((text) => {
      const escape = escapes(text, ground)
      return escape === null ? [] : [`${JSON.stringify(text).slice(0, 120)}: ${escape}`]
    }) }
  },
  close: async ({ folder }) => rmSync(folder, { recursive: true, force: true }),
})
