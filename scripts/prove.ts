// `npm test`: everything a fresh machine needs to prove the app, in order, with one closing line that counts
// what passed and what failed. A step that is not a test suite (types, lint, build) counts as one.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

interface Step {
  name: string
  command: readonly string[]
  /** Where it leaves its counts, for a step that is a suite. */
  report?: string
}

interface Count {
  passed: number
  failed: number
}

const root = resolve(import.meta.dirname, '..')
const reports = mkdtempSync(join(tmpdir(), 'lectern-test-'))

function suite(name: string, args: readonly string[]): Step {
  const report = join(reports, `${name}.json`)
  return { name, command: ['vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], report }
}

const safetyReport = join(reports, 'safety.json')

const steps: readonly Step[] = [
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['oxlint'] },
  suite('unit and component tests', []),
  { name: 'build', command: ['electron-vite', 'build'] },
  suite('end to end', ['--config', 'vitest.e2e.config.ts']),
  { name: 'safety', command: ['node', 'tests/safety/safety.ts', '--size', 'quick', '--jobs', '2', '--fresh', '--report', safetyReport], report: safetyReport },
]

function run(command: readonly string[]): Promise<number> {
  const [tool = '', ...args] = command
  const file = process.platform === 'win32' ? `${tool}.cmd` : tool
  return new Promise((done) => {
    const child = spawn(join(root, 'node_modules/.bin', file), args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
    child.on('error', (error) => {
      console.error(error.message)
      done(1)
    })
    child.on('exit', (code) => done(code ?? 1))
  })
}

/** Counts a step: a suite by its report (a suite that never reported has failed once), another step as one. */
function countStep(step: Step, code: number): Count {
  if (step.report === undefined) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  try {
    const report = JSON.parse(readFileSync(step.report, 'utf8')) as { numPassedTests: number; numFailedTests: number }
    const silent = code !== 0 && report.numFailedTests === 0 ? 1 : 0
    return { passed: report.numPassedTests, failed: report.numFailedTests + silent }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

mkdirSync(reports, { recursive: true })
const total: Count = { passed: 0, failed: 0 }
for (const step of steps) {
  const started = Date.now()
  console.log(`\n== ${step.name}`)
  const count = countStep(step, await run(step.command))
  total.passed += count.passed
  total.failed += count.failed
  console.log(`== ${step.name}: ${count.passed} passed, ${count.failed} failed, ${Math.round((Date.now() - started) / 1000)} s`)
}
rmSync(reports, { recursive: true, force: true })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
