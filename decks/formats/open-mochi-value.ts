/** A value of Mochi's data, from EDN or Transit: keywords are texts without their colon, sets are lists, moments are ms since 1970 UTC. */
export type MochiValue = string | number | boolean | null | readonly MochiValue[] | MochiMap

export type MochiMap = ReadonlyMap<string, MochiValue>

/** The map that a value is, or an empty one. */
export function mapOf(value: MochiValue | undefined): MochiMap {
  return value instanceof Map ? (value as MochiMap) : new Map()
}

/** The list that a value is, or an empty one; of a map its values. */
export function listOf(value: MochiValue | undefined): readonly MochiValue[] {
  if (Array.isArray(value)) return value as readonly MochiValue[]
  return value instanceof Map ? [...(value as MochiMap).values()] : []
}

/** The text that a value is, or nothing. */
export function textOf(value: MochiValue | undefined): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** The number that a value is, or null. */
export function numberOf(value: MochiValue | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

/** A moment written in ms since 1970 UTC or as RFC 3339 (`2024-01-01T10:00:00Z`, a day alone in UTC), or null when it is neither. */
export function momentOf(text: string): number | null {
  if (/^-?\d{1,16}$/.test(text)) return Number(text)
  const moment = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2}))?$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isFinite(moment) ? moment : null
}
