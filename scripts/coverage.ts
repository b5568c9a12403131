// Runs the tests of the code that keeps what the reader has and takes in what others made, and says how many of its branches
// they go through: `npm run coverage`, or `npm run coverage -- backup` for one group. Ends with 1 when a group is below 95%.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const least = 95

/** The groups: which files, and the tests that go through them. */
const groups: readonly { readonly name: string; readonly files: readonly string[]; readonly tests: readonly string[] }[] = [
  { name: 'journal', files: ['decks/journal/**/*.ts', 'electron/calls/journal*.ts'], tests: ['decks/journal', 'electron/calls/journal', 'electron/start', 'renderer/store/random-sessions', 'renderer/store/undo', 'renderer/store/open-store'] },
  { name: 'backup', files: ['electron/backup/**/*.ts'], tests: ['electron/backup'] },
  { name: 'import', files: ['decks/pack/**/*.ts', 'decks/open-*.ts', 'decks/place-*.ts', 'renderer/store/{import,prepare-import,apply-imports,merge-archive,restore-archive,keep-media}*.ts'], tests: ['decks/pack', 'decks/anki', 'decks/place-', 'decks/open-collection', 'decks/write-collection', 'decks/cli/deck', 'decks/formats', 'renderer/store/import', 'renderer/store/merge', 'renderer/store/restore-archive', 'renderer/store/keep', 'tests/opened', 'tests/imported', 'tests/naughty', 'tests/decks-of-others', 'renderer/worker', 'renderer/screens/import'] },
  { name: 'sanitiser', files: ['renderer/rich/{sanitise,filter-css,scan-css,allowed-markup,make-document}.ts'], tests: ['renderer/rich'] },
]

interface Counted {
  readonly b: Readonly<Record<string, readonly number[]>>
}

/** Branches of each file that were gone through, and all of them. */
function readBranches(folder: string): { file: string; done: number; all: number }[] {
  const told = JSON.parse(readFileSync(join(folder, 'coverage-final.json'), 'utf8')) as Record<string, Counted>
  return Object.entries(told).map(([file, { b }]) => {
    const counts = Object.values(b).flat()
    return { file: relative(root, file), done: counts.filter((count) => count > 0).length, all: counts.length }
  })
}

const wanted = process.argv.slice(2)
let worst = 100
for (const { name, files, tests } of groups) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const folder = join(root, '.cache/coverage', name)
  rmSync(folder, { recursive: true, force: true })
  const ran = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...tests, '--reporter=dot', '--coverage.enabled', '--coverage.provider=v8', '--coverage.reporter=json', `--coverage.reportsDirectory=${folder}`, '--coverage.reportOnFailure', ...files.map((file) => `--coverage.include=${file}`), '--coverage.exclude=**/*.test.*'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  const rows = readBranches(folder)
  const [done, all] = [rows.reduce((sum, row) => sum + row.done, 0), rows.reduce((sum, row) => sum + row.all, 0)]
  const share = all === 0 ? 0 : (done / all) * 100
  worst = Math.min(worst, share)
  process.stdout.write(`${name.padEnd(12)}${share.toFixed(1)}% of ${all} branches${ran.status === 0 ? '' : '; a test failed'}\n`)
  for (const row of rows.filter((one) => one.done < one.all).toSorted((a, b) => b.all - b.done - (a.all - a.done)).slice(0, 8)) process.stdout.write(`  ${row.all - row.done} of ${row.all} not in ${row.file}\n`)
}
process.exitCode = worst < least ? 1 : 0
