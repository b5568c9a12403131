import { fail, ok, type Result } from '../../decks/result.ts'

/** Does something with the browser's private files and turns what it throws into a problem in plain words. */
export async function tryOpfs<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work())
  } catch (error) {
    const name = error instanceof DOMException ? error.name : 'unknown'
    switch (name) {
      case 'QuotaExceededError':
        return fail('disk-full', 'The browser has no room left for Lectern. Nothing that was kept is lost. Free some space on the disk, then try again.')
      case 'NoModificationAllowedError':
        return fail('second-tab', 'Lectern is already open in another tab. Go on there, or close it and try again here.')
      case 'SecurityError':
      case 'NotAllowedError':
        return fail('no-access', 'This browser does not let Lectern keep files. Private windows and strict settings do that; use an ordinary window.')
      default:
        return fail('disk-failed', `The browser did not keep what it was given (${name}). Nothing that was kept is lost. Try again.`)
    }
  }
}
