// The policy under which the page runs (electron/content-policy.ts) takes addresses of scripts, and so of workers, only
// from a policy. This is the only one: our own scripts pass, everything else, and all HTML from text, is refused.

/** The part of the browser's Trusted Types that is used here; the DOM library does not know it yet. */
export interface TrustedTypes {
  createPolicy(name: 'default', rules: { createScriptURL(address: string): string }): unknown
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }

trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => {
    if (new URL(address, location.href).origin !== location.origin) throw new TypeError('Only scripts of Lectern itself are run.')
    return address
  },
})
