import { defineConfig } from 'vitest/config';

export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  publicDir: isSsrBuild ? false : 'public',
  build: { target: isSsrBuild ? 'node20' : 'es2023', modulePreload: { polyfill: false }, emptyOutDir: true },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/{core,cli,explorer}/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
}));
