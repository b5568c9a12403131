import { useState } from 'react'

// [Note: the same card] What is read from the database is a new object each time it is read. A card that is as it was must
// not be loaded again under the reader's eyes, nor its sounds be played again.

/** The value as it was before, for as long as it says the same. */
export function useSame<T>(value: T): T {
  const [kept, setKept] = useState(value)
  if (Object.is(kept, value) || JSON.stringify(kept) === JSON.stringify(value)) return kept
  setKept(value)
  return value
}
