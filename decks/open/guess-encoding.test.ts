import { expect, test } from 'vitest'
import { guessEncoding } from './guess-encoding.ts'

/** Encodes text by looking each letter up in what the encoding makes of each byte. */
function encode(text: string, label: string): Uint8Array {
  const letters = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(text, (letter) => letters.indexOf(letter))
}

const english = 'The firm’s “first” loom – the one that stopped by itself – was sold for £100,000 in 1929. Kiichiro’s plan was ready…'
const french = 'L’été dernier, François a traversé la forêt près de Besançon ; c’était déjà trop tard, où que l’on fût.'
const german = 'Über Nacht wuchs die Größe der Straße; schöne Häuser hörten auf, früher ärmlich zu sein. „Wirklich“, sagte er.'

test.each([
  [english, 'windows-1252'], [french, 'windows-1252'], [german, 'windows-1252'],
  [english, 'macintosh'], [french, 'macintosh'], [german, 'macintosh'],
  ['Příliš žluťoučký kůň úpěl ďábelské ódy, ale nikdo ho neslyšel až do večera.', 'windows-1250'],
  ['Город вырос за одну ночь, и никто не заметил, как изменилась его главная улица.', 'windows-1251'],
  ['Город вырос за одну ночь, и никто не заметил, как изменилась его главная улица.', 'koi8-r'],
  ['Η πόλη μεγάλωσε μέσα σε μια νύχτα και κανείς δεν το πρόσεξε.', 'windows-1253'],
])('%s in %s is read as it was written', (text, label) => {
  expect(guessEncoding(encode(text, label)).text).toBe(text)
})

test('UTF-8 with a damaged letter stays UTF-8', () => {
  const bytes = new TextEncoder().encode(`${french} ${german}`)
  bytes[bytes.indexOf(0xc3) + 1] = 0x20
  expect(guessEncoding(bytes)).toMatchObject({ label: 'utf-8' })
})
