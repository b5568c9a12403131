import { foldText } from './fold-answer.ts'
import { isAbbreviationOf } from './initials.ts'
import { soundOf } from './same-sound.ts'

/** Those other answers that have a word in common with what was typed, as it sounds, or that it could be short for: the rest of a large deck decides nothing. */
export function pickOthers(others: readonly string[], typed: string): string[] {
  const given = new Set(soundsIn(typed))
  const letters = foldText(typed).replace(/[\s.]/gu, '')
  const whole = bonesOf(letters.replace(/[^\p{L}\p{N}]/gu, ''))
  return others.filter((other) => {
    const sounds = soundsIn(other)
    return sounds.some((sound) => given.has(sound)) || sounds.join('') === whole || (letters.length <= 6 && isAbbreviationOf(letters, other))
  })
}

function soundsIn(text: string): string[] {
  return foldText(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(bonesOf)
}

/** The consonants of a word, as they sound; numbers as they are. */
function bonesOf(word: string): string {
  const bones = soundOf(word).replace(/(?<=.)[aeiouy]|s$/gu, '')
  return bones.replace(/(.)\1+/gu, '$1')
}
