import { useEffect, useState } from 'react'
import { useStore } from './store-context.tsx'

/** How many bytes are left of the room that was held back for answers, once the disk is full; null while it is not. */
export function useReserve(): { readonly left: number } | null {
  const { shell } = useStore()
  const [reserve, setReserve] = useState<{ readonly left: number } | null>(null)
  useEffect(() => shell.on('journal.reserve', ({ left }) => setReserve({ left })), [shell])
  return reserve
}
