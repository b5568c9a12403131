import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { anAttack, type Attempt } from './attack.ts'
import { nothingPromised, type Promised } from './desk.ts'
import { checkFolder, startSitting } from './run-sitting.ts'

/** A file system in a file, which can be cut off from its disk at once: what was not forced to the disk is gone. */
interface Ground {
  readonly folder: string
  readonly image: string
  readonly mounted: string
  promised: Promised
  made: Set<string>
}

/** EXT4_IOC_SHUTDOWN with EXT4_GOING_FLAGS_NOLOGFLUSH (Linux: fs/ext4/ext4.h): nothing more reaches the disk, not even the journal of the file system. */
const cut = 'import fcntl,os,struct,sys; fcntl.ioctl(os.open(sys.argv[1], os.O_RDONLY), 0x8004587d, struct.pack("I", 2))'
/** So many cuts in one file system; then a new one is begun. */
const perDisk = 25

function run(program: string, ...args: string[]): string | null {
  const done = spawnSync(program, args, { encoding: 'utf8' })
  return done.status === 0 ? null : `${program} ${args[0] ?? ''}: ${(done.stderr || String(done.error ?? done.status)).trim().slice(0, 200)}`
}

function must(failed: string | null): void {
  if (failed !== null) throw new Error(failed)
}

function makeDisk(): Ground {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'lectern-power-'))
  const [image, mounted] = [join(folder, 'disk'), join(folder, 'mounted')]
  mkdirSync(mounted)
  must(run('truncate', '-s', '256M', image))
  must(run('mkfs.ext4', '-q', '-F', image))
  must(run('mount', '-o', 'loop', image, mounted))
  return { folder, image, mounted, promised: nothingPromised(), made: new Set() }
}

function removeDisk({ folder, mounted }: Ground): void {
  run('umount', '-l', mounted)
  rmSync(folder, { recursive: true, force: true })
}

async function skip(): Promise<string | null> {
  if (process.platform !== 'linux') return 'It takes Linux: a file system that can be cut off from its disk.'
  if (process.getuid?.() !== 0) return 'It takes root, to mount a file system that is then cut off from its disk.'
  try {
    const ground = makeDisk()
    const failed = run('python3', '-c', cut, ground.mounted)
    removeDisk(ground)
    return failed === null ? null : `The file system cannot be cut off here (${failed}).`
  } catch (error) {
    return `No file system can be mounted here (${error instanceof Error ? error.message : String(error)}).`
  }
}

async function attempt(ground: Ground, trial: number): Promise<Attempt> {
  if (trial % perDisk === 0 && ground.promised.lines.size > 0) {
    removeDisk(ground)
    Object.assign(ground, makeDisk())
  }
  const before = ground.promised.lines.size
  const data = join(ground.mounted, 'data')
  const sitting = startSitting(data, trial + 1, ground.promised, ground.made)
  // Sometimes while it starts, repairs and packs; else while things are done.
  await sitting.until(trial % 4 === 3 ? 'OPENING' : 'READY')
  await wait(Math.random() * (trial % 4 === 3 ? 150 : 1200))
  must(run('python3', '-c', cut, ground.mounted))
  await wait(20)
  await sitting.kill()
  must(run('umount', ground.mounted))
  must(run('mount', '-o', 'loop', ground.image, ground.mounted))
  const losses = await checkFolder(data, sitting)
  return { did: ground.promised.lines.size - before, losses: losses.map((loss) => `power cut during ${sitting.deed()}: ${loss}`) }
}

export const powerCut = anAttack<Ground>({
  name: 'power-cut',
  what: 'The disk is cut off at any moment of answering, undoing, importing with pictures, backing up, restoring, packing the journal (ext4, nothing more is written): all that was acknowledged is there after it',
  trials: { quick: 10, full: 500 },
  skip,
  open: async () => makeDisk(),
  attempt,
  close: async (ground) => removeDisk(ground),
})
