import { utilityProcess } from 'electron'
import type { FitProcess } from './calls/fit.ts'

/** Starts the process that fits. What the environment says to Node and to the trainer's loader is kept from it: it could name another library to load. */
export function startFitProcess(file: string): FitProcess {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(NODE_|NAPI_RS_|ELECTRON_RUN_AS_NODE)/.test(name)))
  const child = utilityProcess.fork(file, [], { env, stdio: 'ignore', serviceName: 'Lectern fit' })
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, no window
    send: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.once('exit', listener),
    kill: () => child.kill(),
  }
}
