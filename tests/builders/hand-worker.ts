type Listener = (event: { data: unknown }) => void

/** A worker that a test speaks for: it keeps what it was asked, and says nothing by itself. */
export class HandWorker {
  /** All that were started, in order. */
  static all: HandWorker[] = []
  readonly asked: unknown[] = []
  ended = false
  readonly #listeners = new Set<readonly [string, Listener, boolean]>()
  constructor() {
    HandWorker.all.push(this)
  }
  addEventListener(name: string, listener: Listener, { once = false, signal }: { once?: boolean; signal?: AbortSignal } = {}): void {
    const entry = [name, listener, once] as const
    this.#listeners.add(entry)
    signal?.addEventListener('abort', () => this.#listeners.delete(entry))
  }
  postMessage(request: unknown): void {
    this.asked.push(request)
  }
  terminate(): void {
    this.ended = true
  }
  say(name: 'message' | 'error' | 'messageerror', data: unknown = null): void {
    // A worker that was ended says nothing any more.
    if (this.ended) return
    for (const entry of this.#listeners) {
      const [own, listener, once] = entry
      if (own !== name) continue
      if (once) this.#listeners.delete(entry)
      listener({ data })
    }
  }
}

/** The last worker that was started. */
export function lastWorker(): HandWorker {
  const last = HandWorker.all.at(-1)
  if (last === undefined) throw new Error('No worker was started.')
  return last
}
