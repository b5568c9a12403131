import { open, realpath, stat } from 'node:fs/promises'
import { nodeFileSystem, type FileSystem, type OpenFile } from '../calls/journal-file-system.ts'
import { readFreeRoom } from '../read-free-room.ts'

/** An open file that is read part by part. */
export interface ReadableFile extends OpenFile {
  read(bytes: Uint8Array, offset: number, length: number, position: number): Promise<{ bytesRead: number }>
}

/** What backups ask of the file system beyond what the journal does; tests put in one that fails. Failures are thrown, as Node does. */
export interface BackupFileSystem extends FileSystem {
  open(path: string, flags: string, mode?: number): Promise<ReadableFile>
  stat(path: string): Promise<{ size: number; mtimeMs: number; ctimeMs: number }>
  realpath(path: string): Promise<string>
  /** How many bytes the disk of a folder has free for us, or null when nobody knows. */
  room(path: string): Promise<number | null>
}

/** Node's own. */
export const nodeBackupFileSystem: BackupFileSystem = {
  ...nodeFileSystem,
  open: (path, flags, mode) => open(path, flags, mode),
  stat: (path) => stat(path),
  realpath: (path) => realpath(path),
  room: (path) => readFreeRoom(path),
}
