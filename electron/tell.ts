import type { WebContents } from 'electron'
import { channels, type EventName, type EventValue } from './contract/contract.ts'

/** Tells the page something unasked. What is told before the page has loaded waits for it; preload then keeps it until someone listens. */
export function tell<E extends EventName>(contents: WebContents, name: E, value: EventValue<E>): void {
  const send = (): void => contents.send(channels.event, name, value)
  if (contents.isLoading()) contents.once('did-finish-load', send)
  else send()
}
