import { defineConfig } from 'html-validate'

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // MDX writes `<br/>` where everything else writes `<br>`; HTML takes both.
    'void-style': 'off',
    // White space at the end of a line is nothing a reader meets, and compression leaves some.
    'no-trailing-whitespace': 'off',
    // A title is made of names that are not ours to shorten; its length is a matter of taste, not of validity.
    'long-title': 'off',
    // Safari takes the role away from a list without markers, and `role="list"` gives it back.
    'no-redundant-role': 'off',
    // A fragment is an address here: `init-system.2` is a claim, and dots are valid in ids.
    'valid-id': ['error', { relaxed: true }],
  },
})
