import { useEffect } from 'react'
import { setSingleKeys } from '../parts/key-listeners.ts'
import { useSettings } from '../store/use-settings.ts'
import { useStore } from '../store/store-context.tsx'
import { applyLook } from './apply-look.ts'

/** Keeps the page, and the window around it, as the settings say: theme, text size, and whether single keys do something. */
export function useLook(): void {
  const { shell } = useStore()
  const settings = useSettings()
  const theme = settings?.theme
  const textSize = settings?.textSize
  useEffect(() => {
    if (theme === undefined || textSize === undefined) return
    applyLook({ theme, textSize })
  }, [theme, textSize])
  useEffect(() => setSingleKeys(settings?.singleKeys ?? true), [settings?.singleKeys])
  useEffect(() => {
    if (theme !== undefined) void shell.call('window.setTheme', { theme })
  }, [shell, theme])
}
