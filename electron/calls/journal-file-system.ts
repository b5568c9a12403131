import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises'

/** An open file. */
export interface OpenFile {
  write(bytes: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesWritten: number }>
  datasync(): Promise<void>
  sync(): Promise<void>
  truncate(length: number): Promise<void>
  stat(): Promise<{ size: number }>
  close(): Promise<void>
}

/** What the journal asks of the file system; tests put in one that fails. Failures are thrown, as Node does. */
export interface FileSystem {
  open(path: string, flags: string, mode?: number): Promise<OpenFile>
  readFile(path: string): Promise<Uint8Array<ArrayBuffer>>
  readdir(path: string): Promise<string[]>
  mkdir(path: string, options: { recursive: true; mode: number }): Promise<unknown>
  rename(from: string, to: string): Promise<void>
  rm(path: string, options: { force: true }): Promise<void>
}

/** Node's own. */
export const nodeFileSystem: FileSystem = {
  open: (path, flags, mode) => open(path, flags, mode),
  readFile: (path) => readFile(path),
  readdir: (path) => readdir(path),
  mkdir: (path, options) => mkdir(path, options),
  rename: (from, to) => rename(from, to),
  rm: (path, options) => rm(path, options),
}
