/** True once it was stopped. */
export function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true
}
