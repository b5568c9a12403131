import { ok, type Result } from '../../decks/result.ts'
import type { OpenedFile } from '../../electron/contract/contract.ts'

const minute = 60_000

/** Hands a file to the browser as a download. */
export async function saveFile({ name, bytes }: OpenedFile): Promise<Result<{ saved: boolean }>> {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), minute)
  return ok({ saved: true })
}
