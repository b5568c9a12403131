// Before each file of tests: the screen of its own, of those that were started for them.
const screens = (process.env['LECTERN_TEST_SCREENS'] ?? '').split(' ').filter((name) => name !== '')
const own = screens[(Number(process.env['VITEST_POOL_ID'] ?? 1) - 1) % Math.max(1, screens.length)]
if (own !== undefined) process.env['DISPLAY'] = own
