import { useEffect, useState } from 'react'
import type { OpenedFile } from '../../electron/contract/contract.ts'
import { mostBytesOf, sayMostBytes } from '../../electron/contract/file-limit.ts'
import styles from './file-drop.module.css'

/** Takes a file that is dropped anywhere on the window. */
export function FileDrop({ onFile, onProblem }: { onFile: (file: OpenedFile) => void; onProblem: (sentence: string) => void }) {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const drag = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => { if (event.relatedTarget === null) setOver(false) }
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file) void readDropped(file).then((read) => (typeof read === 'string' ? onProblem(read) : onFile(read)))
    }
    window.addEventListener('dragover', drag)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', drag)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [onFile, onProblem])
  return over ? <div className={styles['over']}><p>Drop an article or a deck here. It is read on this computer and never leaves it.</p></div> : null
}

/** The file, or a sentence that says why not. */
async function readDropped(file: File): Promise<OpenedFile | string> {
  if (file.size > mostBytesOf(file.name)) return `“${file.name}” is larger than ${sayMostBytes(file.name)}. Split it, and drop the parts.`
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    return `“${file.name}” cannot be read. Is it a folder, or was it moved?`
  }
}
