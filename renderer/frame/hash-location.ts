import { useSyncExternalStore } from 'react'

// [Note: hash and query] Addresses look like `#/study/custom?what=weak`: all of it stands after the hash, also the query,
// so that a link and a call lead to the same place and a reload asks the app for nothing but its one page. Wouter's own
// hook takes the query for part of the path when a link was pressed, and for the page's query when it was called.

function readHash(): string {
  return `/${window.location.hash.replace(/^#?\/?/, '')}`
}

function watchHash(tell: () => void): () => void {
  window.addEventListener('hashchange', tell)
  return () => window.removeEventListener('hashchange', tell)
}

function goTo(to: string, { replace = false }: { replace?: boolean } = {}): void {
  const hash = `#/${to.replace(/^#?\/?/, '')}`
  if (!replace) window.location.hash = hash
  else {
    const oldURL = window.location.href
    window.history.replaceState(null, '', hash)
    window.dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: window.location.href }))
  }
}

/** The path of the address, and the way to another; for wouter's `Router`. */
export function useHashPath(): [path: string, goTo: (to: string, options?: { replace?: boolean }) => void] {
  return [useSyncExternalStore(watchHash, () => readHash().split('?')[0] ?? '/'), goTo]
}

/** The query of the address, without its question mark. */
export function useHashQuery(): string {
  return useSyncExternalStore(watchHash, () => readHash().split('?')[1] ?? '')
}

useHashPath.searchHook = useHashQuery
useHashPath.hrefs = (href: string) => `#${href}`
