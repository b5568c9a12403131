import { Toast } from '@base-ui/react/toast'
import { useCallback } from 'react'

/** Takes away what a toast still says, for when it is no longer so. */
export function useClearToasts(): () => void {
  const { close } = Toast.useToastManager()
  return useCallback(() => close(), [close])
}
