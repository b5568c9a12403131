import { useEffect, useState } from 'react'

/** A number that rises every half minute, for what changes with the time. */
export function useTick(): number {
  const [tick, setTick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setTick((count) => count + 1), 30_000)
    return () => clearInterval(timer)
  }, [])
  return tick
}
