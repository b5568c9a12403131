import { useToast } from '../../parts/use-toast.ts'
import { titleToFileName } from '../../parts/title-to-file-name.ts'
import { useStore } from '../../store/store-context.tsx'
import { writePrecisionCsv, writePrecisionText } from './write-precision.ts'
import type { PrecisionSource } from './write-precision.ts'

/** Saves a precision sheet where the reader chooses, as a text or as a table. */
export function useSavePrecision(source: PrecisionSource): (as: 'text' | 'table') => void {
  const { shell } = useStore()
  const toast = useToast()
  return (as) => void save(as)

  async function save(as: 'text' | 'table'): Promise<void> {
    const [text, ending] = as === 'text' ? [writePrecisionText(source), '.txt'] : [writePrecisionCsv(source), '.csv']
    // Spreadsheets know UTF-8 by its mark.
    const bytes = new TextEncoder().encode(as === 'table' ? `\uFEFF${text}` : text)
    const done = await shell.call('file.save', { name: `${titleToFileName(source.title, 'article')}, precision${ending}`, bytes })
    if (!done.ok) toast(done.problem.detail)
    else if (done.value.saved) toast('The precision sheet is saved.')
  }
}
