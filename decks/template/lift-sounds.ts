import { decodeName } from './decode-name.ts'

const tag = /\[sound:([^\]\n]{1,1000})\]|\[anki:play:[^[\]\n]{1,40}\]|\[anki:tts(?: [^[\]\n]{0,400})?\]|\[\/anki:tts\]/giu

/**
 * Takes the sounds and films out of a side: each `[sound:name]` becomes a place with its number in `sounds`, counted from
 * 1. What the computer's voice would read stays as text. Names go to the end of `sounds`.
 */
export function liftSounds(html: string, sounds: string[]): string {
  if (!html.includes('[')) return html
  return html.replaceAll(tag, (_whole, name: string | undefined) => {
    const decoded = name === undefined ? '' : decodeName(name).trim()
    if (decoded === '') return ''
    sounds.push(decoded)
    return `<span class="lectern-sound" data-number="${sounds.length}"></span>`
  })
}
