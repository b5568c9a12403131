import { deflateSync } from 'node:zlib'

/** Words on a page of `aPdf`: where, how large, in Courier or Times bold. */
export interface PdfWords {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly text: string
  readonly bold?: boolean
}

/** A picture that fills a page: one bit for each pixel, rows padded to whole bytes, 1 is white. */
export interface PdfPicture {
  readonly width: number
  readonly height: number
  readonly bits: Uint8Array
}

/** What `aPdf` is made of. */
export interface PdfParts {
  readonly pages: readonly { readonly words?: readonly PdfWords[]; readonly picture?: PdfPicture; readonly rotate?: number }[]
  readonly title?: string
  readonly locked?: boolean
}

/** A small PDF written byte by byte, with the standard typefaces, which are not in the file. Text is Latin 1; a letter is 0.6 of its size wide. */
export function aPdf({ pages, title, locked = false }: PdfParts): Uint8Array {
  const objects: Buffer[] = []
  const add = (body: string | Buffer): number => objects.push(Buffer.from(body as string, 'latin1'))
  add('<< /Type /Catalog /Pages 2 0 R >>')
  const first = 5
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${first + index * 3} 0 R`).join(' ')}] >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>')
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>')
  for (const [index, { words = [], picture, rotate = 0 }] of pages.entries()) {
    const own = first + index * 3
    const drawn = words.map(({ x, y, size, text, bold = false }) => `BT /${bold ? 'B' : 'R'} ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/gu, '\\$&')}) Tj ET`)
    if (picture !== undefined) drawn.unshift('q 612 0 0 792 0 0 cm /P Do Q')
    add(`<< /Type /Page /Parent 2 0 R /Rotate ${rotate} /MediaBox [0 0 612 792] /Resources << /Font << /R 3 0 R /B 4 0 R >> /XObject << /P ${own + 2} 0 R >> >> /Contents ${own + 1} 0 R >>`)
    add(stream('', Buffer.from(drawn.join('\n'), 'latin1')))
    const { width, height, bits } = picture ?? { width: 8, height: 1, bits: Uint8Array.of(255) }
    add(stream(`/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode`, deflateSync(bits, { level: 9 })))
  }
  const trailer = [`/Root 1 0 R /Size ${objects.length + 1}`]
  if (title !== undefined) trailer.push(`/Info << /Title (${title}) >>`)
  // No password opens this: the sums are not those of any.
  if (locked) trailer.push(`/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00> <00>]`)
  return write(objects, trailer.join(' '))
}

function stream(head: string, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`<< ${head} /Length ${data.length} >>\nstream\n`, 'latin1'), data, Buffer.from('\nendstream', 'latin1')])
}

function write(objects: readonly Buffer[], trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n', 'latin1')]
  let length = parts[0]?.length ?? 0
  const places: number[] = []
  for (const [index, body] of objects.entries()) {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`, 'latin1'), body, Buffer.from('\nendobj\n', 'latin1')])
    places.push(length)
    length += whole.length
    parts.push(whole)
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< ${trailer} >>\nstartxref\n${length}\n%%EOF\n`, 'latin1'))
  return new Uint8Array(Buffer.concat(parts))
}
