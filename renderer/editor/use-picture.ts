import { useEffect, useState } from 'react'
import { readMediaFile } from '../store/read-media-file.ts'
import { useStore } from '../store/store-context.tsx'
import { sniffPicture } from './name-picture.ts'

const types: Readonly<Record<string, string>> = { jpg: 'image/jpeg', svg: 'image/svg+xml' }

/** An address for a kept picture, while it is shown. Null when it is not there; undefined until first read. */
export function usePicture(hash: string | null): string | null | undefined {
  const store = useStore()
  const [found, setFound] = useState<{ readonly hash: string | null; readonly address: string | null }>()
  useEffect(() => {
    let open = true
    let address: string | null = null
    const read = async () => {
      const file = hash === null ? null : await readMediaFile(store, hash)
      if (!open) return
      const ending = file?.ok ? sniffPicture(file.value) : null
      // As a picture: an SVG shown so runs no scripts and asks for nothing.
      if (file?.ok && ending !== null) address = URL.createObjectURL(new Blob([file.value], { type: types[ending] ?? `image/${ending}` }))
      setFound({ hash, address })
    }
    void read()
    return () => {
      open = false
      if (address !== null) URL.revokeObjectURL(address)
    }
  }, [store, hash])
  return found?.hash === hash ? found.address : undefined
}
