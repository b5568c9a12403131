/** An object of JSON; its keys are data, so they are looked up and never assigned. */
export type JsonObject = Readonly<Record<string, unknown>>

/** A value as an object, or one without keys. */
export function asObject(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}
}

/** A value as a list, or an empty one. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** What `object` itself has under `key`, never what it inherits. */
export function ownValue(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** A text, or `otherwise`. Numbers become text, as some writers leave quotes out. */
export function textAt(object: JsonObject, key: string, otherwise = ''): string {
  const value = ownValue(object, key)
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : otherwise
}

/** A number, or `otherwise`. Old collections write ids as text. */
export function numberAt(object: JsonObject, key: string, otherwise: number): number {
  const value = ownValue(object, key)
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : otherwise
}

/** True only for `true` and numbers other than 0. */
export function flagAt(object: JsonObject, key: string): boolean {
  const value = ownValue(object, key)
  return value === true || (typeof value === 'number' && value !== 0)
}

/** The numbers of a list, or null when it has none. */
export function numbersAt(object: JsonObject, key: string): readonly number[] | null {
  const numbers = asList(ownValue(object, key)).filter((value): value is number => typeof value === 'number' && Number.isFinite(value))
  return numbers.length === 0 ? null : numbers
}

/** The object that a text is, or null when it is not JSON or not an object. */
export function parseObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null
  } catch {
    return null
  }
}

/** Whether a value is what Anki writes where nothing was chosen. */
const isPlain = (value: unknown): boolean => value === null || value === false || value === '' || value === 0 || (Array.isArray(value) && value.length === 0)

/**
 * What `object` has besides `known` and was chosen, as JSON text; undefined when that is nothing. Whole numbers too large to be told apart
 * in JavaScript are left out, since a changed id is worse than none.
 */
export function restAsJson(object: JsonObject, known: readonly string[]): string | undefined {
  const rest = Object.entries(object).filter(([key, value]) => !known.includes(key) && !isPlain(value) && !(typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER))
  return rest.length === 0 ? undefined : JSON.stringify(Object.fromEntries(rest))
}
