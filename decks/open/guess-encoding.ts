/** A text, the encoding it was decoded from by its WHATWG label, and that encoding's name in plain words. */
export interface GuessedText {
  readonly text: string
  readonly label: string
  readonly words: string
}

// [Note: guessing encodings] Any byte is a letter in any of these code pages, so the wrong ones are known by what they
// make of the text: letters of other scripts among Latin ones, signs within words, capitals after small letters.
// The order settles ties. See https://encoding.spec.whatwg.org/#legacy-single-byte-encodings for the tables.
const encodings: readonly (readonly [string, string])[] = [
  ['windows-1252', 'Windows-1252 (Western European)'],
  ['macintosh', 'Mac Roman'],
  ['windows-1250', 'Windows-1250 (Central European)'],
  ['windows-1251', 'Windows-1251 (Cyrillic)'],
  ['koi8-r', 'KOI8-R (Cyrillic)'],
  ['windows-1253', 'Windows-1253 (Greek)'],
  ['gb18030', 'GB 18030 (Chinese)'],
  ['shift_jis', 'Shift JIS (Japanese)'],
  ['euc-kr', 'EUC-KR (Korean)'],
]

const sample = 400_000

/** Decodes text that does not say how it is written in the likeliest encoding. A few bytes of damage in UTF-8 are passed over. */
export function guessEncoding(bytes: Uint8Array): GuessedText {
  const part = bytes.subarray(0, sample)
  if (isMostlyUtf8(part)) return { text: new TextDecoder('utf-8').decode(bytes), label: 'utf-8', words: 'UTF-8 with some damaged letters' }
  let best = { label: 'windows-1252', words: encodings[0]?.[1] ?? '', score: -Infinity }
  for (const [label, words] of encodings) {
    const score = judge(decode(part, label))
    if (score > best.score) best = { label, words, score }
  }
  return { text: decode(bytes, best.label), label: best.label, words: best.words }
}

function decode(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes)
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = decode(bytes, 'utf-8')
  const whole = text.match(/[\u{80}-\u{FFFC}\u{10000}-\u{10FFFF}]/gu)?.length ?? 0
  const broken = text.match(/\uFFFD/gu)?.length ?? 0
  return whole > 0 && broken < whole / 10
}

/** What speaks for and against a decoding, by pattern and weight for each match. */
const evidence: readonly (readonly [RegExp, number])[] = [
  [/\uFFFD|[\u0080-\u009F]/gu, -20],
  // Quotes, dashes and ellipses where they belong.
  [/(?<=^|[\s([—–])[“‘„«](?=[\p{L}\p{N}])/gmu, 4],
  [/(?<=[\p{L}\p{N}.,!?;:)])[”»](?=[\s.,;:)!?—–]|$)/gmu, 4],
  [/(?<=\p{L})’(?=\p{Ll})|(?<=s)’(?=\s)/gu, 4],
  [/(?<=[\p{L}\p{N}.,”’)])\s?[–—]\s?(?=[\p{L}\p{N}“‘(])|(?<=\p{L})…/gu, 3],
  [/(?<=\p{N}\s?)[°%€£]|[€£](?=\p{N})|(?<=\p{L})[®™]|§(?=\s?\p{N})|©(?=\s?(?:19|20))/gu, 2],
  // Latin letters with marks, which western languages write far oftener than others.
  [/(?<=\p{Script=Latin})[àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœ]|[àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœ](?=\p{Ll})/gu, 2.2],
  [/(?<=\p{Script=Latin})[ąćčďęěğłńňőřśşšťůűźżžţă]|[ćčďľłńřśšťźżž](?=\p{Ll})/gu, 2],
  [/(?<![\p{L}])[\p{Script=Cyrillic}]?\p{Script=Cyrillic}[а-яё]{2,}/gu, 6],
  [/(?<![\p{L}])\p{Script=Greek}[ά-ώ]{2,}/gu, 6],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]{2}|\p{Script=Hangul}{2}/gu, 3],
  [/\p{Script=Han}{2}/gu, 1.5],
  // What wrong decodings make.
  [/[\p{Script=Latin}](?=[\p{Script=Cyrillic}\p{Script=Greek}])|[\p{Script=Cyrillic}\p{Script=Greek}](?=\p{Script=Latin})/gu, -4],
  [/(?<=[a-z])[\p{Script=Han}\p{Script=Hangul}\uFF61-\uFF9F]|[\p{Script=Han}\p{Script=Hangul}\uFF61-\uFF9F](?=[a-z])/gu, -6],
  [/(?<=\p{Ll})\p{Lu}(?=\p{Ll}|\s|$)/gmu, -1.5],
  [/(?<=[À-ÿ]{2})[À-ÿ]/gu, -12],
  [/[\uE000-\uF8FF\u2500-\u259F\uFF61-\uFF9F]/gu, -5],
  [/(?<=\p{L})[^\p{L}\p{N}\p{M}\s\p{P}€£™®°](?=\p{L})|(?<=\p{L})[¡¿¦§¨ª¬¯²³´¶·¸¹º¼½¾‡†•‰‹›¤¢¥±×÷˙˝˛ˇ˘](?=\p{L})/gu, -4],
]

function judge(text: string): number {
  let score = 0
  for (const [pattern, weight] of evidence) score += (text.match(pattern)?.length ?? 0) * weight
  return score
}
