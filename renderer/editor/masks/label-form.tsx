import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { TextField } from '../../parts/text-field.tsx'
import styles from './masks.module.css'

/** The word of a label, which stands on the picture and hides nothing. */
export function LabelForm({ text: before, onKeep, onClose }: { text: string; onKeep: (text: string) => void; onClose: () => void }) {
  const [text, setText] = useState(before)
  return (
    <form className={styles['tools']} onSubmit={(event) => { event.preventDefault(); if (text.trim() !== '') onKeep(text.trim()) }}>
      {/* It was asked for by a press on a button. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <TextField label="Words of the label" value={text} onChange={setText} maxLength={200} autoFocus />
      <Button type="submit" disabled={text.trim() === ''}>{before === '' ? 'Add the label' : 'Change the label'}</Button>
      <Button look="plain" onClick={onClose}>Cancel</Button>
    </form>
  )
}
