import { toBase64 } from './to-base64.ts'

const read = new Map<string, Promise<string | null>>()

/** One of the page's own fonts as a `data:` address, read once; null when it cannot be read. */
export function inlineFont(address: string): Promise<string | null> {
  const known = read.get(address)
  if (known !== undefined) return known
  const reading = readFont(address)
  read.set(address, reading)
  return reading
}

async function readFont(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address)
    if (!answer.ok) return null
    return `data:font/woff2;base64,${toBase64(new Uint8Array(await answer.arrayBuffer()))}`
  } catch {
    return null
  }
}
