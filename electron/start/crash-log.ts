import { readFile } from 'node:fs/promises'
import { nodeFileSystem } from '../calls/journal-file-system.ts'
import { writeFileWhole } from '../calls/journal-write.ts'

/** So many lines are kept, the latest. */
const mostLines = 200

/** Notes crashes in a small file, a line each: when, what ended, why. Nothing of what the reader does is in it. */
export function createCrashLog(path: string, now: () => number): (what: string) => Promise<void> {
  let last = Promise.resolve()
  async function add(line: string): Promise<void> {
    const text = await readFile(path, 'utf8').catch(() => '')
    const lines = [...text.split('\n').filter((one) => one !== ''), line].slice(-mostLines)
    await writeFileWhole(nodeFileSystem, path, new TextEncoder().encode(`${lines.join('\n')}\n`))
  }
  return (what) => {
    const line = `${new Date(now()).toISOString()} ${what.replaceAll(/[^\x20-\x7e]/g, ' ').slice(0, 200)}`
    // A disk that does not take it is told of elsewhere.
    last = last.then(() => add(line)).catch(() => undefined)
    return last
  }
}
