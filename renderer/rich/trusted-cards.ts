// The page takes no HTML from text (renderer/trusted-scripts.ts). Two places must: the sanitiser, which has text parsed into
// a document that is never shown, and in the browser edition a frame of text without scripts. This policy is theirs, is named
// in electron/content-policy.ts, and is handed to nothing else.

/** The part of the browser's Trusted Types that is used here; the DOM library does not know it yet. */
interface TrustedTypes {
  createPolicy(name: 'lectern-cards', rules: { createHTML(html: string): string; createScriptURL(address: string): string }): CardPolicy
}

/** What the policy makes of text, as the DOM library's types and DOMPurify's want it: text to them, trusted to the browser. */
export interface CardPolicy {
  createHTML(html: string): string
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }

/** The policy, or null where the browser has no such thing. */
export const cardPolicy: CardPolicy | null =
  trustedTypes?.createPolicy('lectern-cards', {
    createHTML: (html) => html,
    createScriptURL: () => {
      throw new TypeError('A card has no scripts.')
    },
  }) ?? null
