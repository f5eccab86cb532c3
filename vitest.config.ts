import {defineConfig} from 'vitest/config'

// What a user gets is tested apart, by `npm run test:package`: that needs a build.
const packed = ['test/package.test.ts', 'test/hosts/**/*.test.ts']

export default defineConfig(({mode}) => ({
  test:
    mode === 'package'
      ? {include: packed, testTimeout: 30_000, hookTimeout: 60_000}
      : {include: ['test/**/*.test.ts'], exclude: packed, pool: 'threads', testTimeout: 60_000}
}))
