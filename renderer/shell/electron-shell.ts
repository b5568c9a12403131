import { fail, ok, type Result } from '../../decks/result.ts'
import { calls, events, replySchema, type Bridge, type CallInput, type CallName, type CallOutput, type EventName, type EventValue } from '../../electron/contract/contract.ts'
import type { Shell } from './shell.ts'

/** The desktop app's main process, through the bridge that preload put on the page. Replies and events are checked. */
export function createElectronShell(bridge: Bridge): Shell {
  const listeners = new Map<EventName, Set<(value: never) => void>>()
  let listening = false

  function hear(name: string, value: unknown): void {
    if (!isEventName(name)) return
    const checked = events[name].safeParse(value)
    if (!checked.success) return
    for (const listener of listeners.get(name) ?? []) listener(checked.data as never)
  }

  return {
    edition: 'desktop',
    call: (name, input) => callBridge(bridge, name, input),
    on<E extends EventName>(name: E, listener: (value: EventValue<E>) => void) {
      const heard = listeners.get(name) ?? new Set()
      listeners.set(name, heard.add(listener))
      // Preload keeps what came before anyone listened, so it is told late that someone does.
      if (!listening) bridge.on(hear)
      listening = true
      return () => heard.delete(listener)
    },
  }
}

async function callBridge<N extends CallName>(bridge: Bridge, name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>> {
  let answer: unknown
  try {
    answer = await bridge.call(name, input)
  } catch {
    return fail('shell-silent', 'Lectern did not get an answer from its own window. Start it again; nothing that was kept is lost.', name)
  }
  const reply = replySchema.safeParse(answer)
  if (!reply.success) return fail('bad-reply', 'Lectern got an answer it does not understand. Start it again; nothing that was kept is lost.', name)
  if (!reply.data.ok) {
    const { type, detail, where } = reply.data.problem
    return fail(type, detail, where)
  }
  const value = calls[name].output.safeParse(reply.data.value)
  if (!value.success) return fail('bad-reply', 'Lectern got an answer it does not understand. Start it again; nothing that was kept is lost.', name)
  return ok(value.data as CallOutput<N>)
}

function isEventName(name: string): name is EventName {
  return Object.hasOwn(events, name)
}
