import type { Store } from './store.ts'

/** Whether this is a backup that is looked into: all of it can be read, and whatever would write is refused. */
export function isInside({ readOnly }: Pick<Store, 'readOnly'>): boolean {
  return readOnly?.type === 'looking-inside'
}
