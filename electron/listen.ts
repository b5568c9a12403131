import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import { answerCall, type Caller } from './answer.ts'
import type { Answers } from './calls/answers.ts'
import { channels } from './contract/contract.ts'

/** Listens on the one channel for calls, and passes each through the gate. */
export function listenForCalls(answers: Answers, ourWindow: () => BrowserWindow | null): void {
  ipcMain.handle(channels.call, (event, name: unknown, input: unknown) => answerCall(answers, callerOf(event, ourWindow()), name, input))
}

function callerOf(event: IpcMainInvokeEvent, window: BrowserWindow | null): Caller {
  const frame = event.senderFrame
  // A frame that is gone meanwhile is nobody.
  if (frame === null || window === null || window.isDestroyed()) return { address: '', isOurTopFrame: false }
  const contents = window.webContents
  return { address: frame.url, isOurTopFrame: event.sender === contents && frame === contents.mainFrame }
}
