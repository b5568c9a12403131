// [Note: page crashes] The page is a process of its own that may end at any time: a defect of the engine, a system without
// memory. All that was answered is in the journal, so the page is loaded again at the address it was at. Three times within
// a minute; then something ends it at once every time, and the reader is asked. A page that hangs is not ended
// unasked, for it may be busy with something large.

/** How often the page is loaded again unasked, and within how many ms. */
const [most, within] = [3, 60_000]

/** What the watch does to the world. The answers of the reader: false to give up. */
export interface PageWorld {
  readonly reload: () => void
  readonly endPage: () => void
  readonly quit: () => void
  readonly log: (what: string) => void
  /** The page ended again and again: try once more? */
  readonly askAgain: () => Promise<boolean>
  /** The page does not answer: end it and load it again? `end` tells that the question is out of date. */
  readonly askHanging: (end: AbortSignal) => Promise<boolean>
  readonly now: () => number
}

/** What befalls the page. */
export interface PageWatch {
  gone(reason: string, code: number): void
  hangs(): void
  answers(): void
}

/** Watches the page; see [Note: page crashes]. */
export function createPageWatch(world: PageWorld): PageWatch {
  let ended: number[] = []
  let asking: AbortController | null = null
  let isAsking = false

  async function ask(): Promise<void> {
    isAsking = true
    const again = await world.askAgain()
    isAsking = false
    ended = []
    if (again) world.reload()
    else world.quit()
  }

  async function askHanging(end: AbortController): Promise<void> {
    const isTired = await world.askHanging(end.signal)
    if (asking !== end) return
    asking = null
    // What ends it is heard as its end, which loads it again.
    if (isTired) world.endPage()
  }

  function dropQuestion(): void {
    asking?.abort()
    asking = null
  }

  return {
    gone: (reason, code) => {
      if (reason === 'clean-exit') return
      dropQuestion()
      world.log(`page ${reason} ${code}`)
      const now = world.now()
      ended = [...ended.filter((time) => Math.abs(now - time) < within), now]
      if (isAsking) return
      if (ended.length > most) void ask()
      else world.reload()
    },
    hangs: () => {
      if (asking !== null) return
      world.log('page hangs')
      asking = new AbortController()
      void askHanging(asking)
    },
    answers: dropQuestion,
  }
}
