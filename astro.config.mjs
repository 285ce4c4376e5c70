import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { basePath, siteUrl } from './src/site/address.ts'

const outDir = process.env.OUT_DIR || 'dist'

export default defineConfig({
  output: 'static',
  site: siteUrl,
  base: basePath,
  outDir,
  // One cache for each output, so that one build never feeds on another.
  cacheDir: `.build/cache/${outDir.replace(/[^A-Za-z0-9]+/g, '-')}`,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // As in JSX, and as the formatter takes it: a line break between elements is no space; one is written {' '}.
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: {
    // Code is shown plain: a highlighter's inline styles would break the content security policy.
    syntaxHighlight: false,
    // Quotes and ellipses only: with dashes on, `--flag` in prose becomes a dash.
    processor: satteri({
      features: { smartPunctuation: { quotes: true, ellipses: true, dashes: false } },
    }),
  },
  integrations: [mdx()],
  vite: { plugins: [tailwindcss()] },
})
