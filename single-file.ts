import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Where `toHtml` puts the graph. */
const GRAPH = '<script type="application/json" id="graph"></script>';

/**
 * Makes the page one file, `single.html`, with script, style and fonts inside: a template that opens from a disk once a
 * graph is put into it. Its policy lets run what was written here, by hash, and nothing that a text brings along; it
 * asks the network for nothing.
 */
export function singleFile(): Plugin {
  return {
    name: 'whosaid-single-file',
    enforce: 'post',
    config: () => ({
      publicDir: false,
      build: {
        assetsInlineLimit: () => true,
        cssCodeSplit: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace('./icon.svg', `data:image/svg+xml,${encodeURIComponent(readFileSync('public/icon.svg', 'utf8'))}`)
          .replace(
            /<noscript>[\s\S]*<\/noscript>/,
            '<noscript><p>This page draws a graph and needs JavaScript.</p></noscript>',
          ),
    },
    generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      const page = files.find(({ fileName }) => fileName === 'index.html');
      const script = files.find((file) => file.type === 'chunk' && file.isEntry);
      const style = files.find(({ fileName }) => fileName.endsWith('.css'));
      if (page?.type !== 'asset' || script?.type !== 'chunk' || style?.type !== 'asset')
        throw new Error('Cannot make one file of the page: it has no single page, script and style');
      const code = script.code
        // Where there is no other file Vite leaves open which ones to load first.
        .replaceAll('__VITE_PRELOAD__', '[]')
        // What would end the script, or begin a comment in it, stands only in its texts, where \x3c is the same sign.
        .replace(/<(?=!--|\/?script)/gi, '\\x3c');
      const css = String(style.source);
      const html = String(page.source)
        .replace(/<script type="module"[^>]*><\/script>/, '')
        .replace(/<link rel="stylesheet"[^>]*>/, '')
        .replace(
          /(http-equiv="Content-Security-Policy"\s+content=")[^"]*/,
          (_, start) => `${start}${policyFor(code, css)}`,
        )
        .replace('</head>', () => `<style>${css}</style></head>`)
        .replace('</body>', () => `${GRAPH}<script type="module">${code}</script></body>`);
      for (const name of Object.keys(bundle)) delete bundle[name];
      this.emitFile({ type: 'asset', fileName: 'single.html', source: html });
    },
  };
}

function policyFor(code: string, css: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(code)}`,
    `style-src ${hash(css)}`,
    'font-src data:',
    'img-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
