import type { AnyAttack, Attempt, Size } from './attack.ts'
import { forgetProgress, keepProgress, readProgress, type Progress } from './progress.ts'

/** What came of an attack, with what earlier runs of it had done. */
export interface Outcome extends Progress {
  readonly name: string
  readonly what: string
  /** How many trials belong to it, and how many of them were done. */
  readonly wanted: number
  readonly trials: number
  /** Why it was not tried, or null. */
  readonly skipped: string | null
}

/** How to run: `minutes` is the most for one attack. */
export interface RunOptions {
  readonly size: Size
  readonly minutes: number
  readonly fresh: boolean
}

/** A trial that takes longer has hung, in ms. */
const patience = 30 * 60_000
/** So many losses are told in full; later ones are the same again. */
const mostLosses = 50
/** How often it is said how far it is, in ms. */
const sayEvery = 15_000

/** Tries an attack until it was tried often enough or its time is over. */
export async function runAttack(attack: AnyAttack, { size, minutes, fresh }: RunOptions): Promise<Outcome> {
  const { name, what } = attack
  const wanted = attack.trials[size]
  const skipped = (await attack.skip?.()) ?? null
  if (skipped !== null) {
    console.log(`${name}: NOT TRIED. ${skipped}`)
    return { name, what, wanted, trials: 0, did: 0, losses: [], seconds: 0, skipped }
  }
  if (fresh) forgetProgress(name, size)
  const before = readProgress(name, size)
  console.log(`${name}: ${what}${before.trials > 0 && before.trials < wanted ? ` (${before.trials} of ${wanted} trials were done before)` : ''}`)
  const after = before.trials >= wanted ? before : await tryOn(attack, size, wanted, before, Date.now() + minutes * 60_000)
  console.log(`${name}: ${after.trials.toLocaleString('en')} of ${wanted.toLocaleString('en')} trials, ${after.did.toLocaleString('en')} things tried, ${after.losses.length} lost, ${Math.round(after.seconds)} s`)
  // What lost something is tried again from the start next time, or it could never be mended.
  if (after.losses.length > 0) forgetProgress(name, size)
  return { name, what, wanted, skipped, ...after }
}

async function tryOn(attack: AnyAttack, size: Size, wanted: number, before: Progress, until: number): Promise<Progress> {
  const began = Date.now()
  let progress = before
  let said = began
  let kept = began
  const stray: string[] = []
  const onStray = (error: unknown): void => void stray.push(`Not caught: ${sayError(error)}`)
  process.on('unhandledRejection', onStray)
  process.on('uncaughtException', onStray)
  const add = (attempt: Attempt, trials: number): void => {
    const losses = [...progress.losses, ...attempt.losses, ...stray.splice(0)].slice(0, mostLosses)
    progress = { trials: progress.trials + trials, did: progress.did + attempt.did, losses, seconds: before.seconds + (Date.now() - began) / 1000 }
  }
  try {
    const ground = await attack.open()
    try {
      while (progress.trials < wanted && Date.now() < until) {
        const trial = progress.trials
        add(await attemptOnce(attack, ground, trial, size), 1)
        if (Date.now() - kept > 1000) keepProgress(attack.name, size, progress)
        if (Date.now() - kept > 1000) kept = Date.now()
        if (Date.now() - said < sayEvery) continue
        said = Date.now()
        console.log(`  ${attack.name}: ${progress.trials.toLocaleString('en')} of ${wanted.toLocaleString('en')}, ${progress.losses.length} lost`)
      }
    } finally {
      await attack.close(ground)
    }
  } catch (error) {
    add({ did: 0, losses: [sayError(error)] }, 0)
  }
  add({ did: 0, losses: [] }, 0)
  process.off('unhandledRejection', onStray)
  process.off('uncaughtException', onStray)
  keepProgress(attack.name, size, progress)
  return progress
}

async function attemptOnce(attack: AnyAttack, ground: unknown, trial: number, size: Size): Promise<Attempt> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const hung = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it took longer than ${patience / 60_000} minutes`)), patience)
  })
  try {
    const { did, losses } = await Promise.race([attack.attempt(ground, trial, size), hung])
    return { did, losses: losses.map((loss) => `trial ${trial}: ${loss}`) }
  } catch (error) {
    return { did: 0, losses: [`trial ${trial}: ${sayError(error)}`] }
  } finally {
    clearTimeout(timer)
  }
}

function sayError(error: unknown): string {
  return (error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(0, 2000)
}
