import type { BlockTraits } from './block-traits.ts'
import { isBio } from './block-traits.ts'
import { isAside, isFurniture } from './furniture.ts'
import { headingCost, isNotesHeading } from './headings.ts'
import { findPullQuotes } from './pull-quotes.ts'
import { readNoteStart } from './note-starts.ts'
import { isByline, readHeadLine } from './head-line.ts'

/** The roles that can be told before reading: pull quotes, bylines, and the titles above them or at the very start. */
export function findFixedRoles(blocks: readonly string[]): BlockTraits['fixed'][] {
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
  let titled = false
  for (let index = 0; index < Math.min(blocks.length - 1, 8); index += 1) {
    const text = blocks[index] ?? ''
    const role = roles[index] ?? null
    if (role === 'title' || role === 'byline') titled = true
    else if (role === 'left-out') continue
    else if (readHeadLine(text) !== null) roles[index] = 'byline'
    else if (!titled && !roles.includes('title') && (role === 'heading' || isHeadline(text))) {
      roles[index] = 'title'
      titled = true
    } else return
  }
}

/** Whether the first block of a text is its title; unlike other headings it may be long or quote somebody. */
function isHeadline(text: string): boolean {
  if (isNotesHeading(text) || readNoteStart(text) !== null) return false
  const quoting = /^["“'‘]?\p{Lu}/u.test(text) && text.length <= 180 && text.split(/\s+/u).length <= 25 && !/[.,;:…]["”'’)]?$/u.test(text) && !/[⁰¹²³⁴⁵⁶⁷⁸⁹]|\[\d+\]/u.test(text)
  return headingCost(text) !== null || quoting
}
