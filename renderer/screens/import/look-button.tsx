import { Eye, EyeOff } from 'lucide-react'
import { Button } from '../../parts/button.tsx'

/** Opens and closes the card as it looks. */
export function LookButton({ open, of, onToggle }: { open: boolean; of: string; onToggle: () => void }) {
  const words = open ? 'Hide how it looks' : 'Show how it looks'
  return <Button look="plain" square icon={open ? EyeOff : Eye} title={words} aria-label={`${words}: ${of.slice(0, 80)}`} aria-expanded={open} onClick={onToggle} />
}
