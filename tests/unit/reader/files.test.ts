import { refuses } from '../support/refuses.ts'

refuses(
  'a file that the Atlas does not read',
  ['systems/alpha/claim.yaml', null, 'a: 1\n'],
  [
    'content/systems/alpha/claim.yaml:1: the file is not a file of the Atlas; use atlas.yaml, glossary.yaml, search.yaml, features/*.yaml, sources/*.yaml, lessons/*.mdx, diagrams/*.yaml, systems/<id>/index.mdx, systems/<id>/claims.yaml, systems/<id>/judgements.yaml, systems/<id>/history.yaml, systems/<id>/releases.yaml or systems/<id>/diagrams/*.yaml; did you mean "claims.yaml"?',
  ],
)

refuses(
  'a folder in the wrong place',
  ['systems/alpha/more/x.yaml', null, ''],
  [
    'content/systems/alpha/more/x.yaml:1: the file is not a file of the Atlas; use atlas.yaml, glossary.yaml, search.yaml, features/*.yaml, sources/*.yaml, lessons/*.mdx, diagrams/*.yaml, systems/<id>/index.mdx, systems/<id>/claims.yaml, systems/<id>/judgements.yaml, systems/<id>/history.yaml, systems/<id>/releases.yaml or systems/<id>/diagrams/*.yaml',
  ],
)

refuses(
  'a text that is not YAML',
  ['sources/all.yaml', '- id: article', '- id: [article'],
  [
    'content/sources/all.yaml:14: is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
)

refuses(
  'a key that stands twice',
  ['sources/all.yaml', '  title: An article', '  title: An article\n  title: Another'],
  ['content/sources/all.yaml:15: the key "title" stands here twice; keep one'],
)

refuses(
  'a YAML tag',
  ['sources/all.yaml', 'title: An article', 'title: !secret An article'],
  ['content/sources/all.yaml:14: is not YAML: Unresolved tag: !secret'],
)

refuses(
  'an impossible id of a system',
  ['systems/a-vs-b/index.mdx', null, '---\nname: Beta2\nsummary: It is.\n---\n\nIt is.\n'],
  [
    'content/systems/a-vs-b:1: "a-vs-b" is not the id of a system; "-vs-" is kept for comparisons',
    'content/systems/a-vs-b/claims.yaml:1: the file is missing',
  ],
)

refuses(
  'a list where a map is wanted',
  ['systems/alpha/claims.yaml', null, '- n: 1\n'],
  ['content/systems/alpha/claims.yaml:1: a list is not a map; use ids of features as keys'],
)

refuses(
  'a map where a list is wanted',
  ['systems/alpha/judgements.yaml', null, 'feature: init\n'],
  ['content/systems/alpha/judgements.yaml:1: a map is not a list; use "- " before each item'],
)

refuses(
  'a wrong key of the atlas',
  ['atlas.yaml', 'edition: 2026-08', 'editon: 2026-08'],
  [
    'content/atlas.yaml:1 edition: is missing',
    'content/atlas.yaml:2 editon: "editon" is not a key here; use title, edition, date, license, description; did you mean "edition"?',
  ],
)

refuses(
  'a month that is none',
  ['atlas.yaml', 'edition: 2026-08', 'edition: 2026-13'],
  ['content/atlas.yaml:2 edition: "2026-13" is not a month; use YYYY-MM'],
)
