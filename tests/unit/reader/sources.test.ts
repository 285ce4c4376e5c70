import { refuses } from '../support/refuses.ts'

refuses(
  'an unknown key, with the nearest',
  ['sources/all.yaml', '  published: 2015', '  publishd: 2015'],
  [
    'content/sources/all.yaml:16 [2].publishd: "publishd" is not a key here; use id, formerly, title, publisher, url, published, kind, read, note; did you mean "published"?',
  ],
)

refuses(
  'an unknown kind',
  ['sources/all.yaml', 'kind: secondary', 'kind: secondery'],
  [
    'content/sources/all.yaml:17 [2].kind: "secondery" is not allowed here; use primary, secondary; did you mean "secondary"?',
  ],
)

refuses(
  'an address that is none',
  ['sources/all.yaml', 'https://example.org/manual', 'example.org/manual'],
  ['content/sources/all.yaml:4 [0].url: "example.org/manual" is not a web address; use https://…'],
)

refuses(
  'a day that is not in the calendar',
  ['sources/all.yaml', 'published: 2021-01-05', 'published: 2021-02-30'],
  [
    'content/sources/all.yaml:5 [0].published: "2021-02-30" is not a date; use YYYY, YYYY-MM or YYYY-MM-DD',
  ],
)

refuses(
  'a copy read before it was published',
  ['sources/all.yaml', 'read: 2021-10-19', 'read: 2020-10-19'],
  [
    'content/sources/all.yaml:5 [0].published: "2021-01-05" is later than read, which is 2020-10-19',
  ],
)

refuses(
  'a copy read in the future',
  ['sources/all.yaml', 'read: 2021\n', 'read: 2027\n'],
  ['content/sources/all.yaml:12 [1].read: 2027 is later than the Atlas, which is of 2026-08-22'],
)

refuses(
  'an id given twice',
  ['sources/all.yaml', 'id: maker-code-1.5', 'id: article'],
  [
    'content/sources/all.yaml:13 [2].id: "article" is taken by a source in content/sources/all.yaml:8; each id is given once',
    'content/systems/alpha/claims.yaml:2 init[0].sources[0].id: "maker-code-1.5" is not the id of a source',
    'content/systems/alpha/diagrams/two-daemons.yaml:22 sources[0]: "maker-code-1.5" is not the id of a source',
  ],
)

refuses(
  'a former id that another source has',
  [
    'sources/all.yaml',
    'id: maker-code-1.5',
    'id: maker-code-1.5\n  formerly: [older-code, article]',
  ],
  [
    'content/sources/all.yaml:9 [1].formerly[1]: "article" is the id of another entry as well; its address can lead to one place only',
  ],
)

refuses(
  'a former id that is given twice',
  [
    'sources/all.yaml',
    'id: maker-code-1.5',
    'id: maker-code-1.5\n  formerly: [older-code, older-code]',
  ],
  [
    'content/sources/all.yaml:9 [1].formerly[1]: "older-code" is the id of another entry as well; its address can lead to one place only',
  ],
)

refuses(
  'a glossary term without source',
  ['glossary.yaml', 'sources: [maker-docs]', 'sources: []'],
  ['content/glossary.yaml:5 [0].sources: a list is empty: every statement names its sources'],
)

refuses(
  'a glossary term that sees nothing',
  ['glossary.yaml', 'see: [init]', 'see: [inti]'],
  ['content/glossary.yaml:6 [0].see[0]: "inti" is not the id of a feature; did you mean "init"?'],
)

refuses(
  'a glossary id given twice',
  [
    'glossary.yaml',
    null,
    '- {id: a, term: a, text: A., sources: [maker-docs]}\n- {id: a, term: b, text: B., sources: [maker-docs]}\n',
  ],
  [
    'content/glossary.yaml:2 [1].id: "a" is taken by a glossary term in content/glossary.yaml:1; each id is given once',
  ],
)
