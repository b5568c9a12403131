import { Toast } from '@base-ui/react/toast'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { isCommandName } from './commands.ts'
import styles from './toast-area.module.css'
import { useKeys } from './use-keys.ts'
import type { ToastData } from './use-toast.ts'

const patience = 6000

/** Holds the app and its toasts. A toast stays six seconds, and as long as it has the focus or the pointer. */
export function ToastArea({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider timeout={patience} limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className={styles['viewport']} aria-label="Messages">
          <Toasts />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function Toasts() {
  const { toasts, close } = Toast.useToastManager<ToastData>()
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} swipeDirection={[]} className={styles['toast']}>
      <Toast.Content className={styles['content']}>
        <Toast.Title render={<p />} className={styles['text']} />
        {toast.data?.undo && isCommandName(toast.data.keys ?? '') && <ToastKeys command={toast.data.keys ?? ''} onPress={() => { close(toast.id); toast.data?.undo?.() }} />}
        {toast.data?.undo && (
          <Button look="plain" keys={toast.data.keys} onClick={() => { close(toast.id); toast.data?.undo?.() }}>
            {toast.data.label}
          </Button>
        )}
      </Toast.Content>
    </Toast.Root>
  ))
}

/** Binds the keys of a toast while it is there. */
function ToastKeys({ command, onPress }: { command: string; onPress: () => void }) {
  useKeys({ [command]: onPress }, 'part')
  return null
}
