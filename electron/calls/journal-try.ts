import { fail, ok, type Result } from '../../decks/result.ts'
import { codeOf } from '../code-of.ts'

/** Does something with the disk and turns what the system throws into a problem in plain words. */
export async function tryDisk<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work())
  } catch (error) {
    return diskProblem(codeOf(error))
  }
}

function diskProblem(code: string): ReturnType<typeof fail> {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return fail('disk-full', 'The disk is full. Nothing that was kept is lost. Free some space, then try again.')
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return fail('no-access', 'Lectern may not use its folder. Allow it to read and write there, then try again.')
    default:
      return fail('disk-failed', `The disk did not do what it was asked (${code}). Nothing that was kept is lost. Try again; if it stays so, check the disk.`)
  }
}
