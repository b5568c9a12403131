import { nodeFileSystem, type FileSystem, type OpenFile } from '../../electron/calls/journal-file-system.ts'

/** Node's file system, which knows what was left open: a killed program's files are closed by the system, here we do. */
export function holdingFileSystem(): { readonly system: FileSystem; readonly closeAll: () => Promise<void> } {
  const open = new Set<OpenFile>()
  const system: FileSystem = {
    ...nodeFileSystem,
    open: async (...args) => {
      const file = await nodeFileSystem.open(...args)
      open.add(file)
      return file
    },
  }
  // Some are closed already.
  return { system, closeAll: async () => void (await Promise.allSettled([...open].map((file) => file.close()))) }
}
