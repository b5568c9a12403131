import { Toast } from '@base-ui/react/toast'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './toast-area.module.css'
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
        {toast.data?.undo && (
          <Button look="plain" keys={toast.data.keys} onClick={() => { close(toast.id); toast.data?.undo?.() }}>
            {toast.data.label}
          </Button>
        )}
      </Toast.Content>
    </Toast.Root>
  ))
}
