import { expect, test } from 'vitest'
import { endUnstarted, type EndParts } from './end-unstarted.ts'

function someParts(changed: Partial<EndParts> = {}): { parts: EndParts; done: string[] } {
  const done: string[] = []
  const parts: EndParts = {
    log: async (what) => void done.push(`noted ${what}`),
    release: () => void done.push('released'),
    tell: (what) => void done.push(`told ${what}`),
    exit: (code) => void done.push(`ended ${code}`),
    ...changed,
  }
  return { parts, done }
}

test('the lock is let go of before anybody reads, it is noted and said, and it ends with 1', async () => {
  const { parts, done } = someParts()
  await endUnstarted(new TypeError('no screen'), parts)
  expect(done).toEqual(['released', 'noted start failed TypeError: no screen', 'told TypeError: no screen', 'ended 1'])
})

test('it ends also when it cannot be noted, said or let go of', async () => {
  for (const name of ['log', 'release', 'tell'] as const) {
    const { parts, done } = someParts({
      [name]: () => {
        throw new Error('that too')
      },
    })
    await endUnstarted('no screen', parts).catch(() => null)
    expect(done.at(-1)).toBe('ended 1')
  }
})
