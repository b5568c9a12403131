import type { LayoutScore } from '../eval/score-layouts.ts'
import { scoreLayouts } from '../eval/score-layouts.ts'
import { aManuscript } from '../eval/manuscript.ts'
import { sayShare } from '../eval/share.ts'
import type { Article } from '../model/article.ts'
import { readArticles } from '../read/read-articles.ts'
import { readSeedManuscript } from './seed-manuscript.ts'

const layouts = 300

/** How much is read as it was written when a manuscript is laid out in 300 ways; the blocks of the seed too, when it is there. */
export function measureLayouts(): string {
  const seed = readSeedManuscript()
  return [
    `${layouts} layouts (required: paragraphs 99.5%, notes 99.5%, whole texts 95%)`,
    say('a manuscript of ours', scoreLayouts(aManuscript(), layouts, read)),
    ...(seed === null ? [] : [say('the blocks of the seed', scoreLayouts(seed, layouts, read))]),
  ].join('\n')
}

function read(text: string): Article[] {
  const result = readArticles({ name: 'laid.txt', text })
  return result.ok ? result.value : []
}

function say(what: string, { paragraphs, notes, whole }: LayoutScore): string {
  return `  ${what.padEnd(24)} paragraphs ${sayShare(paragraphs)}, notes ${sayShare(notes)}, whole texts ${sayShare(whole)}`
}
