import { Check, Clock3, X } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { ButtonLink } from '../../parts/button-link.tsx'
import { Tag } from '../../parts/tag.tsx'
import { typeset } from '../../parts/typeset.ts'
import { FactWords } from './fact-words.tsx'
import type { SentenceMark } from './mark-sentences.ts'
import type { Desk } from './read-desk.ts'
import styles from './sentence-panel.module.css'
import type { NoteStanding } from './standing.ts'
import type { InboxControls } from './use-inbox.ts'

const tags = { kept: { words: 'In the deck', tone: 'right', icon: Check }, waiting: { words: 'Waits', tone: 'plain', icon: Clock3 }, rejected: { words: 'Rejected', tone: 'wrong', icon: X } } as const

export interface SentencePanelProps {
  desk: Desk
  inbox: InboxControls
  sentence: SentenceMark
  onClose: () => void
}

/** What came of one sentence: its cards and drafts with where each stands, or why it was skipped. */
export function SentencePanel({ desk, inbox, sentence, onClose }: SentencePanelProps) {
  const notes = desk.notes.filter(({ note }) => sentence.notes.includes(note.id))
  return (
    <section className={styles['panel']} aria-label="This sentence">
      <div className={styles['head']}>
        <p role="status">Sentence {sentence.index + 1} of {desk.marks.length}{sentence.reason !== null && <>. Skipped: {sentence.reason}</>}</p>
        <Button look="plain" square icon={X} aria-label="Close what came of the sentence" onClick={onClose} />
      </div>
      {notes.length > 0 && (
        <ul className={styles['notes']}>
          {notes.map((standing) => <SentenceNote key={standing.note.id} of={standing} inbox={inbox} onClose={onClose} />)}
        </ul>
      )}
    </section>
  )
}

function SentenceNote({ of: { note, standing, why }, inbox, onClose }: { of: NoteStanding; inbox: InboxControls; onClose: () => void }) {
  const { words, tone, icon } = tags[standing]
  const card = note.cards[0]
  return (
    <li>
      <p><FactWords note={note} /></p>
      <div className={styles['ways']}>
        <Tag tone={tone} icon={icon}>{why === undefined ? words : `${words}: ${typeset(why)}`}</Tag>
        {standing === 'waiting' && <Button look="plain" onClick={() => { inbox.choose(note.id); onClose() }}>Decide on it</Button>}
        {standing === 'rejected' && <Button look="plain" onClick={() => inbox.reopen(note)}>Let it wait again</Button>}
        {standing === 'kept' && note.frame !== null && <Button look="plain" onClick={() => inbox.takeOut(note)}>Take it out</Button>}
        {standing === 'kept' && card && <ButtonLink look="plain" href={`#/library/card/${card.id}`}>Open in the library</ButtonLink>}
      </div>
    </li>
  )
}
