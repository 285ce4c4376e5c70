import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** The rooms of src/, and what each may import from: itself and those listed. */
const rooms = [
  'schemas',
  'reader',
  'atlas',
  'diagrams',
  'export',
  'search',
  'client',
  'site',
  'components',
  'layouts',
  'pages',
  'styles',
]
/** @type {Record<string, string[]>} */
const mayImport = {
  schemas: [],
  atlas: ['schemas'],
  reader: ['schemas', 'atlas'],
  diagrams: ['schemas', 'atlas'],
  export: ['schemas', 'atlas', 'diagrams'],
  search: ['schemas', 'atlas'],
  client: ['schemas', 'atlas', 'search'],
  site: ['schemas', 'atlas', 'reader', 'diagrams', 'export', 'search'],
}
/** The rooms that know nothing of Astro, and those that also touch no file, network or process. */
const withoutAstro = ['schemas', 'atlas', 'reader', 'diagrams', 'export', 'search', 'client']
const pure = ['schemas', 'atlas', 'export']

/** @type {import('eslint').Linter.Config[]} */
const directions = Object.entries(mayImport).map(([room, allowed]) => {
  const forbidden = rooms.filter((other) => other !== room && !allowed.includes(other))
  return {
    name: `direction of imports: ${room}`,
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
              message: `src/${room} imports only from ${['itself', ...allowed].join(', ')}: pages -> components -> atlas -> schemas.`,
            },
            ...(withoutAstro.includes(room)
              ? [{ regex: '^astro(:|/|$)', message: `src/${room} runs without Astro.` }]
              : []),
            ...(pure.includes(room)
              ? [{ regex: '^node:', message: `src/${room} is pure: no files, no network.` }]
              : []),
          ],
        },
      ],
    },
  }
})

export default defineConfig(
  globalIgnores([
    'dist/',
    '.build/',
    '.astro/',
    'test-results/',
    'playwright-report/',
    'tests/**/fixtures/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false },
      ],
      // Numbers read well in a template; objects do not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Spreading a string counts code points, which is what the limits on lengths mean.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `() => done()` is how a callback without a result is written.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An empty environment variable means the same as none.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
    },
  },
  {
    // `astro check` types these; the typed rules see `any` where a component is imported.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.astro/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // Plain scripts that run before anything is installed: what JSON.parse gives is typed by a comment.
    files: ['**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  directions,
)
