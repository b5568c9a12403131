import { readFile } from 'node:fs/promises'
import { aBackupGround, makeOne, readAll, readTree, type BackupGround } from '../builders/a-backup-ground.ts'
import { poolPath } from '../../electron/backup/list-pool.ts'
import { anAttack } from './attack.ts'
import { startChance, type Chance } from './chance.ts'

/** What stood in the collection when a backup of it was made. */
interface Moment {
  readonly id: string
  readonly lines: readonly string[]
  readonly hashes: readonly string[]
}

/** A sitting: things are added, backups are made, the app starts anew in between. */
async function play(ground: BackupGround, chance: Chance): Promise<Moment[]> {
  const moments: Moment[] = []
  let backups = ground.backups
  if (chance.below(2) === 0) await backups.chooseFolder(ground.outside)
  for (let count = 1 + chance.below(4); count > 0; count -= 1) {
    ground.append(1 + chance.below(400))
    for (let files = chance.below(3); files > 0; files -= 1) await ground.keep(chance.bytes(chance.below(20_000)))
    if (chance.below(3) === 0) backups = ground.reopen()
    moments.push({ id: await makeOne(ground, backups), lines: [...ground.lines], hashes: [...ground.hashes] })
  }
  return moments
}

async function compare(ground: BackupGround, { id, lines, hashes }: Moment, limit: number): Promise<string[]> {
  const backups = ground.reopen()
  const checked = await backups.check(id)
  const found = await readAll(backups, id, limit)
  const losses: string[] = []
  if (!checked.ok || checked.value.state !== 'whole' || checked.value.problem !== null) losses.push(`${id} is not found whole`)
  if (found.lines.length !== lines.length || found.lines.some((line, place) => line !== lines[place])) losses.push(`${id} gives other entries back`)
  if ([...found.files.keys()].toSorted().join() !== [...hashes].toSorted().join()) losses.push(`${id} names other files`)
  for (const [hash, bytes] of found.files) if (!(await readFile(poolPath(ground.kept, hash))).equals(bytes)) losses.push(`${id} gives other bytes back`)
  return losses
}

/** Whatever is added in whatever order: each backup gives back what stood there when it was made. */
export const backupRounds = anAttack<null>({
  name: 'backups',
  what: 'Backups of collections of any size, made, verified and read back after a new start, from one folder or two: every entry and every file as it was',
  trials: { quick: 20, full: 1000 },
  open: async () => null,
  attempt: async (_, trial) => {
    const chance = startChance(20_261_122 + trial)
    const ground = await aBackupGround({ entries: chance.below(30), files: chance.below(4), page: 1 + chance.below(300), text: 'longer '.repeat(chance.below(60)) })
    try {
      const before = await readTree(ground.kept)
      const moments = await play(ground, chance)
      const losses: string[] = []
      for (const moment of moments) losses.push(...(await compare(ground, moment, 1 + chance.below(500))))
      const after = await readTree(ground.kept)
      for (const [name, bytes] of before) if (after.get(name)?.equals(bytes) !== true) losses.push(`a kept file was changed: ${name}`)
      return { did: moments.length, losses }
    } finally {
      await ground.remove()
    }
  },
  close: async () => {},
})
