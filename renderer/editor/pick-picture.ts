/** Lets the reader choose a picture; null when she cancels. */
export async function pickPicture(): Promise<File | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/png,image/jpeg,image/gif,image/webp,image/avif,image/bmp,image/svg+xml'
  const chosen = new Promise<File | null>((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => resolve(null))
  })
  input.click()
  return chosen
}
