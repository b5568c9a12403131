/** The version in package.json, for the browser edition, where no shell tells it. */
export const appVersion = '0.1.0'
