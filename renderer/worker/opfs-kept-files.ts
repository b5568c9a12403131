import { fail, ok, type Result } from '../../decks/result.ts'
import { readOpfsFile, writeOpfsFile } from './opfs-disk.ts'
import { tryOpfs } from './opfs-try.ts'

/** Keeps a file under the SHA-256 of its bytes. */
export async function keepOpfsFile(folder: FileSystemDirectoryHandle, bytes: Uint8Array<ArrayBuffer>): Promise<Result<{ hash: string }>> {
  const hash = await hashBytes(bytes)
  const there = await readKeptOpfsFile(folder, hash)
  if (there.ok) return ok({ hash })
  return tryOpfs(async () => (await writeOpfsFile(await filesFolder(folder), hash, bytes), { hash }))
}

/** The bytes of a kept file, checked against their hash. */
export async function readKeptOpfsFile(folder: FileSystemDirectoryHandle, hash: string): Promise<Result<{ bytes: Uint8Array<ArrayBuffer> }>> {
  const bytes = await tryOpfs(async () => readOpfsFile(await filesFolder(folder), hash))
  if (!bytes.ok) return bytes
  if (bytes.value === null) return fail('file-missing', 'The file of an imported deck is not there any more.', hash)
  if ((await hashBytes(bytes.value)) !== hash) return fail('file-damaged', 'The file of an imported deck was damaged.', hash)
  return ok({ bytes: bytes.value })
}

/** All kept files with their sizes. */
export async function listKeptOpfsFiles(folder: FileSystemDirectoryHandle): Promise<Result<{ files: { hash: string; bytes: number }[] }>> {
  return tryOpfs(async () => {
    const files: { hash: string; bytes: number }[] = []
    for await (const [hash, handle] of (await filesFolder(folder)).entries()) {
      if (handle.kind === 'file' && /^[0-9a-f]{64}$/.test(hash)) files.push({ hash, bytes: (await handle.getFile()).size })
    }
    return { files }
  })
}

/** Removes those of these files that are there. */
export async function removeKeptOpfsFiles(folder: FileSystemDirectoryHandle, hashes: readonly string[]): Promise<Result<{ removed: number }>> {
  return tryOpfs(async () => {
    const files = await filesFolder(folder)
    const there = new Set<string>()
    for await (const name of files.keys()) there.add(name)
    const gone = [...new Set(hashes)].filter((hash) => there.has(hash))
    for (const hash of gone) await files.removeEntry(hash)
    return { removed: gone.length }
  })
}

async function filesFolder(folder: FileSystemDirectoryHandle): Promise<FileSystemDirectoryHandle> {
  return folder.getDirectoryHandle('files', { create: true })
}

async function hashBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
