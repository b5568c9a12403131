import { Dialog } from '../parts/dialog.tsx'
import { Kbd } from '../parts/kbd.tsx'
import { useSettings } from '../store/use-settings.ts'
import styles from './keys-dialog.module.css'

type Group = readonly [where: string, keys: readonly (readonly [keys: string, does: string])[]]

/** The keys by where they work, in the order that fills two columns evenly; those of an answer are as many as the reader chose. */
function listKeys(answers: 2 | 4): readonly Group[] {
  return [
    ['Everywhere', [['Ctrl+K', 'Search or go to'], ['Ctrl+Z', 'Undo'], ['Ctrl+Shift+Z', 'Redo'], ['G T', 'Today'], ['G L', 'Library'], ['G M', 'Make'], ['G I', 'Import'], ['Ctrl+,', 'Settings'], ['?', 'This list'], ['Esc', 'Back, or close']]],
    ['Library', [['/', 'Search'], ['J K', 'Move'], ['X', 'Select'], ['Ctrl+A', 'Select all that are listed'], ['E', 'Edit'], ['P', 'Pause, or take up again'], ['S', 'Whole passage'], ['N', 'New card'], ['Ctrl+Enter', 'Save']]],
    ['Study', [['Space', 'Show answer, then: knew it'], answers === 2 ? ['1 2', 'Didn’t know, knew it'] : ['1 2 3 4', 'Again, hard, good, easy'], ['T', 'Type the answer'], ['H', 'First letters'], ['S', 'Source'], ['O', 'Open in the article'], ['N', 'Next mention'], ['Z', 'Undo the last answer'], ['E', 'Edit'], ['B', 'Not today'], ['P', 'Pause'], ['W', 'Mark as wrong'], ['Esc', 'End']]],
    ['Make', [['A', 'Accept the draft'], ['E', 'Edit it'], ['R', 'Reject it'], ['Shift+R', 'Reject it for a reason'], ['M', 'Merge it with another'], ['J K', 'Move'], ['Shift+A', 'Accept the sure ones'], ['Space', 'Read in place'], ['Y', 'Why skipped'], ['C', 'Card from selected text'], ['Z', 'Undo'], ['O', 'Choose a file'], ['P', 'Paste text'], ['Ctrl+V', 'Paste an article']]],
    ['Today', [['Enter', 'Start studying']]],
    ['Import', [['O', 'Choose a file'], ['Enter', 'Import what is shown']]],
  ]
}

/** All keys, by where they work. */
export function KeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const groups = listKeys(useSettings()?.answerButtons ?? 2)
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
      <p className={`hint ${styles['note']}`}>Single keys do nothing while you type in a field. In Study, Anki’s U, -, @ and * work too.</p>
    </Dialog>
  )
}
