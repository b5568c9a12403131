import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { findBarriers } from '../../../tests/builders/show-app.tsx'
import { parseOcclusion, writeOcclusion, type Occlusion } from '../../../decks/template/occlusion.ts'
import { MasksDialog } from './masks-dialog.tsx'

vi.setConfig({ testTimeout: 30_000 })

async function openMasks(occlusion: Occlusion = { hide: 'all', shapes: [] }) {
  const saved: Occlusion[] = []
  render(<MasksDialog picture="data:image/gif;base64,R0lGODlhAQABAAAAACw=" occlusion={occlusion} onSave={(next) => saved.push(next)} onClose={() => {}} />)
  const user = userEvent.setup()
  const press = async (name: string) => {
    screen.getByRole('button', { name }).focus()
    await user.keyboard('{Enter}')
  }
  return { saved, user, press }
}

const part = (name: RegExp) => screen.getByRole('button', { name })

test('All is done with keys: a part is added, moved, sized, and taken back', async () => {
  const { saved, user, press } = await openMasks()
  await press('Rectangle')
  const mask = await screen.findByRole('button', { name: /Part 1, rectangle, 35% from the left, 40% from the top, 20% wide, 12% high/ })
  mask.focus()
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}{Shift>}{ArrowRight}{/Shift}')
  expect(part(/Part 1, rectangle, 37% from the left, 41% from the top, 21% wide, 12% high/)).toHaveFocus()
  await user.keyboard('{Control>}z{/Control}')
  expect(part(/20% wide/)).toBeInTheDocument()
  await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}')
  expect(part(/21% wide/)).toBeInTheDocument()
  expect(await findBarriers()).toEqual([])
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(saved).toMatchObject([{ hide: 'all', shapes: [{ kind: 'rect', numbers: [1], left: 0.37, top: 0.41, width: expect.closeTo(0.21) }] }])
})

test('Two parts are asked together, and apart again', async () => {
  const { saved, user, press } = await openMasks()
  await press('Rectangle')
  await waitFor(() => expect(part(/^Part 1/)).toHaveFocus())
  await press('Ellipse')
  await waitFor(() => expect(part(/^Part 2/)).toHaveFocus())
  await user.keyboard('{Control>}a{/Control}')
  await press('Ask together')
  await user.click(screen.getByRole('button', { name: /^Hide 1 part/ }))
  expect(saved[0]?.shapes.map(({ numbers }) => numbers)).toEqual([[1], [1]])
  await press('Ask apart')
  await user.click(screen.getByRole('button', { name: /^Hide 2 parts/ }))
  expect(saved[1]?.shapes.map(({ numbers }) => numbers)).toEqual([[1], [2]])
})

test('A corner of a polygon moves alone; Delete takes a part away', async () => {
  const { saved, user, press } = await openMasks()
  await press('Polygon')
  part(/^Part 1, polygon/).focus()
  await user.keyboard('n{Alt>}{ArrowUp}{/Alt}')
  await user.click(screen.getByRole('button', { name: /^Hide 1 part/ }))
  expect(saved[0]?.shapes[0]).toMatchObject({ kind: 'polygon', points: [[0.35, 0.52], [0.45, 0.39], [0.55, 0.52]] })
  part(/^Part 1, polygon/).focus()
  await user.keyboard('{Delete}')
  expect(screen.queryByRole('button', { name: /^Part 1/ })).not.toBeInTheDocument()
})

test('A label hides nothing and is kept', async () => {
  const { saved, user, press } = await openMasks()
  await press('Label')
  await user.type(screen.getByRole('textbox', { name: 'Words of the label' }), 'Harbour{Enter}')
  expect(part(/Label “Harbour”/)).toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: 'hide only that part' }))
  await user.click(screen.getByRole('button', { name: /Take the picture as it is/ }))
  expect(saved).toMatchObject([{ hide: 'one', shapes: [{ kind: 'text', numbers: [0], text: 'Harbour' }] }])
})

test('What is not edited here goes back as it came', async () => {
  const written = '{{c1,2::image-occlusion:rect:left=.1:top=.2:width=.3:height=.1:fill=#ff0000:angle=1250:oi=1}}<br>{{c0::image-occlusion:text:left=.5:top=.5:text=a:scale=2:oi=1}}'
  const { saved, user } = await openMasks(parseOcclusion(written))
  await user.click(screen.getByRole('button', { name: /^Hide 1 part/ }))
  expect(writeOcclusion(saved[0] as Occlusion)).toBe(writeOcclusion(parseOcclusion(written)))
})
