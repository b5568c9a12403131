import type { Share } from '../eval/share.ts'
import { sayShare, shareOf } from '../eval/share.ts'
import { splitSentences } from '../model/split-sentences.ts'
import { readArticles } from '../read/read-articles.ts'
import type { GoldenText } from './golden-texts.ts'
import { readSeedParagraphs, readSeedSentences } from './golden-texts.ts'

const plain = (text: string): string => text.replace(/[`‘’ʼ]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, ' ').trim()

/** How much of the seed is read as a person read it: paragraphs, and sentences as cut. Null when the seed is not there. */
export function measureReading(seed: GoldenText): string {
  const read = readArticles({ name: seed.name, text: seed.text })
  if (!read.ok) throw new Error(read.problem.detail)
  const passages = read.value.flatMap((article) => article.passages.map((passage) => plain(passage.text)))
  const sentences = new Set(passages.flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end))))
  const shares: [string, Share][] = [
    ['paragraphs', shareOf(readSeedParagraphs() ?? [], (paragraph) => passages.includes(plain(paragraph)))],
    ['sentences', shareOf(readSeedSentences() ?? [], (sentence) => sentences.has(plain(sentence)))],
  ]
  return `reading of the seed: ${shares.map(([what, share]) => `${what} ${sayShare(share)}`).join(', ')}`
}
