// [Note: folded text] Texts are compared without case, accents, kinds of quotation marks and dashes, and with one space
// for any run of white space. The marks taken away are those that sit on letters of Latin, Greek, Cyrillic, Hebrew and
// Arabic; Indian vowel signs, Thai tone marks and the voicing marks of kana make other letters and stay. What is wide,
// raised or joined (ＡＢ, ², ﬁ) becomes plain, as Unicode's compatibility forms have it (https://unicode.org/reports/tr15/).

const plainText = /^(?! )(?:[!-~]| (?! ))*$/
const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]|[\u06d6-\u06dc]|[\u06df-\u06e8]|[\u06ea-\u06ed]|[\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]/g
/** Soft hyphens, joiners, the stretching stroke of Arabic. */
const unseen = /\u00ad|\u0640|\u200b|\u200c|\u200d|\u2060|\ufeff/g
const odd = /[ßςıøđłæœþðħ‘’‚‛ʼ′“”„‟″‐‑‒–—―−]/g
const plainFor: Readonly<Record<string, string>> = {
  ß: 'ss', ς: 'σ', ı: 'i', ø: 'o', đ: 'd', ł: 'l', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', ħ: 'h',
  '‘': "'", '’': "'", '‚': "'", '‛': "'", ʼ: "'", '′': "'", '“': '"', '”': '"', '„': '"', '‟': '"', '″': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-',
}

/** The form in which searches compare texts; see [Note: folded text]. */
export function foldText(text: string): string {
  if (plainText.test(text)) return text.toLowerCase()
  const bare = text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(marks, '').replace(unseen, '')
  return bare.replace(odd, (letter) => plainFor[letter] ?? letter).normalize('NFC').replace(/[\s\p{Cc}]+/gu, ' ')
}
