import type { BlockTraits } from './block-traits.ts'
import { isBio } from './block-traits.ts'
import { isAside, isFurniture } from './furniture.ts'
import { headingCost, isNotesHeading } from './headings.ts'
import { findPullQuotes } from './pull-quotes.ts'
import { isByline, readHeadLine } from './head-line.ts'
import { isKindOfText, markOpening } from './mark-opening.ts'

/** The roles that can be told before reading: pull quotes, bylines, and the titles above them or at the very start. `opened` is the number of blocks at the start that stood together as the lines of a head. */
export function findFixedRoles(blocks: readonly string[], opened: number): BlockTraits['fixed'][] {
  const roles: BlockTraits['fixed'][] = blocks.map(() => null)
  for (const index of findPullQuotes(blocks)) roles[index] = 'left-out'
  for (const [index, block] of blocks.entries()) {
    if (/^#{1,6}\s/u.test(block)) roles[index] = 'heading'
    else if (isFurniture(block)) roles[index] = 'left-out'
    else if (isAside(block)) roles[index] = 'aside'
  }
  const bios = blocks.filter(isBio)
  for (const [index, block] of blocks.entries()) {
    if (roles[index] !== null || !(isByline(block) || isNameOf(block, bios))) continue
    const above = titleAbove(blocks, roles, index)
    if (above.length === 0 && !isByline(block)) continue
    roles[index] = 'byline'
    for (const place of above) roles[place] = 'title'
  }
  markOpening(blocks, roles, opened)
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
    if (roles[place] !== null || headingCost(text) === null || isNotesHeading(text) || isKindOfText(text) || readHeadLine(text) !== null) break
    places.unshift(place)
  }
  return places
}
