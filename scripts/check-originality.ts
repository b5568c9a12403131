// `npm run check:originality`: the digests and everything else here are our own words, and yet they hold every
// fact. Both halves compare with the originals and the hand-written facts, which are not part of the repository
// and are looked for in `../shared`.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { GoldFact } from './gold-coverage.ts'
import { findUncovered } from './gold-coverage.ts'
import { collectRuns, findSharedRuns } from './word-runs.ts'

const root = resolve(import.meta.dirname, '..')

/** So many consecutive words of an original are too many. */
const tooMany = 9

/** What a check of the whole repository found. `missing` is null, or says plainly what could not be compared. */
export interface Originality {
  readonly missing: string | null
  readonly files: number
  readonly facts: number
  readonly problems: readonly string[]
}

/** Compares every text file of the repository with the originals, and the digests with the gold facts. `length` is the run of words that is too long. */
export function checkOriginality(shared = resolve(root, '../shared'), length = tooMany): Originality {
  const articles = join(shared, 'articles')
  const gold = join(shared, 'evaluation/karachi-gold.json')
  const absent = [articles, gold].filter((path) => !existsSync(path))
  if (absent.length > 0) return { missing: 'The original articles and the gold facts are not on this computer (../shared), so nothing was compared.', files: 0, facts: 0, problems: [] }
  const originals = readdirSync(articles).filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(articles, name), 'utf8'))
  const files = listTextFiles()
  const runs = collectRuns(originals, length)
  const copied = files.flatMap(({ name, text }) => findSharedRuns(text, runs, length).map((run) => `${name}:${run.line} repeats an original: "${run.words}"`))
  const { facts } = JSON.parse(readFileSync(gold, 'utf8')) as { facts: GoldFact[] }
  return { missing: null, files: files.length, facts: facts.length, problems: [...copied, ...findUncovered(facts, readDigests())] }
}

function readDigests(): Map<string, string> {
  const folder = join(root, 'decks/articles')
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'))
  return new Map(names.map((name) => [name.replace(/\.md$/u, ''), readFileSync(join(folder, name), 'utf8')]))
}

/** What git tracks, and what it would: a new file is checked before it is committed. */
function listTextFiles(): { name: string; text: string }[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 64_000_000 })
  const names = [...new Set(listed.split('\0'))].filter((name) => name !== '' && existsSync(join(root, name)))
  return names.map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') })).filter(({ text }) => !text.includes('\0'))
}

if (import.meta.main) {
  const { missing, files, facts, problems } = checkOriginality()
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  if (missing !== null) process.stdout.write(`${missing}\n`)
  else if (problems.length === 0) process.stdout.write(`${files} files share no run of ${tooMany} words with an original, and the digests hold all ${facts} gold facts.\n`)
  else process.exitCode = 1
}
