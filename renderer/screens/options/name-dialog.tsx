import { useRef, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { TextField } from '../../parts/text-field.tsx'

export interface NameDialogProps {
  title: string
  /** The verb with its object on the button. */
  act: string
  name: string
  /** Names that are taken; two alike could not be told apart. */
  taken: readonly string[]
  onName: (name: string) => void
  onClose: () => void
}

/** Asks for the name of a set of options. */
export function NameDialog({ title, act, name, taken, onName, onClose }: NameDialogProps) {
  const [typed, setTyped] = useState(name)
  const field = useRef<HTMLInputElement>(null)
  const wanted = typed.trim()
  const problem = wanted === '' ? 'Options need a name.' : taken.includes(wanted) ? `There are options called “${wanted}” already.` : undefined
  const settle = () => {
    if (problem !== undefined) return
    onClose()
    onName(wanted)
  }
  return (
    <Dialog open typed onClose={onClose} title={title} first={field} actions={<><Button look="plain" keys="Esc" aria-keyshortcuts="Escape" onClick={onClose}>Cancel</Button><Button look="primary" onClick={settle}>{act}</Button></>}>
      <TextField ref={field} label="Name" value={typed} maxLength={100} onChange={setTyped} problem={problem} onKeyDown={(event) => { if (event.key === 'Enter') settle() }} />
    </Dialog>
  )
}
