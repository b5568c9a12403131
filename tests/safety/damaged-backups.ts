import { readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { backupPath } from '../../electron/backup/backup-id.ts'
import { poolPath } from '../../electron/backup/list-pool.ts'
import { aBackupGround, makeOne, readAll, readTree, type BackupGround } from '../builders/a-backup-ground.ts'
import { anAttack } from './attack.ts'
import { startChance, type Chance } from './chance.ts'

/** What can happen to a backup, each by its name. `path`: its file; `pooled`: the file of the pool that it alone names. */
const kinds: Record<string, (at: { path: string; other: string; pooled: string }, chance: Chance) => Promise<void>> = {
  'a bit': ({ path }, chance) => change(path, (bytes) => void (bytes[chance.below(bytes.length)]! ^= 1 << chance.below(8))),
  'some bytes': ({ path }, chance) => change(path, (bytes) => bytes.set(differ(bytes, chance, chance.below(bytes.length - 16)), 0)),
  'zeros from somewhere on': ({ path }, chance) => change(path, (bytes) => void bytes.fill(0, chance.below(bytes.length - 1))),
  'cut off': async ({ path }, chance) => truncate(path, chance.below((await readFile(path)).length)),
  emptied: ({ path }) => writeFile(path, ''),
  lengthened: async ({ path }, chance) => writeFile(path, Buffer.concat([await readFile(path), chance.bytes(1 + chance.below(3000))])),
  'another backup': async ({ path, other }) => writeFile(path, await readFile(other)),
  'the header of another': async ({ path, other }) => {
    const [mine, theirs] = [await readFile(path), await readFile(other)]
    await writeFile(path, Buffer.concat([theirs.subarray(0, theirs.indexOf(10)), mine.subarray(mine.indexOf(10))]))
  },
  'a part twice': async ({ path }, chance) => {
    const bytes = await readFile(path)
    const from = chance.below(bytes.length - 100)
    await writeFile(path, Buffer.concat([bytes.subarray(0, from + 100), bytes.subarray(from)]))
  },
  'a part left out': async ({ path }, chance) => {
    const bytes = await readFile(path)
    const from = chance.below(bytes.length - 100)
    await writeFile(path, Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + chance.below(99))]))
  },
  'something else': ({ path }, chance) => writeFile(path, chance.bytes(5000)),
  'a bit of a file': ({ pooled }, chance) => change(pooled, (bytes) => void (bytes[chance.below(bytes.length)]! ^= 1 << chance.below(8))),
  'a file cut off': async ({ pooled }, chance) => truncate(pooled, chance.below((await readFile(pooled)).length)),
  'a file gone': ({ pooled }) => rm(pooled),
}

async function change(path: string, how: (bytes: Buffer) => void): Promise<void> {
  const bytes = await readFile(path)
  how(bytes)
  await writeFile(path, bytes)
}

/** All bytes again, some of them other ones. */
function differ(bytes: Buffer, chance: Chance, from: number): Buffer {
  const changed = Buffer.from(bytes)
  for (let at = from; at < from + 16; at += 1) changed[at] = changed[at]! ^ (1 + chance.below(255))
  return changed
}

/** What is wrong with what is told of a damaged backup beside a sound one. */
async function findUntold(ground: BackupGround, bad: string, good: string, entries: number): Promise<string[]> {
  const losses: string[] = []
  const backups = ground.reopen()
  const checked = await backups.check(bad)
  if (!checked.ok || checked.value.state !== 'damaged' || checked.value.problem === null) losses.push('the damage is not told')
  const whole = await readAll(backups, bad).then(() => true, () => false)
  if (whole) losses.push('the damaged one is given out as if it were whole')
  const other = await backups.check(good)
  if (!other.ok || other.value.state !== 'whole') losses.push('the other one is not whole')
  const { lines } = await readAll(backups, good)
  if (lines.join('\n') !== ground.lines.slice(0, entries).join('\n')) losses.push('the other one gives other entries back')
  ground.append(1)
  const made = await makeOne(ground, backups).catch(() => null)
  if (made === null || (await readAll(backups, made)).lines.length !== ground.lines.length) losses.push('no backup can be made beside it')
  return losses
}

/** Whatever happens to a backup on the disk: it is told, the others and the collection are as they were, and the second folder mends it. */
export const damagedBackups = anAttack<null>({
  name: 'damaged-backups',
  what: `${Object.keys(kinds).length} kinds of damage to a backup or its files: each is found, the other backup and the live data stay untouched, and where a second folder has it whole, it is mended`,
  trials: { quick: 20, full: 1000 },
  open: async () => null,
  attempt: async (_, trial) => {
    const chance = startChance(7_000_000 + trial)
    const [name = '', damage = async () => {}] = Object.entries(kinds)[trial % Object.keys(kinds).length] ?? []
    const ground = await aBackupGround({ entries: 20 + chance.below(300), files: 2, page: 200, text: String(chance.below(1e9)).repeat(1 + chance.below(20)) })
    try {
      const [entries, good] = [ground.lines.length, await makeOne(ground)]
      ground.append(1 + chance.below(50))
      const own = await ground.keep(chance.bytes(200 + chance.below(3000)))
      const bad = await makeOne(ground)
      const mends = chance.below(3) === 0
      if (mends) await ground.backups.chooseFolder(ground.outside)
      await ground.backups.settled()
      // The journal could mend its files, which is another matter.
      if (!mends) await rm(poolPath(ground.kept, own))
      const [live, clean] = [await readTree(ground.kept), await readFile(backupPath(ground.own, bad))]
      await damage({ path: backupPath(ground.own, bad), other: backupPath(ground.own, good), pooled: poolPath(join(ground.own, 'files'), own) }, chance)
      const losses: string[] = []
      if (mends) {
        const backups = ground.reopen()
        if ((await readAll(backups, bad)).lines.length !== ground.lines.length) losses.push('the copy is not read where the first is damaged')
        const checked = await backups.check(bad)
        if (!checked.ok || checked.value.state !== 'whole' || checked.value.problem !== null) losses.push('it is not mended from its copy')
        if (!(await readFile(backupPath(ground.own, bad))).equals(clean)) losses.push('it is not what it was after mending')
      } else losses.push(...(await findUntold(ground, bad, good, entries)))
      const after = await readTree(ground.kept)
      for (const [file, bytes] of live) if (after.get(file)?.equals(bytes) !== true) losses.push(`live data was changed: ${file}`)
      return { did: 1, losses: losses.map((loss) => `${name}: ${loss}`) }
    } finally {
      await ground.remove()
    }
  },
  close: async () => {},
})
