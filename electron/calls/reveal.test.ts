import { expect, test } from 'vitest'
import { createRevealAnswers } from './reveal.ts'

test('our own folder is shown, and no other', async () => {
  const shown: string[] = []
  const answers = createRevealAnswers('/data', async (path) => {
    shown.push(path)
    return ''
  })
  expect(await answers['data.reveal']({})).toEqual({ ok: true, value: {} })
  expect(shown).toEqual(['/data'])
})

test("the system's reason is told", async () => {
  const answers = createRevealAnswers('/data', async () => 'no file manager')
  expect(await answers['data.reveal']({})).toMatchObject({ ok: false, problem: { detail: 'The folder could not be shown: no file manager' } })
})
