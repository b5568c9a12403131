import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { isFilmName, nameMediaType } from '../../electron/contract/media-type.ts'
import type { MediaRef } from '../../decks/model/media.ts'
import { useStore } from '../store/store-context.tsx'
import { openCardMedia } from './card-world.ts'

/** A sound of a card and what became of it. */
export interface CardSound {
  readonly name: string
  readonly state: 'quiet' | 'playing'
  /** Why it cannot be heard, in plain words, or null. */
  readonly problem: string | null
}

export interface CardSounds {
  readonly sounds: readonly CardSound[]
  /** Plays those in these places, counted from 0, one after the other; without places all. */
  readonly play: (places?: readonly number[]) => void
  readonly stop: () => void
}

/** The sounds of one side. They are played by the page, from bytes it holds: a card's frame has no script that could. */
export function useSounds(names: readonly string[], media: readonly MediaRef[]): CardSounds {
  const { shell } = useStore()
  const heard = useMemo(() => names.filter((name) => !isFilmName(name)), [names])
  const [playing, setPlaying] = useState<number | null>(null)
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map())
  const turn = useRef(0)
  const current = useRef<HTMLAudioElement | null>(null)

  const stop = useCallback(() => {
    turn.current += 1
    current.current?.pause()
    current.current = null
    setPlaying(null)
  }, [])

  const play = useCallback(
    (places?: readonly number[]) => {
      stop()
      const mine = turn.current
      const lookup = openCardMedia(media)
      const read = async (name: string): Promise<Blob | string> => {
        const ref = lookup.find(name)
        if (ref === null) return `${name} is not in this deck.`
        const file = await shell.call('journal.readFile', { hash: ref.hash })
        if (!file.ok) return `${name}: ${file.problem.detail}`
        const type = nameMediaType(file.value.bytes, name)
        return type === null || (type.kind !== 'sound' && type.kind !== 'film') ? `${name} is no sound that Lectern knows.` : new Blob([file.value.bytes], { type: type.type })
      }
      const run = async (): Promise<void> => {
        for (const at of places ?? heard.keys()) {
          const name = heard[at] ?? ''
          // One after the other, as they stand on the card.
          // oxlint-disable-next-line no-await-in-loop
          const sound = await read(name)
          if (turn.current !== mine) return
          setPlaying(at)
          // oxlint-disable-next-line no-await-in-loop
          const problem = typeof sound === 'string' ? sound : await playToEnd(sound, name, (audio) => (current.current = audio))
          if (turn.current !== mine) return
          if (problem !== null) setProblems((told) => new Map(told).set(name, problem))
        }
        setPlaying(null)
      }
      void run()
    },
    [shell, heard, media, stop],
  )
  useEffect(() => stop, [stop])
  return { sounds: heard.map((name, at) => ({ name, state: playing === at ? 'playing' : 'quiet', problem: problems.get(name) ?? null })), play, stop }
}

/** Plays a sound to its end, or until it is stopped from outside; answers what is wrong with it, or null. */
function playToEnd(sound: Blob, name: string, tell: (audio: HTMLAudioElement) => void): Promise<string | null> {
  const address = URL.createObjectURL(sound)
  const audio = new Audio(address)
  tell(audio)
  return new Promise((done) => {
    const end = (problem: string | null): void => {
      URL.revokeObjectURL(address)
      done(problem)
    }
    audio.addEventListener('ended', () => end(null))
    audio.addEventListener('pause', () => end(null))
    audio.addEventListener('error', () => end(`${name} is in a format that cannot be played here (${sound.type}).`))
    // A browser that waits for a click before it plays anything is no fault of the sound.
    audio.play().catch((error: unknown) => {
      if (error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'AbortError')) end(null)
    })
  })
}
