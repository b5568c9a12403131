import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parseAddress } from './our-address.ts'

/** One file of the built page: where it is and what it is. */
export interface PageFile {
  readonly path: string
  readonly type: string
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.gz': 'application/gzip',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * The built page's files by their address's path; `/` is index.html. Read once at the start: what is not in this list
 * is not served, so no address, however it is written, reaches a file outside the folder.
 */
export function listPageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>()
  const walk = (inside: string, prefix: string): void => {
    for (const entry of readdirSync(inside, { withFileTypes: true })) {
      const path = join(inside, entry.name)
      const address = `${prefix}${encodeURIComponent(entry.name)}`
      const type = contentTypes[extname(entry.name).toLowerCase()]
      if (entry.isDirectory()) walk(path, `${address}/`)
      else if (entry.isFile() && type !== undefined) files.set(address, { path, type })
    }
  }
  walk(folder, '/')
  const index = files.get('/index.html')
  if (index !== undefined) files.set('/', index)
  return files
}

/** The file an address names, or undefined. Query and fragment do not matter; nothing is decoded or joined. */
export function findPageFile(files: ReadonlyMap<string, PageFile>, address: string): PageFile | undefined {
  const url = parseAddress(address)
  return url === null ? undefined : files.get(url.pathname)
}
