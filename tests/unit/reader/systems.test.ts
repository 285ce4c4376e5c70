import { refuses } from '../support/refuses.ts'

refuses(
  'two default variants',
  [
    'systems/alpha/index.mdx',
    '{id: cloud, name: Cloud}',
    '{id: cloud, name: Cloud, default: true}',
  ],
  [
    'content/systems/alpha/index.mdx:6 variants: have 2 defaults; use "default: true" at exactly one of them',
  ],
)

refuses(
  'a variant given twice',
  ['systems/alpha/index.mdx', '{id: cloud, name: Cloud}', '{id: standard, name: Cloud}'],
  [
    'content/systems/alpha/claims.yaml:15 image-size[1].variant: "cloud" is not a word for "variant" of alpha; use standard, standard',
    'content/systems/alpha/index.mdx:7 variants[1].id: "standard" is taken by a variant of alpha in content/systems/alpha/index.mdx:6; each id is given once',
  ],
)

refuses(
  'a judgement about an unknown feature',
  ['systems/alpha/judgements.yaml', 'first-release', 'first-relaese'],
  [
    'content/systems/alpha/judgements.yaml:1 [0].feature: "first-relaese" is not the id of a feature; did you mean "first-release"?',
  ],
)

refuses(
  'a judgement about a claim that is not there',
  ['systems/alpha/judgements.yaml', '[1, 2]', '[1, 2, 3]'],
  [
    'content/systems/alpha/judgements.yaml:1 [0].claims[2]: 3 is not the number of a claim about first-release; use 1, 2',
  ],
)

refuses(
  'a judgement that prefers another claim',
  ['systems/alpha/judgements.yaml', 'prefer: 2', 'prefer: 3'],
  [
    'content/systems/alpha/judgements.yaml:1 [0].prefer: 3 is not one of the claims judged; use 1, 2 or none',
  ],
)

refuses(
  'a judgement that prefers in words',
  ['systems/alpha/judgements.yaml', 'prefer: 2', 'prefer: both'],
  [
    'content/systems/alpha/judgements.yaml:1 [0].prefer: "both" is not the number of a claim; use one of the numbers in claims, or none',
  ],
)

refuses(
  'a judgement between claims that do not disagree',
  ['systems/alpha/judgements.yaml', 'feature: first-release', 'feature: init'],
  [
    'content/systems/alpha/diagrams/two-daemons.yaml:11 boxes[0].boxes[0].expects.value: "system-docker" is not what alpha.init says: unresearched',
    'content/systems/alpha/judgements.yaml:1 [0].claims: claim 1 disagrees with no other one of them',
  ],
)

refuses(
  'a judgement between different questions',
  ['systems/alpha/judgements.yaml', 'feature: first-release', 'feature: image-size'],
  [
    'content/systems/alpha/judgements.yaml:1 [0].claims: the claims answer different questions ("of" or "variant"), and so do not disagree',
  ],
)

refuses(
  'a judgement about one claim',
  ['systems/alpha/judgements.yaml', '[1, 2]', '[2]'],
  ['content/systems/alpha/judgements.yaml:1 [0].claims: a list is too short; use at least 2'],
)

refuses(
  'an unknown kind of event',
  ['systems/alpha/history.yaml', 'kind: announced', 'kind: anounced'],
  [
    'content/systems/alpha/history.yaml:2 events[0].kind: "anounced" is not allowed here; use announced, preview, released, renamed, acquired, forked, milestone, deprecated, ended; did you mean "announced"?',
  ],
)

refuses(
  'a title that is too long',
  [
    'systems/alpha/history.yaml',
    'title: Alpha is announced',
    'title: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  ],
  [
    'content/systems/alpha/history.yaml:2 events[0].title: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" is longer than 60 characters; put the particulars into a note',
  ],
)

refuses(
  'an event in the future',
  ['systems/alpha/history.yaml', 'date: 2015-02-24', 'date: 2027'],
  [
    'content/systems/alpha/history.yaml:2 events[0].date: 2027 is later than the Atlas, which is of 2026-08-22',
  ],
)

refuses(
  'an event without source',
  [
    'systems/alpha/history.yaml',
    'text: It was announced., sources: [article]',
    'text: It was announced., sources: []',
  ],
  [
    'content/systems/alpha/history.yaml:2 events[0].sources: a list is empty: every statement names its sources',
  ],
)

refuses(
  'an unknown relation',
  ['systems/alpha/history.yaml', 'relation: based-on, system', 'relation: basedon, system'],
  [
    'content/systems/alpha/history.yaml:4 lineage[0].relation: "basedon" is not allowed here; use based-on, fork-of, successor-of, merged-into, renamed-from, inspired-by; did you mean "based-on"?',
  ],
)

refuses(
  'an unknown relative',
  ['systems/alpha/history.yaml', 'system: beta, date', 'system: betta, date'],
  [
    'content/systems/alpha/history.yaml:4 lineage[0].system: "betta" is not the id of a system; did you mean "beta"?',
  ],
)

refuses(
  'a relative without name',
  ['systems/alpha/history.yaml', 'name: Buildroot, ', ''],
  [
    'content/systems/alpha/history.yaml:5 lineage[1]: names nothing; use system (of the Atlas) or name (of anything else)',
  ],
)

refuses(
  'a replacement with two names',
  ['systems/alpha/history.yaml', 'system: beta, why', 'system: beta, name: Beta, why'],
  [
    'content/systems/alpha/history.yaml:7 replaced-by[0]: has both a system and a name; use system (of the Atlas) or name (of anything else)',
  ],
)

refuses(
  'a series that is a number',
  ['systems/alpha/releases.yaml', 'series: "1.5"', 'series: 1.5'],
  [
    'content/systems/alpha/releases.yaml:1 [0].series: 1.5 is not text but a number or a truth value; use quotes: "1.5"',
  ],
)

refuses(
  'support that ends before the release',
  ['systems/alpha/releases.yaml', 'released: 2019-01-01', 'released: 2027-02'],
  [
    'content/systems/alpha/releases.yaml:1 [0].released: "2027-02" is later than ends, which is 2027-01',
    'content/systems/alpha/releases.yaml:1 [0].released: "2027-02" is later than the Atlas, which is of 2026-08-22',
  ],
)

refuses(
  'extended support that ends first',
  ['systems/alpha/releases.yaml', 'extended: 2028', 'extended: 2026'],
  [
    'content/systems/alpha/releases.yaml:1 [0].ends: "2027-01" is later than extended, which is 2026',
  ],
)
