import { scanXml } from './scan-markup.ts'

/** An element of a Mnemosyne file with the texts within it: an item of version 1, an entry of version 2. */
export interface MnemosyneEntry {
  /** Which one of the file it is, from 1. */
  readonly number: number
  readonly attributes: ReadonlyMap<string, string>
  readonly texts: ReadonlyMap<string, string>
}

export interface MnemosyneFile {
  readonly version: 1 | 2
  /** When days began to be counted, ms since 1970 UTC; null where the file does not say. */
  readonly start: number | null
  readonly entries: readonly MnemosyneEntry[]
  /** Whether it ended as it should. */
  readonly whole: boolean
  readonly tooMany: boolean
}

const mostEntries = 1_000_000
const deepest = 16
const longestField = 200_000

/** Reads the XML of either version; null when it is none of them. Damage ends nothing: what is whole is read. */
export function readMnemosyneXml(xml: string): MnemosyneFile | null {
  let version: 1 | 2 | null = null
  let start: number | null = null
  let entry: { attributes: ReadonlyMap<string, string>; texts: Map<string, string> } | null = null
  let part = ''
  let depth = 0
  let tooMany = false
  const entries: MnemosyneEntry[] = []
  const end = scanXml(xml, {
    open(name, attributes) {
      depth += 1
      if (depth === 1) {
        version = name === 'mnemosyne' ? 1 : name === 'openSM2sync' ? 2 : null
        const began = Number(attributes.get('time_of_start') ?? Number.NaN)
        start = Number.isFinite(began) && began > 0 ? began * 1000 : null
      } else if (depth === 2 && (name === 'item' || name === 'log')) entry = { attributes, texts: new Map() }
      else if (depth === 3) part = name
    },
    text(text) {
      if (entry === null || depth !== 3) return
      const before = entry.texts.get(part) ?? ''
      if (before.length <= longestField) entry.texts.set(part, before + text)
    },
    close() {
      if (depth === 3 && entry !== null && !entry.texts.has(part)) entry.texts.set(part, '')
      depth -= 1
      if (depth !== 1 || entry === null) return
      if (entries.length < mostEntries) entries.push({ number: entries.length + 1, ...entry })
      else tooMany = true
      entry = null
    },
  }, deepest)
  return version === null ? null : { version, start, entries, whole: end.whole, tooMany }
}
