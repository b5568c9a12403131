import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { sayCount } from '../../parts/say-count.ts'
import styles from './note-types.module.css'
import type { Effect } from './use-type-draft.ts'

/** Says, before a note type is saved, which cards come and go with it. */
export function EffectDialog({ effect: { notes, added, gone, lost }, onSave, onClose }: { effect: Effect; onSave: () => void; onClose: () => void }) {
  const actions = (
    <>
      <Button look="plain" keys="Esc" onClick={onClose}>Go on editing</Button>
      <Button look="primary" onClick={onSave}>Save and change {sayCount(notes.length, 'note')}</Button>
    </>
  )
  return (
    <Dialog open onClose={onClose} title="This changes cards" actions={actions}>
      <ul className={styles['effects']}>
        {added > 0 && <li>{sayCount(added, 'new card')} {added === 1 ? 'comes' : 'come'}.</li>}
        {gone > 0 && <li>{sayCount(gone, 'card')} {gone === 1 ? 'goes' : 'go'}. Your answers stay in the log.</li>}
        {lost.map(({ name, notes: count }) => <li key={name}>The texts of “{name}” go; {sayCount(count, 'note')} {count === 1 ? 'has' : 'have'} one.</li>)}
        <li>All other cards keep what is known of them. You can undo it as a whole.</li>
      </ul>
    </Dialog>
  )
}
