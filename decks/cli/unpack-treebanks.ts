import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

/** Where the treebanks are kept that the parser was taught and is measured with, beside the project. */
export const treebankPack = resolve(import.meta.dirname, '../../../shared/research/parser/data.tar.xz')

/** Unpacks the treebanks into a new temporary folder, for the caller to remove, and names it; null where they are not kept. */
export async function unpackTreebanks(): Promise<{ folder: string; data: string } | null> {
  if (!existsSync(treebankPack)) return null
  const folder = await mkdtemp(join(tmpdir(), 'lectern-treebanks-'))
  await promisify(execFile)('tar', ['-xJf', treebankPack, '-C', folder])
  return { folder, data: join(folder, 'data') }
}
