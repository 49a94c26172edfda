import { createReadStream, existsSync } from 'node:fs';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { singleFile } from './single-file.ts';

export default defineConfig(({ isSsrBuild, mode }) => ({
  base: './',
  plugins: [serveGraph(), mode === 'single' && singleFile()],
  publicDir: isSsrBuild ? false : 'public',
  build: {
    target: isSsrBuild ? 'node20' : 'es2023',
    modulePreload: { polyfill: false },
    emptyOutDir: mode !== 'single',
  },
  test: {
    // No test is about time; these only end one that hangs, on a slow machine too.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/{core,cli,explorer}/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
}));

/** While developing, the page finds the built graph beside itself, and Vite may inject its styles and reload. */
function serveGraph(): Plugin {
  return {
    name: 'whosaid-serve-graph',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use('/graph.json', (_request, response) => {
        response.setHeader('content-type', 'application/json');
        response.statusCode = existsSync('graph/graph.json') ? 200 : 404;
        if (response.statusCode === 200) createReadStream('graph/graph.json').pipe(response);
        else response.end();
      });
    },
    transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
  };
}
