// Loads all of the code that ships and reads some files with it, and prints every regular expression that was put together
// meanwhile, with the line that did it: `node tests/safety/made-regexes-process.ts`. In a process of its own, for what is put
// together while a module is loaded is put together once.
import './without-bundler.ts'
import { readdirSync, readFileSync, writeSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { FoundRegex } from './collect-regexes.ts'

const root = resolve(import.meta.dirname, '../..')
const found = new Map<string, FoundRegex>()
const Plain = RegExp

/** The line that asked, when it is one of ours: the frame above this file's. */
function findCaller(): { where: string; line: number } | null {
  const frame = new Error('where').stack?.split('\n').slice(1).find((one) => !one.includes(import.meta.filename))
  const [, url = '', line = '0'] = /(file:\/\/[^\s)]+?):(\d+):\d+\)?$/.exec(frame ?? '') ?? []
  if (url === '') return null
  const where = relative(root, fileURLToPath(url)).replaceAll('\\', '/')
  return /^(?:decks|electron|renderer)\//.test(where) ? { where, line: Number(line) } : null
}

function note(made: RegExp): RegExp {
  const caller = findCaller()
  if (caller !== null) found.set(`${caller.where}:${caller.line} /${made.source}/${made.flags}`, { pattern: made.source, flags: made.flags, ...caller })
  return made
}

globalThis.RegExp = new Proxy(Plain, {
  construct: (target, [pattern, flags]) => note(new target(pattern as string, flags as string)),
  apply: (target, _, [pattern, flags]) => note(new target(pattern as string, flags as string)),
})

/** What needs a page or Electron, or starts to work when it is loaded, is not loaded here. */
const ours = readdirSync(join(root, 'decks'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !/\.test\.ts$|\.d\.ts$|^cli[\\/]|^eval[\\/]|ocr|worker/.test(name))
for (const name of ours.toSorted()) await import(pathToFileURL(join(root, 'decks', name)).href)
for (const name of ['renderer/parts/split-answer.ts']) await import(pathToFileURL(join(root, name)).href)

/** What no file of ours leads to by itself: dates that lean on others, quizzes, answers that are typed. */
async function tryTheRest(): Promise<void> {
  const { readRelativeDate } = await import('../../decks/extract/relative-date.ts')
  const { stripField } = await import('../../decks/pack/strip-field.ts')
  const { checkAnswer } = await import('../../decks/study/answer/check-answer.ts')
  const { readDates } = await import('../../decks/study/answer/read-date.ts')
  const { readFigure } = await import('../../decks/study/quiz/near-figures.ts')
  const { aQuizOf, aQuizSource, shippedDecks } = await import('../builders/a-quiz-source.ts')
  const { aCard } = await import('../builders/a-note.ts')
  const day = { year: 1931, month: 5, day: 3 }
  for (const text of ['May of the following year', 'the following March', 'next Monday']) readRelativeDate(text, day, day)
  stripField('a <style>b { color: red }</style> c')
  checkAnswer(aCard({ question: 'What did they talk over?', answer: 'the border' }), 'over the border')
  readDates('the eleventh of September 1931')
  readFigure('six miles')
  const source = aQuizSource(shippedDecks())
  for (let seed = 1; seed <= 3; seed += 1) aQuizOf(source, { count: 40, seed })
}

const { readHostile } = await import('./read-hostile.ts')
const { ownFiles } = await import('./own-files.ts')
process.on('unhandledRejection', () => undefined)
const texts = join(root, 'tests/golden/texts')
const articles = readdirSync(texts).filter((name) => name.endsWith('.md')).slice(0, 6).map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(texts, name))), reader: 'article' as const }))
for (const file of [...(await ownFiles()), ...articles]) await readHostile(file)
await tryTheRest()
globalThis.RegExp = Plain
writeSync(1, JSON.stringify([...found.values()]))
process.exit(0)
