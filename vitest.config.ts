import {defineConfig} from 'vitest/config'

// The package is tested apart, by `npm run test:package`: that needs a build.
const packed = ['test/package.test.ts']

export default defineConfig(({mode}) => ({
  test:
    mode === 'package'
      ? {include: packed, testTimeout: 30_000, hookTimeout: 60_000}
      : {include: ['test/**/*.test.ts'], exclude: packed, pool: 'threads', testTimeout: 60_000}
}))
