import { fail, ok, type Result } from '../../decks/result.ts'

/** Does something with the disk and turns what the system throws into a problem in plain words. */
export async function tryDisk<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work())
  } catch (error) {
    return diskProblem(codeOf(error))
  }
}

/** The system's code of an error, such as `ENOSPC`. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
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
