import { anAttack } from './attack.ts'
import { startReader } from './hostile-reader.ts'
import { ownFiles } from './own-files.ts'

/** Files in one trial. */
const some = 20
const mostMemory = 512 * 2 ** 20

/**
 * Files of every format, changed by chance: bits, lengths, numbers, pieces, words, outside and inside of what they are packed
 * in. The number of a trial gives its format and its seeds, so that each can be made again.
 */
export const importFuzz = anAttack({
  name: 'import-fuzz',
  what: 'Changed files of every format: read whole or refused with a sentence; no crash, no hang, at most 512 MB.',
  trials: { quick: 100, full: 165_000 },
  open: async () => ({ formats: [...new Set((await ownFiles()).map(({ format }) => format))], reader: startReader() }),
  attempt: async ({ formats, reader }, trial) => {
    const losses: string[] = []
    const format = formats[trial % formats.length] ?? ''
    for (let at = 0; at < some; at += 1) {
      const seed = trial * some + at
      const { wrong, ms, peak } = await reader.read({ format, seed })
      if (wrong !== null) losses.push(`${format}, seed ${seed}: ${wrong}`)
      if (ms > 10_000) losses.push(`${format}, seed ${seed}: ${Math.round(ms / 1000)} s of work`)
      if (peak > mostMemory) losses.push(`${format}, seed ${seed}: ${Math.round(peak / 2 ** 20)} MB of memory`)
    }
    return { did: some, losses }
  },
  close: async ({ reader }) => reader.close(),
})
