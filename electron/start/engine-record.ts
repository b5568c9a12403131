import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { nodeFileSystem } from '../calls/journal-file-system.ts'
import { makeFolder, writeFileWhole } from '../calls/journal-write.ts'
import { dirname } from 'node:path'

const recordSchema = z.object({
  /** The major version of the engine that last had the data folder. */
  chrome: z.int().nonnegative(),
  /** The latest version of Lectern that had it and made its backup. */
  app: z.string().max(50),
})

/** Which engine and which Lectern had the data folder last. */
export type EngineRecord = z.infer<typeof recordSchema>

/** The record, or null when there is none that can be read. */
export async function readEngineRecord(path: string): Promise<EngineRecord | null> {
  try {
    const read = recordSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

/** Writes the record whole. */
export async function writeEngineRecord(path: string, record: EngineRecord): Promise<void> {
  await makeFolder(nodeFileSystem, dirname(path))
  await writeFileWhole(nodeFileSystem, path, new TextEncoder().encode(JSON.stringify(record)))
}

/** What the record says about us: whether a newer engine or a newer Lectern had the data, or an older Lectern. */
export function judgeEngine(last: EngineRecord | null, ours: EngineRecord): 'same' | 'newer-engine' | 'newer-lectern' | 'older-lectern' {
  if (last === null) return 'same'
  if (last.chrome > ours.chrome) return 'newer-engine'
  const order = compareVersions(last.app, ours.app)
  if (order === 0) return 'same'
  return order > 0 ? 'newer-lectern' : 'older-lectern'
}

/** Below 0 when the first is older, above when it is newer (https://semver.org); what follows a hyphen does not count. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('-')[0]?.split('.').map((part) => Number.parseInt(part, 10) || 0) ?? [])
  for (let place = 0; place < 3; place += 1) {
    const order = (left?.[place] ?? 0) - (right?.[place] ?? 0)
    if (order !== 0) return order
  }
  return 0
}
