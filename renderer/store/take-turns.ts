/** Lets the page draw and take keys, then goes on. Not within a transaction, which would end meanwhile. */
export function takeTurns(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
