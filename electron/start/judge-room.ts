import type { CallOutput } from '../contract/contract.ts'

const megabyte = 1024 * 1024
/** Below these the reader is told, and the page writes no database. */
const [little, full] = [100 * megabyte, 20 * megabyte]

/** What that room is called. */
export function judgeRoom(room: number | null): CallOutput<'start.report'>['disk'] {
  if (room === null || room >= little) return 'enough'
  return room >= full ? 'little' : 'full'
}
