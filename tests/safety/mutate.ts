import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { openZip } from '../../decks/pack/read-zip.ts'
import type { Chance } from './chance.ts'

/** Numbers at the edges of what fields of files can hold. */
const edges = [0, 1, 0x7f, 0x80, 0xff, 0x7f_ff, 0x80_00, 0xff_ff, 0x7f_ff_ff_ff, 0x80_00_00_00, 0xff_ff_ff_fe, 0xff_ff_ff_ff]

/** Words that mean something to one reader or another, put where they do not belong. */
const words = [
  '-1', '0', '1e309', '-9007199254740993', '99999999999999999999', 'NaN', 'null', 'true', '{}', '[]', '""', '"', "'", ',', ';', '\t', '\n', '\r', '\r\n', '\0', '\u001F', '\uFEFF', '\u2028', '\uFFFD', '\u202E', '\uD800', '💥',
  '__proto__', 'constructor', 'toString', '../../../etc/passwd', 'C:\\CON', '%00', '{{', '}}', '{{c1::', '{{c999999999999::x}}', '{{#', '{{/x}}', '{{FrontSide}}', '[[', ']]', '![](', '::', '---', '```', '<!--', '-->', '<![CDATA[', ']]>', '&#x0;', '&#99999999;', '&lt;', '<script>', '</', '<svg onload=x>', '<a'.repeat(9),
  '#separator:', '#columns:', '#notetype column:9999999999', '<!--SR:!', '<!DOCTYPE x [<!ENTITY a "&a;">]>', '#inst "x"', '#{', ':x/y', '(((((((((', '[[[[[[[[[[', '{"a":'.repeat(9), 'stream\n', 'endobj', '/Length 999999999', '/Kids [2 0 R]', '65535 65535 R',
]

type Change = (bytes: Uint8Array, chance: Chance) => Uint8Array

function join(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function change(bytes: Uint8Array, work: (copy: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice()
  if (copy.length > 0) work(copy)
  return copy
}

const span = (bytes: Uint8Array, chance: Chance): [from: number, to: number] => {
  const from = chance.below(bytes.length)
  return [from, Math.min(bytes.length, from + 1 + chance.below(chance.pick([4, 64, 4096])))]
}

const flipBits: Change = (bytes, chance) => change(bytes, (copy) => {
  for (let left = chance.pick([1, 1, 2, 8, 40]); left > 0; left -= 1) {
    const at = chance.below(copy.length)
    copy[at] = (copy[at] ?? 0) ^ (1 << chance.below(8))
  }
})

/** A number of one, two, four or eight bytes is set to an edge, in either order of bytes. */
const setNumber: Change = (bytes, chance) => change(bytes, (copy) => {
  const [size, value, isLittle] = [chance.pick([1, 2, 4, 8]), chance.pick(edges), chance.below(2) === 0]
  const at = chance.below(copy.length)
  for (let byte = 0; byte < size && at + byte < copy.length; byte += 1) copy[at + byte] = (value / 256 ** (isLittle ? byte : size - 1 - byte)) & 0xff
})

const cut: Change = (bytes, chance) => bytes.slice(0, chance.below(bytes.length + 1))

const drop: Change = (bytes, chance) => {
  const [from, to] = span(bytes, chance)
  return join(bytes.subarray(0, from), bytes.subarray(to))
}

const repeat: Change = (bytes, chance) => {
  const [from, to] = span(bytes, chance)
  const times = to - from > 64 ? 2 : chance.pick([2, 3, 40, 400])
  return join(bytes.subarray(0, to), ...Array.from({ length: times }, () => bytes.subarray(from, to)), bytes.subarray(to))
}

/** A piece of the file over another place of it. */
const splice: Change = (bytes, chance) => change(bytes, (copy) => {
  const [from, to] = span(bytes, chance)
  const at = chance.below(copy.length)
  copy.set(bytes.subarray(from, Math.min(to, from + copy.length - at)), at)
})

const insertWord: Change = (bytes, chance) => {
  const at = chance.below(bytes.length + 1)
  const word = chance.pick(words)
  return join(bytes.subarray(0, at), chance.below(5) === 0 ? chance.bytes(1 + chance.below(16)) : Buffer.from(word.repeat(chance.pick([1, 1, 1, 1, 30]))), bytes.subarray(at))
}

/** A run of digits becomes another number. */
const setDigits: Change = (bytes, chance) => {
  const text = Buffer.from(bytes).toString('latin1')
  const found = [...text.matchAll(/\d+/g)]
  if (found.length === 0) return flipBits(bytes, chance)
  const one = chance.pick(found)
  const other = chance.pick(['0', '-1', '1', '65536', '4294967296', '9007199254740993', '1e400', '0.0000001', '9'.repeat(400)])
  return Buffer.from(text.slice(0, one.index) + other + text.slice(one.index + one[0].length), 'latin1')
}

const plain: readonly Change[] = [flipBits, flipBits, setNumber, setNumber, cut, drop, repeat, splice, insertWord, insertWord, setDigits]

/** What is unpacked here is at most so large: the file was changed already, and might be a bomb by now. */
const most = 5_000_000

/** What a file is packed in, so that what is inside can be changed and packed again with sums that are right. */
function repack(bytes: Uint8Array, chance: Chance, deeper: Change): Uint8Array | null {
  try {
    if (bytes[0] === 0x28 && bytes[1] === 0xb5) return zstdCompressSync(deeper(zstdDecompressSync(bytes, { maxOutputLength: most }), chance))
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null
    const archive = openZip(bytes, { files: 100, file: most, whole: most, ratio: 1000 })
    if (!archive.ok) return null
    const files = archive.value.names.map((name): [string, Uint8Array] => {
      const file = archive.value.read(name)
      return [name, file?.ok === true ? file.value : new Uint8Array()]
    })
    const at = chance.below(files.length)
    const [name, whole] = files[at] ?? ['', new Uint8Array()]
    const how = chance.below(8)
    if (how === 0) files.splice(at, 1)
    else if (how === 1) files[at] = [Buffer.from(insertWord(Buffer.from(name), chance)).toString().slice(0, 300), whole]
    else if (how === 2) files[at] = [name, files[chance.below(files.length)]?.[1] ?? whole]
    else files[at] = [name, deeper(whole, chance)]
    return zipSync(Object.fromEntries(files))
  } catch {
    return null
  }
}

/** A file that was changed in one to three ways: its bytes as they are, or what is packed in it, down to where nothing is packed. */
export function mutate(bytes: Uint8Array, chance: Chance): Uint8Array {
  let changed: Uint8Array = bytes
  for (let left = chance.pick([1, 1, 1, 2, 3]); left > 0; left -= 1) {
    const inside = chance.below(4) === 0 ? null : repack(changed, chance, (part) => mutate(part, chance))
    changed = inside ?? chance.pick(plain)(changed, chance)
  }
  return new Uint8Array(changed)
}
