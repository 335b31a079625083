import { brotliCompressSync, constants } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import solid from 'vite-plugin-solid';

const api = process.env.KLUBBA_API ?? 'http://localhost:3000';

/** Puts a brotli copy beside every text, so the server compresses none of them. */
const precompress = (): Plugin => ({
  name: 'precompress',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const [fileName, file] of Object.entries(bundle)) {
        if (!/\.(js|css|html|svg)$/.test(fileName)) continue;
        const text = Buffer.from(file.type === 'chunk' ? file.code : file.source);
        if (text.length < 1024) continue;
        const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
        const source = brotliCompressSync(text, { params });
        this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source });
      }
    },
  },
});

export default defineConfig({
  plugins: [solid(), precompress()],
  build: {
    target: 'es2023',
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    // One sheet for all pages: less than the round trips for several.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What every page needs changes rarely, so browsers keep it over releases.
            { name: 'solid', test: /node_modules\/(?:\.pnpm\/)?(solid-js|@solidjs\+?\/?router)/ },
            // The words of every area come at once, a language at a time; the counting page brings its own.
            { name: 'swedish', test: /src\/(?!counting)[\w-]+\/words\/sv\b/ },
            { name: 'english', test: /src\/(?!counting)[\w-]+\/words\/en\b/ },
            // What pages share comes in few pieces: a page that is opened first in a cellar waits for each of them.
            { name: 'start', tags: ['$initial'] },
            // The first page brings what it needs itself, and nothing that only the desk asks for.
            { name: 'home', test: /src\/home\// },
            {
              name: 'domain',
              test: /domain\/src\/(?!counting|election|employment)/,
              minShareCount: 2,
            },
            { name: 'ui', test: /src\/ui\/(?!chart\/(ring|step)|qr)|@kobalte|lucide-solid|d3-/ },
            { name: 'meetings', test: /src\/(meetings|decisions)\//, minShareCount: 2 },
          ],
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/health', '/openapi.json', '/docs'].map((path) => [
        path,
        // The server answers its own origin only.
        { target: api, changeOrigin: true, headers: { origin: api } },
      ]),
    ),
  },
});
