// [Note: pdf floor] pdf.js 6.5 (the legacy build) calls these functions and brings only some of them along. Chrome 114
// and Node 20 have none; where they are there already, nothing is touched. Imported before pdf.js, by open-pdf.ts alone.

type Method = (this: never, ...args: never[]) => unknown

/** The functions that pdf.js calls and Chrome 114 does not have, by the name of their owner. */
export const floorMethods: Readonly<Record<'Promise' | 'URL' | 'AbortSignal' | 'Math' | 'Map' | 'WeakMap' | 'Set' | 'Uint8Array' | 'Uint8Array static', Readonly<Record<string, Method>>>> = {
  Promise: {
    withResolvers: () => {
      let resolve: unknown
      let reject: unknown
      const promise = new Promise((yes, no) => {
        resolve = yes
        reject = no
      })
      return { promise, resolve, reject }
    },
    try: (work: (...args: unknown[]) => unknown, ...args: unknown[]) => new Promise((resolve) => resolve(work(...args))),
  },
  URL: {
    parse: (url: string, base?: string) => parseAddress(url, base),
    canParse: (url: string, base?: string) => parseAddress(url, base) !== null,
  },
  AbortSignal: {
    any: (signals: Iterable<AbortSignal>) => {
      const all = new AbortController()
      for (const signal of signals) {
        if (signal.aborted) all.abort(signal.reason)
        else signal.addEventListener('abort', () => all.abort(signal.reason), { once: true, signal: all.signal })
      }
      return all.signal
    },
  },
  Math: {
    sumPrecise: (numbers: Iterable<number>) => [...numbers].reduce((sum, number) => sum + number, -0),
  },
  Map: { getOrInsert, getOrInsertComputed },
  WeakMap: { getOrInsert, getOrInsertComputed },
  Set: {
    union(this: Set<unknown>, other: ReadonlySet<unknown>) {
      return new Set([...this, ...other.keys()])
    },
    intersection(this: Set<unknown>, other: ReadonlySet<unknown>) {
      return new Set([...this].filter((item) => other.has(item)))
    },
    difference(this: Set<unknown>, other: ReadonlySet<unknown>) {
      return new Set([...this].filter((item) => !other.has(item)))
    },
    isSubsetOf(this: Set<unknown>, other: ReadonlySet<unknown>) {
      return [...this].every((item) => other.has(item))
    },
    isSupersetOf(this: Set<unknown>, other: ReadonlySet<unknown>) {
      return [...other.keys()].every((item) => this.has(item))
    },
    isDisjointFrom(this: Set<unknown>, other: ReadonlySet<unknown>) {
      return ![...this].some((item) => other.has(item))
    },
  },
  Uint8Array: {
    toHex(this: Uint8Array) {
      return Array.from(this, (byte) => byte.toString(16).padStart(2, '0')).join('')
    },
    toBase64(this: Uint8Array) {
      return btoa(Array.from(this, (byte) => String.fromCharCode(byte)).join(''))
    },
  },
  'Uint8Array static': {
    fromBase64: (text: string) => Uint8Array.from(atob(text), (unit) => unit.charCodeAt(0)),
    fromHex: (text: string) => Uint8Array.from(text.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16)),
  },
}

function parseAddress(url: string, base?: string): URL | null {
  try {
    return new URL(url, base)
  } catch {
    return null
  }
}

function getOrInsert(this: Map<unknown, unknown>, key: unknown, value: unknown): unknown {
  if (!this.has(key)) this.set(key, value)
  return this.get(key)
}

function getOrInsertComputed(this: Map<unknown, unknown>, key: unknown, compute: (key: unknown) => unknown): unknown {
  if (!this.has(key)) this.set(key, compute(key))
  return this.get(key)
}

/** Gives the engine what is missing of it. `owners` are the objects to hold the functions, by the same names. */
export function layFloor(owners: Readonly<Record<keyof typeof floorMethods, object>> = realOwners()): void {
  for (const [name, methods] of Object.entries(floorMethods)) {
    const owner = owners[name as keyof typeof floorMethods]
    for (const [method, value] of Object.entries(methods)) {
      if (!(method in owner)) Object.defineProperty(owner, method, { value, writable: true, configurable: true })
    }
  }
}

function realOwners(): Record<keyof typeof floorMethods, object> {
  return { Promise, URL, AbortSignal, Math, Map: Map.prototype, WeakMap: WeakMap.prototype, Set: Set.prototype, Uint8Array: Uint8Array.prototype, 'Uint8Array static': Uint8Array }
}
