import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { aBackupGround, makeOne } from '../../tests/builders/a-backup-ground.ts'
import { nodeBackupFileSystem, type BackupFileSystem } from './backup-file-system.ts'

/** A file system that notes what is forced to the disk and what gets its name, in order. */
function noting(told: string[]): BackupFileSystem {
  return {
    ...nodeBackupFileSystem,
    open: async (path, flags, mode) => {
      const file = await nodeBackupFileSystem.open(path, flags, mode)
      return {
        read: (bytes, offset, length, position) => file.read(bytes, offset, length, position),
        write: (bytes, offset, length, position) => file.write(bytes, offset, length, position),
        datasync: () => file.datasync(),
        truncate: (length) => file.truncate(length),
        stat: () => file.stat(),
        close: () => file.close(),
        sync: () => (told.push(`sync ${basename(path)}`), file.sync()),
      }
    },
    rename: (from, to) => (told.push(`rename ${basename(from)} ${basename(to)}`), nodeBackupFileSystem.rename(from, to)),
  }
}

// What a power cut shows on a real file system (npm run safety -- power-cut) is shown here on every machine.
test('a backup and its files are on the disk before they have their names, and then their names are', async () => {
  const ground = await aBackupGround({ files: 1 })
  const told: string[] = []
  const id = await makeOne(ground, ground.reopen(noting(told)))
  for (const [name, folder] of [[`${id}.backup`, 'backups'], [ground.hashes[0] ?? '', ground.hashes[0]?.slice(0, 2) ?? '']] as const) {
    const renamed = told.findIndex((line) => line.startsWith('rename ') && line.endsWith(` ${name}`))
    const beside = told[renamed]?.split(' ')[1] ?? ''
    expect(told.slice(0, renamed)).toContain(`sync ${beside}`)
    expect(told.slice(renamed)).toContain(`sync ${folder}`)
  }
  // The files first: a backup never names what is not there.
  expect(told.indexOf(`sync ${ground.hashes[0]?.slice(0, 2)}`)).toBeLessThan(told.findIndex((line) => line.endsWith(`${id}.backup`)))
  await ground.remove()
})
