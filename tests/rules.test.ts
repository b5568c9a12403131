// The architecture is kept by the compiler and the linter. This test breaks each rule on purpose, in a copy of
// the house's plan with one bad file per rule, and expects each to be caught, so that no rule is only written.
import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const house = mkdtempSync(join(tmpdir(), 'lectern-rules-'))
const worlds = ['decks', 'decks/open', 'decks/pack', 'decks/cli', 'electron/contract', 'electron', 'renderer', 'renderer/worker']
const long = (lines: number): string => Array.from({ length: lines }, (_, n) => `  total += ${n}`).join('\n')

interface BrokenRule {
  rule: string
  file: string
  text: string
  /** What the tool must say; `lint` or `types` says which tool. */
  by: 'lint' | 'types'
  says: RegExp
}

const imports = /no-restricted-imports/
const missing = /TS(2304|2552|2580|2584|2591|2307|6307)/
const broken: BrokenRule[] = [
  { rule: 'the core has no window', file: 'decks/model/bad-window.ts', text: 'export const width = window.innerWidth\n', by: 'types', says: missing },
  { rule: 'the core has no process', file: 'decks/read/bad-process.ts', text: 'export const home = process.env\n', by: 'types', says: missing },
  { rule: 'the core has no timers', file: 'decks/study/bad-timer.ts', text: 'export const wait = (): unknown => setTimeout(() => 1, 1)\n', by: 'types', says: missing },
  { rule: 'the core has no fetch', file: 'decks/formats/bad-fetch.ts', text: "export const get = (): unknown => fetch('x')\n", by: 'types', says: missing },
  { rule: 'the core has no console', file: 'decks/write/bad-console.ts', text: "export const say = (): void => console.log('x')\n", by: 'types', says: missing },
  { rule: 'the core stops at ES2023', file: 'decks/model/bad-age.ts', text: 'export const groups = Object.groupBy([1], (n) => String(n))\n', by: 'types', says: /TS2550|TS2339/ },
  { rule: 'the page has no Node', file: 'renderer/store/bad-node.ts', text: "import { readFileSync } from 'node:fs'\nexport const text = readFileSync('x')\n", by: 'types', says: missing },
  { rule: 'the shell has no page', file: 'electron/bad-page.ts', text: 'export const body = document.body\n', by: 'types', says: missing },
  { rule: 'the contract has no Node', file: 'electron/contract/bad-node.ts', text: 'export const here = process.cwd()\n', by: 'types', says: missing },
  { rule: 'a worker has no page', file: 'renderer/worker/bad.worker.ts', text: 'export const body = document.body\n', by: 'types', says: missing },
  { rule: 'the core never reaches the page', file: 'decks/model/bad-renderer.ts', text: "export { page } from '../../renderer/store/page.ts'\n", by: 'types', says: /TS6059|TS6307|rootDir/ },
  { rule: 'stages meet only in the model', file: 'decks/write/bad-stage.ts', text: "export { dates } from '../extract/dates.ts'\n", by: 'lint', says: imports },
  { rule: 'stages import no packages', file: 'decks/read/bad-package.ts', text: "export { openDB } from 'dexie'\n", by: 'lint', says: imports },
  { rule: 'the model imports no stage', file: 'decks/model/bad-stage.ts', text: "export { dates } from '../extract/dates.ts'\n", by: 'lint', says: imports },
  { rule: 'what opens files knows no stage', file: 'decks/open/bad-stage.ts', text: "export { dates } from '../extract/dates.ts'\n", by: 'lint', says: imports },
  { rule: 'packages know rows of Anki and no decks', file: 'decks/pack/bad-stage.ts', text: "export { rows } from '../anki/rows.ts'\n", by: 'lint', says: imports },
  { rule: 'packages know no format', file: 'decks/pack/bad-format.ts', text: "export { table } from '../formats/table.ts'\n", by: 'lint', says: imports },
  { rule: 'packages have no page', file: 'decks/pack/bad-node.ts', text: 'export const home = process.cwd()\n', by: 'types', says: missing },
  { rule: 'rows of Anki know no package', file: 'decks/anki/bad-pack.ts', text: "export { zip } from '../pack/zip.ts'\n", by: 'lint', says: imports },
  { rule: 'rows of Anki know no template', file: 'decks/anki/bad-template.ts', text: "export { dates } from '../template/dates.ts'\n", by: 'lint', says: imports },
  { rule: 'templates know no format', file: 'decks/template/bad-format.ts', text: "export { table } from '../formats/table.ts'\n", by: 'lint', says: imports },
  { rule: 'only render-markdown.ts knows markdown-it', file: 'decks/template/bad-markdown.ts', text: "export { default as markdown } from 'markdown-it'\n", by: 'lint', says: imports },
  { rule: 'templates have no page to parse HTML with', file: 'decks/template/bad-parser.ts', text: "export const body = new DOMParser().parseFromString('', 'text/html').body\n", by: 'types', says: missing },
  { rule: 'search knows no store', file: 'decks/search/bad-package.ts', text: "export { Dexie } from 'dexie'\n", by: 'lint', says: imports },
  { rule: 'search knows no clock', file: 'decks/search/bad-journal.ts', text: "export { days } from '../study/days.ts'\n", by: 'lint', says: imports },
  { rule: 'only memory.ts knows ts-fsrs', file: 'decks/study/bad-fsrs.ts', text: "export { fsrs } from 'ts-fsrs'\n", by: 'lint', says: imports },
  { rule: 'the contract knows zod only', file: 'electron/contract/bad-core.ts', text: "export { ok } from '../../decks/result.ts'\n", by: 'lint', says: imports },
  { rule: 'the shell never imports the page', file: 'electron/bad-renderer.ts', text: "export { page } from '../renderer/store/page.ts'\n", by: 'lint', says: imports },
  { rule: 'electron stays outside the core', file: 'decks/cli/bad-electron.ts', text: "export { app } from 'electron'\n", by: 'lint', says: imports },
  { rule: 'screens never import screens', file: 'renderer/screens/today/bad-screen.tsx', text: "export { Study } from '../study/study.tsx'\n", by: 'lint', says: imports },
  { rule: 'screens do not know Dexie', file: 'renderer/screens/today/bad-dexie.tsx', text: "export { Dexie } from 'dexie'\n", by: 'lint', says: imports },
  { rule: 'the frame knows no screen', file: 'renderer/frame/bad-screen.tsx', text: "export { Study } from '../screens/study/study.tsx'\n", by: 'lint', says: imports },
  { rule: 'the editor knows no screen', file: 'renderer/editor/bad-screen.tsx', text: "export { Study } from '../screens/study/study.tsx'\n", by: 'lint', says: imports },
  { rule: 'the editor does not sanitise by itself', file: 'renderer/editor/bad-purify.ts', text: "export { default as purify } from 'dompurify'\n", by: 'lint', says: imports },
  { rule: 'cards of others know no screen', file: 'renderer/rich/bad-screen.tsx', text: "export { Study } from '../screens/study/study.tsx'\n", by: 'lint', says: imports },
  { rule: 'only sanitise.ts knows DOMPurify', file: 'renderer/rich/bad-purify.ts', text: "export { default as purify } from 'dompurify'\n", by: 'lint', says: imports },
  { rule: 'screens know no KaTeX', file: 'renderer/screens/today/bad-katex.ts', text: "export { default as katex } from 'katex'\n", by: 'lint', says: imports },
  { rule: 'parts know no store', file: 'renderer/parts/bad-store.tsx', text: "export { page } from '../store/page.ts'\n", by: 'lint', says: imports },
  { rule: 'the store knows no screen', file: 'renderer/store/bad-screen.ts', text: "export { Study } from '../screens/study/study.tsx'\n", by: 'lint', says: imports },
  { rule: 'no circles', file: 'decks/read/bad-circle.ts', text: "import { back } from './bad-circle-back.ts'\nexport const there = (): unknown => back\n", by: 'lint', says: /no-cycle/ },
  { rule: 'no default exports', file: 'decks/read/bad-default.ts', text: 'export default 1\n', by: 'lint', says: /no-default-export/ },
  { rule: 'files stay under 250 lines', file: 'decks/read/bad-length.ts', text: `export let total = 0\n${long(260)}\n`, by: 'lint', says: /max-lines\b/ },
  { rule: 'functions stay under 60 lines', file: 'decks/read/bad-function.ts', text: `export function add(): number {\n  let total = 0\n${long(70)}\n  return total\n}\n`, by: 'lint', says: /max-lines-per-function/ },
  { rule: 'files are kebab-case', file: 'decks/read/BadName.ts', text: 'export const name = 1\n', by: 'lint', says: /filename-case/ },
  { rule: 'no HTML is set in the page', file: 'renderer/parts/bad-html.tsx', text: "export const Raw = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />\n", by: 'lint', says: /no-danger/ },
  { rule: 'promises are awaited', file: 'renderer/store/bad-promise.ts', text: 'export function save(write: () => Promise<void>): void {\n  write()\n}\n', by: 'lint', says: /no-floating-promises/ },
  { rule: 'a switch handles every case', file: 'decks/read/bad-switch.ts', text: "export function pick(kind: 'a' | 'b'): number {\n  switch (kind) {\n    case 'a':\n      return 1\n  }\n  return 0\n}\n", by: 'lint', says: /switch-exhaustiveness-check/ },
]

// The programs themselves: what stands in .bin is no program on Windows.
const tools = { oxlint: 'oxlint/bin/oxlint', tsc: 'typescript/bin/tsc' } as const

function run(tool: keyof typeof tools, args: readonly string[]): Promise<string> {
  return new Promise((done) => {
    execFile(process.execPath, [join(root, 'node_modules', tools[tool]), ...args], { cwd: house, maxBuffer: 1 << 24 }, (_error, stdout, stderr) => done((stdout + stderr).replaceAll('\\', '/')))
  })
}

function put(file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true })
  writeFileSync(join(house, file), text)
}

let lint = ''
let types = ''

beforeAll(async () => {
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'), 'junction')
  const copied = ['tsconfig.json', '.oxlintrc.json', 'decks/globals.d.ts', 'decks/result.ts', ...worlds.map((world) => `${world}/tsconfig.json`)]
  for (const file of copied) {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    cpSync(join(root, file), join(house, file))
  }
  put('decks/extract/dates.ts', 'export const dates = 1\n')
  put('decks/open/pages.ts', 'export const pages = 1\n')
  put('decks/cli/main.ts', 'export const main = 1\n')
  put('decks/read/bad-circle-back.ts', "import { there } from './bad-circle.ts'\nexport const back = (): unknown => there\n")
  put('renderer/store/page.ts', 'export const page = 1\n')
  put('renderer/worker/messages.ts', 'export const message = 1\n')
  put('renderer/screens/study/study.tsx', 'export const Study = 1\n')
  for (const { file, text } of broken) put(file, text)
  lint = await run('oxlint', ['--format=unix', '.'])
  types = (await Promise.all(worlds.map((world) => run('tsc', ['-p', world, '--noEmit', '--emitDeclarationOnly', 'false', '--composite', 'false'])))).join('\n')
}, 120_000)

afterAll(() => rmSync(house, { recursive: true, force: true }))

test.each(broken)('$rule', ({ file, by, says }) => {
  const name = by === 'types' ? file.split('/').at(-1) : file
  const lines = (by === 'lint' ? lint : types).split('\n').filter((line) => line.includes(name ?? file))
  expect(lines.join('\n')).toMatch(says)
})
