import type { BlockTraits } from './block-traits.ts'
import { isBio } from './block-traits.ts'
import { headingCost, isNotesHeading } from './headings.ts'
import { findPullQuotes } from './pull-quotes.ts'
import { readNoteStart } from './note-starts.ts'
import { isByline, readHeadLine } from './head-line.ts'

/** The roles that can be told before reading: pull quotes, bylines, and the titles above them or at the very start. */
export function findFixedRoles(blocks: readonly string[]): BlockTraits['fixed'][] {
  const roles: BlockTraits['fixed'][] = blocks.map(() => null)
  for (const index of findPullQuotes(blocks)) roles[index] = 'left-out'
  for (const [index, block] of blocks.entries()) if (/^#{1,6}\s/u.test(block)) roles[index] = 'heading'
  const bios = blocks.filter(isBio)
  for (const [index, block] of blocks.entries()) {
    if (roles[index] !== null || !(isByline(block) || isNameOf(block, bios))) continue
    const above = titleAbove(blocks, roles, index)
    if (above.length === 0 && !isByline(block)) continue
    roles[index] = 'byline'
    for (const place of above) roles[place] = 'title'
  }
  markOpening(blocks, roles)
  return roles
}

function isNameOf(text: string, bios: readonly string[]): boolean {
  return /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}\p{Lu}[\p{L}'’-]+$/u.test(text) && bios.some((bio) => bio.startsWith(`${text} `))
}

function titleAbove(blocks: readonly string[], roles: readonly BlockTraits['fixed'][], index: number): number[] {
  const places: number[] = []
  for (let place = index - 1; place >= 0 && places.length < 3; place -= 1) {
    const text = blocks[place] ?? ''
    if (roles[place] === 'heading') {
      places.unshift(place)
      break
    }
    if (roles[place] !== null || headingCost(text) === null || isNotesHeading(text)) break
    places.unshift(place)
  }
  return places
}

/** A heading at the very start is the title; below it may stand a date line or the name of the publication. */
function markOpening(blocks: readonly string[], roles: BlockTraits['fixed'][]): void {
  let titled = roles.includes('title') && roles.indexOf('title') === 0
  for (let index = 0; index < Math.min(blocks.length - 1, 6); index += 1) {
    const text = blocks[index] ?? ''
    if (roles[index] === 'title' || roles[index] === 'byline') {
      titled = true
      continue
    }
    if (titled && readHeadLine(text) !== null) roles[index] = 'byline'
    else if (!titled && index === 0 && headingCost(text) !== null && !isNotesHeading(text) && readNoteStart(text) === null && readHeadLine(text) === null) {
      roles[0] = 'title'
      titled = true
    } else if (!titled && index === 0 && roles[0] === 'heading') {
      roles[0] = 'title'
      titled = true
    } else if (!titled && index === 0 && readHeadLine(text) !== null) roles[0] = 'byline'
    else return
  }
}
