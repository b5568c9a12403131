import { Dialog } from '../parts/dialog.tsx'
import { Kbd } from '../parts/kbd.tsx'
import styles from './keys-dialog.module.css'

const groups: readonly (readonly [where: string, keys: readonly (readonly [string, string])[]])[] = [
  ['Everywhere', [['Ctrl+K', 'Search or go to'], ['Ctrl+Z', 'Undo'], ['Ctrl+Shift+Z', 'Bring back'], ['G T', 'Today'], ['G L', 'Library'], ['G I', 'Import'], ['Ctrl+,', 'Settings'], ['?', 'This list'], ['Esc', 'Back, or close']]],
  ['Today', [['Enter', 'Start studying']]],
  ['Study, question', [['Space', 'Show the answer'], ['Z', 'Undo the last answer'], ['B', 'Not today'], ['P', 'Pause the card'], ['W', 'Mark as wrong'], ['Esc', 'End']]],
  ['Study, answer', [['1 2 3 4', 'How it went'], ['Space', 'Knew it'], ['S', 'Source'], ['O', 'Open in the article'], ['N', 'Next mention']]],
  ['Library', [['/', 'Search'], ['J K', 'Move'], ['P', 'Pause, or take up again'], ['S', 'Source'], ['N', 'New card'], ['Ctrl+Enter', 'Save']]],
]

/** All keys, by where they work. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title="Keys" wide>
      <div className={styles['groups']}>
        {groups.map(([where, keys]) => (
          <section key={where}>
            <h3>{where}</h3>
            <dl>
              {keys.map(([key, does]) => (
                <div key={key}>
                  <dt><Kbd keys={key} /></dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={`hint ${styles['note']}`}>Single keys do nothing while you type in a field.</p>
    </Dialog>
  )
}
