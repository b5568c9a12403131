import { ClipboardPaste, FolderOpen, ScanText } from 'lucide-react'
import { useState } from 'react'
import { Bar } from '../../parts/bar.tsx'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/problem-note.tsx'
import { sayCount } from '../../parts/say-count.ts'
import { useFocusWhenLost } from '../../parts/use-focus-when-lost.ts'
import { useKeys } from '../../parts/use-keys.ts'
import type { MakingView } from '../../store/store.ts'
import { MakingList } from './making-list.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import styles from './start-view.module.css'
import type { TakingStep } from './taking-step.ts'
import type { Taking } from './use-taking.ts'
import { usePaste } from './use-paste.ts'

export interface StartViewProps {
  makings: readonly MakingView[]
  taking: Taking
  step: Extract<TakingStep, { at: 'choose' | 'scanned' }>
  now: number
  timeZone: string
}

/** Where an article comes in, and the ones that did. */
export function StartView({ makings, taking, step, now, timeZone }: StartViewProps) {
  const [pasting, setPasting] = useState(false)
  const scanned = step.at === 'scanned'
  useKeys({ 'make.open': taking.choose, 'make.paste': () => setPasting(true), ...(scanned ? { Escape: taking.cancel } : {}) })
  usePaste(taking.read)
  const place = useFocusWhenLost<HTMLDivElement>()
  const waiting = makings.reduce((sum, making) => sum + making.waiting, 0)
  return (
    <>
      <Bar title="Make" context={makings.length === 0 ? undefined : `${sayCount(makings.length, 'article')}, ${sayCount(waiting, 'draft')} waiting`} />
      <div ref={place} className={styles['start']} tabIndex={-1}>
        {step.at === 'choose' && step.refused && (
          <ProblemNote title={step.refused.name === 'The file' || step.refused.name === 'Pasted text' ? `${step.refused.name} was not read` : `“${step.refused.name}” was not read`}>
            {step.refused.problem.detail}
          </ProblemNote>
        )}
        {scanned && (
          <ProblemNote
            tone="ask"
            icon={ScanText}
            title="This PDF has no text, only pictures of pages"
            actions={<><Button look="primary" onClick={taking.recognise}>Recognise its text</Button><Button look="plain" keys="Esc" onClick={taking.cancel}>Not now</Button></>}
          >
            Its letters can be recognised, on this computer. That takes some seconds a page, and letters can be misread: check names and numbers in the drafts. Nothing was added so far.
          </ProblemNote>
        )}
        <section className={styles['file']} aria-label="An article">
          <h2>{makings.length === 0 ? 'Drop an article here' : 'Make cards from another article'}</h2>
          <p>A PDF, a web page, a Word document, a book in EPUB, Markdown or plain text. It is read on this computer and never leaves it.</p>
          <div className={styles['ways']}>
            <Button look={scanned ? 'outline' : 'primary'} size="large" icon={FolderOpen} keys="make.open" onClick={taking.choose}>Choose a file</Button>
            <Button size="large" icon={ClipboardPaste} keys="make.paste" onClick={() => setPasting(true)}>Paste text</Button>
          </div>
          <p className="hint">Or drop a file anywhere on this window, or paste with Ctrl V.</p>
        </section>
        {makings.length > 0 ? <MakingList makings={makings} now={now} timeZone={timeZone} /> : <Steps />}
      </div>
      {pasting && <PasteDialog onRead={(pasted) => { setPasting(false); taking.read(pasted) }} onClose={() => setPasting(false)} />}
    </>
  )
}

/** What will happen, for who has made no cards yet. */
function Steps() {
  return (
    <ol className={styles['steps']} aria-label="How it goes">
      <li><b>The article is read.</b> Its paragraphs, notes and dates are put in order, also where columns or scans broke them.</li>
      <li><b>Cards are drafted.</b> Each cites its sentence and its note. The sure ones are in the deck at once, the others wait for you.</li>
      <li><b>You decide.</b> One key accepts a draft, one rejects it. What the rules skipped is marked, and you can make cards of it yourself.</li>
    </ol>
  )
}
