import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { isStale } from './build-if-stale.ts'

/** A repository with the given files and their times in seconds; folders get the time 1. */
function aRepository(files: Record<string, number>): string {
  const root = mkdtempSync(join(tmpdir(), 'lectern-stale-'))
  for (const path of Object.keys(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), '')
  }
  for (const [path, time] of Object.entries(files)) utimesSync(join(root, path), time, time)
  for (const path of Object.keys(files)) for (let up = dirname(path); up !== '.'; up = dirname(up)) utimesSync(join(root, up), 1, 1)
  return root
}

const built = { 'out/main/main.cjs': 100, 'out/preload/preload.cjs': 101, 'out/renderer/index.html': 102 }

test('a build newer than every source is good', () => {
  expect(isStale(aRepository({ ...built, 'electron/main.ts': 50, 'renderer/screens/today/today.tsx': 60, 'docs/ARCHITECTURE.md': 200 }))).toBe(false)
})

test('a newer source, however deep, makes it stale; a newer test does not', () => {
  expect(isStale(aRepository({ ...built, 'renderer/screens/today/today.tsx': 101 }))).toBe(true)
  expect(isStale(aRepository({ ...built, 'renderer/screens/today/today.test.tsx': 200 }))).toBe(false)
  expect(isStale(aRepository({ ...built, 'package-lock.json': 200 }))).toBe(true)
})

test('a missing part makes it stale', () => {
  expect(isStale(aRepository({ 'out/main/main.cjs': 100, 'out/preload/preload.cjs': 100 }))).toBe(true)
  expect(isStale(aRepository({}))).toBe(true)
})
