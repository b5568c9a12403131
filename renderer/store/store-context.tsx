import { createContext, useContext, type ReactNode } from 'react'
import type { Store } from './store.ts'

const StoreContext = createContext<Store | null>(null)

/** Hands the store to everything below it. */
export function StoreProvider({ store, children }: { readonly store: Store; readonly children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>
}

/** The store of this page. */
export function useStore(): Store {
  const store = useContext(StoreContext)
  if (store === null) throw new Error('useStore outside StoreProvider')
  return store
}
