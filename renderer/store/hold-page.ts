// [Note: one page] Two pages over the same data would each have a view that knows nothing of what the other wrote, and two
// memories of which entry came last. The journal bears it: entries are written once, whoever writes them, and each view takes
// the other's at its next start. But the reader would not see what she did. So one page holds a lock as long as it lives, in
// the desktop app too, where there is one window by its own rules.

/** A page that was just closed or loaded again may hold the lock a moment longer, in ms. */
const usual = 2000

/** Takes the lock that one page has, and keeps it until the page goes. False when another page has it. */
export async function holdPage(locks: Pick<LockManager, 'request'> | undefined = globalThis.navigator?.locks, patience = usual): Promise<boolean> {
  if (locks === undefined) return true
  return new Promise((resolve) => {
    const asked = locks.request('lectern-page', { signal: AbortSignal.timeout(patience) }, () => {
      resolve(true)
      return new Promise<never>(() => {})
    })
    asked.catch(() => resolve(false))
  })
}
