import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createCrashLog } from './crash-log.ts'

test('each crash is a line, and only the latest are kept', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-crashes-'))
  try {
    const path = join(folder, 'crashes.txt')
    const log = createCrashLog(path, () => Date.UTC(2026, 10, 23))
    await Promise.all([log('page crashed 11'), log('process GPU\nkilled 9')])
    expect(await readFile(path, 'utf8')).toBe('2026-11-23T00:00:00.000Z page crashed 11\n2026-11-23T00:00:00.000Z process GPU killed 9\n')
    await appendFile(path, 'page\n'.repeat(210))
    await log('last')
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
    expect(lines).toHaveLength(200)
    expect(lines.at(-1)).toContain('last')
    await createCrashLog(join(folder, 'crashes.txt', 'no folder'), Date.now)('told to nobody')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
