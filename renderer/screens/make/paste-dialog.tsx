import { useRef, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { TextArea } from '../../parts/text-area.tsx'
import type { ArticleFile } from '../../worker/make-request.ts'

/** An article as text, pasted or typed. What is pasted with its headings and footnotes keeps them. */
export function PasteDialog({ onRead, onClose }: { onRead: (pasted: ArticleFile) => void; onClose: () => void }) {
  const [text, setText] = useState('')
  const html = useRef<{ text: string; html: string } | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const read = () => {
    if (text.trim() === '') return
    // The markup belongs to what was pasted; with other words it would be another article.
    onRead(html.current?.text === text ? html.current : { text })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title="Paste an article"
      wide
      typed
      first={field}
      actions={
        <>
          <Button look="plain" keys="Esc" onClick={onClose}>Cancel</Button>
          <Button look="primary" keys="Ctrl+Enter" disabled={text.trim() === ''} onClick={read}>Read it</Button>
        </>
      }
    >
      <TextArea
        ref={field}
        label="The article with its title and its notes"
        rows={10}
        serif
        style={{ maxHeight: '50vh', overflowY: 'auto' }}
        value={text}
        spellCheck={false}
        onChange={setText}
        onPaste={(event) => {
          const { value, selectionStart, selectionEnd } = event.currentTarget
          const pasted = event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n')
          const whole = value.slice(0, selectionStart) + pasted + value.slice(selectionEnd)
          html.current = whole === pasted ? { text: whole, html: event.clipboardData.getData('text/html') } : null
        }}
        onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); read() } }}
        hint="It is read on this computer and never leaves it."
      />
    </Dialog>
  )
}
