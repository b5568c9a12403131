import { fail, ok, type Result } from '../../decks/result.ts'
import type { OpenedFile } from '../../electron/contract/contract.ts'
import { mostBytesOf, sayMostBytes } from '../../electron/contract/file-limit.ts'

/** Lets the reader choose a file with the browser's own dialog; null when she cancels. */
export async function pickFile(): Promise<Result<OpenedFile | null>> {
  const input = document.createElement('input')
  input.type = 'file'
  const chosen = new Promise<File | null>((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => resolve(null))
  })
  input.click()
  const file = await chosen
  if (file === null) return ok(null)
  if (file.size > mostBytesOf(file.name)) return fail('too-large', `This file is larger than ${sayMostBytes(file.name)}, so it was not opened.`)
  return file.arrayBuffer().then(
    (bytes) => ok({ name: file.name.slice(0, 255), bytes: new Uint8Array(bytes) }),
    () => fail('cannot-read', 'This file could not be read. Check that it is still there, then try again.'),
  )
}
