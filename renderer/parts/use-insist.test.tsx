import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { AskArea } from './ask-area.tsx'
import { useInsist } from './use-insist.ts'

type Tried = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly problem: { readonly type: string; readonly detail: string } }

function Act({ attempt, means }: { means?: string; attempt: (withoutBackup: boolean) => Promise<Tried> }) {
  const insist = useInsist()
  const [said, setSaid] = useState('')
  const run = async () => {
    const done = await insist(attempt, means)
    setSaid(done.ok ? done.value : done.problem.detail)
  }
  return <><button type="button" onClick={() => void run()}>Do it</button><output>{said}</output></>
}

function show(attempt: (withoutBackup: boolean) => Promise<Tried>): ReturnType<typeof userEvent.setup> {
  render(<AskArea><Act attempt={attempt} /></AskArea>)
  return userEvent.setup()
}

const noBackup = async (withoutBackup: boolean): Promise<Tried> => (withoutBackup ? { ok: true, value: 'Done.' } : { ok: false, problem: { type: 'backup-failed', detail: 'No backup could be made: the disk is full.' } })

test('where no backup can be made it is asked, and done after a yes', async () => {
  const user = show(noBackup)
  await user.click(screen.getByRole('button', { name: 'Do it' }))
  expect(await screen.findByRole('dialog', { name: 'Go on without a backup?' })).toHaveTextContent('the disk is full')
  await user.click(screen.getByRole('button', { name: 'Go on all the same' }))
  expect(await screen.findByText('Done.')).toBeInTheDocument()
})

test('Escape means no, and nothing is done', async () => {
  const user = show(noBackup)
  await user.click(screen.getByRole('button', { name: 'Do it' }))
  await screen.findByRole('dialog')
  await user.keyboard('{Escape}')
  expect(await screen.findByText('Nothing was changed.')).toBeInTheDocument()
})

test('any other problem is not asked about', async () => {
  const user = show(async () => ({ ok: false, problem: { type: 'read-only', detail: 'Nothing can be kept now.' } }))
  await user.click(screen.getByRole('button', { name: 'Do it' }))
  expect(await screen.findByText('Nothing can be kept now.')).toBeInTheDocument()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test('what going on without one means is said, and where undo does not know it nothing else is promised', async () => {
  render(<AskArea><Act attempt={noBackup} means="What is removed then is gone for good." /></AskArea>)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Do it' }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog).toHaveTextContent('gone for good')
  expect(dialog).not.toHaveTextContent('undone')
})
