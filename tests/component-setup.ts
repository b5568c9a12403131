import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A busy machine may take its time; a test that fails here fails on what is shown, not on how soon.
configure({ asyncUtilTimeout: 10_000 })

afterEach(cleanup)
