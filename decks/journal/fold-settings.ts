import type { Entry } from '../model/entry.ts'
import { defaultSettings, type Settings } from '../model/settings.ts'

/** The settings that live entries, in the order of their ids, leave. */
export function foldSettings(entries: Iterable<Entry>): Settings {
  let settings = defaultSettings
  for (const entry of entries) if (entry.kind === 'settings') settings = { ...settings, ...definedOnly(entry.change) }
  return settings
}

function definedOnly(change: Readonly<Record<string, unknown>>): Partial<Settings> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
}
