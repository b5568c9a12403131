import { nameMediaType } from '../../electron/contract/media-type.ts'
import type { Shell } from '../shell/shell.ts'
import { mediaPath } from './card-world.ts'
import type { CardDocument } from './make-document.ts'
import { toBase64 } from './to-base64.ts'

/** So many bytes of files may stand in the text of one card. */
const mostBytes = 24_000_000

const policy = "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; img-src data:; media-src data:; font-src data:; base-uri 'none'; form-action 'none'"

/**
 * A document for a frame of text, in the browser edition, which has no addresses of ours: its files stand in it, as `data:`,
 * and its policy is its own `<meta>`, which only narrows the page's that it inherits.
 */
export async function makeFrameText({ html, media }: CardDocument, shell: Shell): Promise<{ text: string; problem: string | null }> {
  let text = html.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`)
  let bytes = 0
  let left = 0
  for (const { hash, name } of media) {
    // One after the other: how many still fit depends on those before.
    // oxlint-disable-next-line no-await-in-loop
    const file = await shell.call('journal.readFile', { hash })
    const type = file.ok ? nameMediaType(file.value.bytes, name) : null
    if (!file.ok || type === null || bytes + file.value.bytes.length > mostBytes) {
      left += 1
      continue
    }
    bytes += file.value.bytes.length
    text = text.replaceAll(mediaPath(hash), `data:${type.type};base64,${toBase64(file.value.bytes)}`)
  }
  return { text, problem: left === 0 ? null : `${left === 1 ? 'A file of this card is' : `${left} files of this card are`} too large to be shown in the browser, or cannot be read. The desktop app shows larger ones.` }
}
