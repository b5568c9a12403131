import type { Problem } from '../result.ts'

/** Counts what could not be kept, so that each kind is said once, with a few names. */
export interface Tally {
  readonly add: (kind: string, name?: string) => void
  /** The problems of all kinds that came up, in the order of `words`. */
  readonly problems: (words: Readonly<Record<string, (count: number) => string>>) => Problem[]
}

/** Starts counting. */
export function startTally(): Tally {
  const counts = new Map<string, { count: number; names: string[] }>()
  return {
    add: (kind, name) => {
      const known = counts.get(kind) ?? { count: 0, names: [] }
      known.count += 1
      if (name !== undefined && known.names.length < 5) known.names.push(name.slice(0, 80))
      counts.set(kind, known)
    },
    problems: (words) =>
      Object.entries(words).flatMap(([type, say]) => {
        const told = counts.get(type)
        if (told === undefined) return []
        const where = told.names.join(', ')
        return [{ type, detail: say(told.count), ...(where === '' ? {} : { where }) }]
      }),
  }
}

/** `1 note` or `12 notes`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
