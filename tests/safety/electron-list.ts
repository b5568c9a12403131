import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appFolder } from '../e2e/launch.ts'
import { anAttack, type Attempt } from './attack.ts'
import { readyApp } from './ready-app.ts'

/** The end-to-end tests that go through Electron's security list, the locks beside it, cards' frames, the sandbox and the fuses. */
const files = ['security', 'locks', 'rich', 'rich-browser', 'sandbox', 'fuses', 'crash', 'silence'] as const

interface Report {
  readonly testResults: readonly { readonly message: string; readonly assertionResults: readonly { readonly status: string; readonly fullName: string; readonly failureMessages: readonly string[] }[] }[]
}

function runTests(file: string, folder: string): Promise<Attempt> {
  const report = join(folder, `${file}.json`)
  const args = [join(appFolder, 'node_modules/vitest/vitest.mjs'), 'run', '--config', 'vitest.e2e.config.ts', `tests/e2e/${file}.e2e.ts`, '--reporter=json', `--outputFile.json=${report}`]
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: appFolder, stdio: 'ignore' })
    child.once('exit', (code) => {
      try {
        const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report
        const tests = testResults.flatMap(({ assertionResults }) => assertionResults)
        const losses = tests.filter(({ status }) => status === 'failed').map(({ fullName, failureMessages }) => `${file}: ${fullName}: ${failureMessages[0]?.slice(0, 500) ?? ''}`)
        const silent = code !== 0 && losses.length === 0 ? [`${file}: ${testResults[0]?.message ?? 'the tests ended without a word'}`] : []
        done({ did: tests.filter(({ status }) => status === 'passed').length, losses: [...losses, ...silent] })
      } catch (error) {
        done({ did: 0, losses: [`${file}: ${String(error)}`] })
      }
    })
  })
}

/** Electron's list and what is beside it, as the end-to-end tests try it; in `npm test` they are tried among those. */
export const electronList = anAttack<string>({
  name: 'electron-list',
  what: 'Electron’s security list, IPC from every kind of frame, permissions, fuses, sandbox, crashes and silence on the network, by the end-to-end tests (of which `npm test` has all)',
  trials: { quick: 0, full: files.length },
  open: async () => {
    await readyApp()
    return mkdtempSync(join(tmpdir(), 'lectern-list-'))
  },
  attempt: (folder, trial) => runTests(files[trial] ?? '', folder),
  close: async (folder) => rmSync(folder, { recursive: true, force: true }),
})
