import { cp, rm } from 'node:fs/promises'
import { nodeBackupFileSystem, type BackupFileSystem } from '../../electron/backup/backup-file-system.ts'
import type { Backups } from '../../electron/backup/create-backups.ts'
import { poolPath } from '../../electron/backup/list-pool.ts'
import { aBackupGround, readAll, readTree, type BackupGround } from '../builders/a-backup-ground.ts'
import { anAttack } from './attack.ts'
import { failingFileSystem, faults, type Fault } from './failing-file-system.ts'

/** A collection with backups of a year ago, of which some go when the next one is made, and a copy of it all. */
export interface OldGround {
  readonly ground: BackupGround
  readonly start: ReadonlyMap<string, Buffer>
  readonly saved: string
}

/** Makes one; each old backup names a file that no other does. */
export async function anOldGround(): Promise<OldGround> {
  const ground = await aBackupGround({ entries: 3, files: 1 })
  for (let count = 0; count < 3; count += 1) {
    const hash = await ground.keep(new TextEncoder().encode(`of its own ${count}`))
    ground.append(1)
    ground.clock.now += 60_000
    await ground.backups.make('time')
    await ground.backups.settled()
    await rm(poolPath(ground.kept, hash))
    ground.hashes.splice(ground.hashes.indexOf(hash), 1)
  }
  ground.append(2)
  await ground.keep(new TextEncoder().encode('new'))
  ground.clock.now += 365 * 86_400_000
  const saved = `${ground.data}-saved`
  await cp(ground.data, saved, { recursive: true })
  return { ground, start: await readTree(ground.own), saved }
}

/**
 * Makes a backup over a disk whose `failAt`-th call fails, once or from then on. Then the disk is well again: what is there must
 * be whole, and the next backup must be one of everything. Answers how many calls there were, and puts all back.
 */
export async function makeOverFault({ ground, start, saved }: OldGround, failAt: number, fault: Fault, forGood: boolean): Promise<{ calls: number; left: number; losses: string[] }> {
  const { system, count, failed } = failingFileSystem(nodeBackupFileSystem, failAt, fault, forGood)
  const backups = ground.reopen(system as BackupFileSystem)
  const made = await backups.make('asked')
  await backups.settled()
  const calls = count()
  const losses: string[] = []
  if (!made.ok) losses.push(...(await findTraces(ground, start, made.problem.detail, forGood)))
  const later = ground.reopen()
  losses.push(...(await findDamaged(later)))
  ground.clock.now += 60_000
  const left = await findLacking(ground, later, losses)
  await rm(ground.data, { recursive: true })
  await cp(saved, ground.data, { recursive: true })
  ground.clock.now -= 60_000
  return { calls, left, losses: losses.map((loss) => `${fault}${forGood ? ' for good' : ''} at ${failed() ?? 'no call'}: ${loss}`) }
}

/** A failed try says why in plain words, leaves nothing, and has changed nothing. */
async function findTraces(ground: BackupGround, start: OldGround['start'], words: string, forGood: boolean): Promise<string[]> {
  const tree = await readTree(ground.own)
  const losses = /^[A-Z].*\.$/.test(words) ? [] : [`no clear words: ${words}`]
  for (const [name, bytes] of start) if (tree.get(name)?.equals(bytes) !== true) losses.push(`${name} was changed`)
  if (!forGood) for (const name of tree.keys()) if (!start.has(name) && name.endsWith('.backup')) losses.push(`${name} is left`)
  return losses
}

async function findDamaged(backups: Backups): Promise<string[]> {
  const list = await backups.list()
  if (!list.ok) return [`the list cannot be read: ${list.problem.detail}`]
  const losses: string[] = []
  for (const { id } of list.value.backups) {
    const checked = await backups.check(id)
    if (!checked.ok || checked.value.state !== 'whole' || checked.value.problem !== null) losses.push(`${id} is not whole`)
  }
  return losses
}

/** The next backup is one of everything. Answers how many there are. */
async function findLacking(ground: BackupGround, backups: Backups, losses: string[]): Promise<number> {
  const again = await backups.make('asked')
  await backups.settled()
  if (!again.ok) losses.push(`the next try fails: ${again.problem.detail}`)
  const list = await backups.list()
  const all = list.ok ? list.value.backups : []
  const { lines, files } = await readAll(backups, all[0]?.id ?? '')
  if (lines.join('\n') !== ground.lines.join('\n')) losses.push('the latest backup holds other entries')
  if ([...files.keys()].toSorted().join() !== ground.hashes.toSorted().join()) losses.push('the latest backup holds other files')
  if (all.length < 2) losses.push('fewer than two backups are left')
  for (const name of (await readTree(ground.own)).keys()) if (name.endsWith('.part')) losses.push(`${name} is left`)
  return all.length
}

const trials = faults.flatMap((fault) => [{ fault, forGood: false }, ...(fault === 'short' ? [] : [{ fault, forGood: true }])])

export const backupFaults = anAttack<null>({
  name: 'backup-faults',
  what: 'The n-th call to the disk fails (EIO, ENOSPC, EACCES, half a write; once or for good) for every n of making a backup and removing old ones: what is there stays whole, the words are clear, the next one is made',
  trials: { quick: 1, full: trials.length },
  open: async () => null,
  attempt: async (_, trial, size) => {
    const old = await anOldGround()
    try {
      const { calls, losses } = await makeOverFault(old, Number.POSITIVE_INFINITY, 'EIO', false)
      // The unit test tries others.
      for (let failAt = 1; failAt <= calls; failAt += size === 'quick' ? 5 : 1) {
        const { fault, forGood } = trials[(size === 'quick' ? failAt : trial) % trials.length] ?? { fault: 'EIO', forGood: false }
        losses.push(...(await makeOverFault(old, failAt, fault, forGood)).losses)
      }
      return { did: calls, losses }
    } finally {
      await old.ground.remove()
    }
  },
  close: async () => {},
})
