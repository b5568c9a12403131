// What decks and articles say never reaches another program, a shell or a path: the few words by which a program does such
// things stand in a few files, each for one fixed purpose. Whoever adds one adds it here, and says what for.
import { globSync, readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const shipped = globSync(['electron/**/*.ts', 'renderer/**/*.{ts,tsx}', 'decks/**/*.ts'], { cwd: root }).map((file) => relative(root, resolve(root, file)).replaceAll('\\', '/')).filter((file) => !/\.test\.tsx?$/.test(file) && !file.startsWith('decks/cli/'))
const text = new Map(shipped.map((file) => [file, readFileSync(resolve(root, file), 'utf8')]))

function filesWith(words: RegExp): string[] {
  return [...text].filter(([, source]) => words.test(source)).map(([file]) => file).toSorted()
}

test('there is something to look through', () => {
  expect(shipped.length).toBeGreaterThan(500)
})

test.each([
  ['starts other programs', /child_process|execFile|\bspawn\(/, []],
  // Our own file, with a cleaned environment.
  ['starts a process of ours', /utilityProcess/, ['electron/start-fit-process.ts']],
  // Our own data folder, nothing else.
  ['opens a path', /\.openPath\(/, ['electron/main.ts']],
  ['shows a file in its folder', /showItemInFolder|trashItem|beep\(|writeShortcutLink/, []],
  // After a dialog that shows the address.
  ['hands an address to the browser', /\.openExternal\(/, ['electron/dialogs.ts']],
  ['runs text as code', /\beval\(|new Function\(|vm'|runInContext|executeJavaScript/, []],
  ['opens a port', /createServer|node:net|node:http|node:dgram|node:tls/, []],
  ['takes HTML from text', /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe/, []],
  ['writes to the clipboard or reads it from the shell', /\bclipboard\b.*from 'electron'|electron.*\bclipboard\b/, []],
  ['makes a policy of trusted types', /createPolicy\(/, ['renderer/rich/trusted-cards.ts', 'renderer/trusted-scripts.ts']],
] as const)('only these files have what %s', (_, words, files) => {
  expect(filesWith(words)).toEqual([...files])
})

test('the one path that is opened is our data folder', () => {
  expect(text.get('electron/main.ts')).toMatch(/createRevealAnswers\((?:folder|data), \(path\) => shell\.openPath\(path\)\)/)
})

test('only the shell writes files, and it makes no links', () => {
  expect(filesWith(/from 'node:fs/).filter((file) => !file.startsWith('electron/'))).toEqual([])
  expect(filesWith(/\b(?:sym)?link(?:Sync)?\(/)).toEqual([])
})
