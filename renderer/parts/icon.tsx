import type { LucideIcon } from 'lucide-react'

/** A Lucide icon at the size of the text around it; always beside a word, so hidden from readers of the screen. */
export function Icon({ of: Shape, size = 1, className }: { of: LucideIcon; size?: number; className?: string | undefined }) {
  return <Shape size={`${size}rem`} strokeWidth={1.75} aria-hidden="true" focusable="false" className={className} style={{ flex: 'none' }} />
}
