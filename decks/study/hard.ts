import type { Preset } from '../model/preset.ts'
import type { Memory } from './memory.ts'

type Lapses = Pick<Memory, 'lapses'>
type HardRule = Pick<Preset, 'hardAfter'>

/** True for a card that was forgotten as often as its preset calls hard to keep. */
export function isHard(memory: Lapses, { hardAfter }: HardRule): boolean {
  return hardAfter > 0 && memory.lapses >= hardAfter
}

/**
 * True when an answer made the card hard to keep, or is the one to say so again: at the number of times that the preset
 * names and then every half of it, as Anki does with its leeches (https://docs.ankiweb.net/leeches.html).
 */
export function becameHard(before: Lapses, after: Lapses, preset: HardRule): boolean {
  if (after.lapses <= before.lapses || !isHard(after, preset)) return false
  return (after.lapses - preset.hardAfter) % Math.ceil(preset.hardAfter / 2) === 0
}
