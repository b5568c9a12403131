import type { TagEntry } from '../model/entry.ts'

/** A note has at most so many tags. */
const most = 100

/** The tags of a note after some are taken off and then others are put on; null when that leaves them as they are. */
export function changeTags(tags: readonly string[], { add, remove }: Pick<TagEntry, 'add' | 'remove'>): string[] | null {
  const off = new Set(remove)
  const changed = [...new Set([...tags.filter((tag) => !off.has(tag)), ...add])].slice(0, most)
  return changed.length === tags.length && changed.every((tag, place) => tag === tags[place]) ? null : changed
}
