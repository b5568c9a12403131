import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge, channels } from './contract/contract.ts'

// Written out and checked by the compiler: importing the values would bring all of zod into every page's start.
const call: typeof channels.call = 'lectern:call'
const event: typeof channels.event = 'lectern:event'

type Listener = Parameters<Bridge['on']>[0]
const listeners = new Set<Listener>()
/** What was told before anyone listened, such as the file Lectern was started with. */
const waiting: Parameters<Listener>[] = []

ipcRenderer.on(event, (_, name: string, value: unknown) => {
  if (listeners.size === 0) waiting.push([name, value])
  for (const listener of listeners) listener(name, value)
})

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(call, name, input),
  on: (listener) => {
    listeners.add(listener)
    const late = waiting.splice(0)
    queueMicrotask(() => {
      for (const [name, value] of late) listener(name, value)
    })
    return () => {
      listeners.delete(listener)
    }
  },
}

contextBridge.exposeInMainWorld('lectern', bridge)
