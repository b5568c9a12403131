import { useEffect } from 'react'
import { useSettings } from '../store/use-settings.ts'
import { useStore } from '../store/store-context.tsx'
import { applyLook } from './apply-look.ts'

/** Keeps the page, and the window around it, in the theme and text size of the settings. */
export function useLook(): void {
  const { shell } = useStore()
  const settings = useSettings()
  const theme = settings?.theme
  const textSize = settings?.textSize
  useEffect(() => {
    if (theme === undefined || textSize === undefined) return
    applyLook({ theme, textSize })
  }, [theme, textSize])
  useEffect(() => {
    if (theme !== undefined) void shell.call('window.setTheme', { theme })
  }, [shell, theme])
}
