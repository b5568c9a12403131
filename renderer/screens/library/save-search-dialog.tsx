import { useId, useRef, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { TextField } from '../../parts/text-field.tsx'

/** Asks for the name under which a search is saved. */
export function SaveSearchDialog({ query, taken, onSave, onClose }: { query: string; taken: readonly string[]; onSave: (name: string) => void; onClose: () => void }) {
  const form = useId()
  const field = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const given = name.trim()
  const actions = (
    <>
      <Button look="plain" keys="Esc" onClick={onClose}>Cancel</Button>
      <Button look="primary" type="submit" form={form} disabled={given === ''}>Save the search</Button>
    </>
  )
  return (
    <Dialog open typed onClose={onClose} title="Save this search" first={field} actions={actions}>
      <form id={form} onSubmit={(event) => { event.preventDefault(); if (given !== '') onSave(given) }}>
        <TextField ref={field} label="Name" value={name} onChange={setName} maxLength={100} hint={taken.includes(given) ? 'There is a search of that name. It is replaced.' : query} />
      </form>
    </Dialog>
  )
}
