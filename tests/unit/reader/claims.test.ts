import { refuses } from '../support/refuses.ts'

refuses(
  'an unknown feature',
  ['systems/alpha/claims.yaml', 'kernel:\n', 'kernl:\n'],
  [
    'content/systems/alpha/claims.yaml:6 kernl: "kernl" is not the id of a feature; did you mean "kernel"?',
  ],
)

refuses(
  'an unknown key',
  ['systems/alpha/claims.yaml', 'confirmed: 2021-03', 'confirmd: 2021-03'],
  [
    'content/systems/alpha/claims.yaml:7 kernel[0].confirmd: "confirmd" is not a key here; use n, value, state, at, since, version, of, variant, note, confidence, confirmed, sources, rejected, why; did you mean "confirmed"?',
  ],
)

refuses(
  'an unknown source',
  ['systems/alpha/claims.yaml', '{id: maker-code-1.5, where', '{id: maker-code-1, where'],
  [
    'content/systems/alpha/claims.yaml:2 init[0].sources[0].id: "maker-code-1" is not the id of a source; did you mean "maker-code-1.5"?',
  ],
)

refuses(
  'no source at all',
  ['systems/alpha/claims.yaml', 'at: 2021-02, sources: [maker-docs]', 'at: 2021-02, sources: []'],
  [
    'content/systems/alpha/claims.yaml:7 kernel[0].sources: a list is empty: every statement names its sources',
  ],
)

refuses(
  'a word outside the vocabulary',
  ['systems/alpha/claims.yaml', 'value: system-docker', 'value: system-doker'],
  [
    'content/systems/alpha/claims.yaml:2 init[0].value: "system-doker" is not an answer to init; use systemd, system-docker, none; did you mean "system-docker"?',
    'content/systems/alpha/diagrams/two-daemons.yaml:11 boxes[0].boxes[0].expects.value: "system-docker" is not what alpha.init says: system-doker',
  ],
)

refuses(
  'a word outside a list',
  ['systems/alpha/claims.yaml', '[apt, dnf]', '[apt, dfn]'],
  [
    'content/systems/alpha/claims.yaml:5 packages[0].value[1]: "dfn" is not an answer to packages; use apt, dnf; did you mean "dnf"?',
  ],
)

refuses(
  'a word in a list twice',
  ['systems/alpha/claims.yaml', '[apt, dnf]', '[apt, apt]'],
  ['content/systems/alpha/claims.yaml:5 packages[0].value[1]: "apt" stands in the list twice'],
)

refuses(
  'one word where a list is wanted',
  ['systems/alpha/claims.yaml', '[apt, dnf]', 'apt'],
  [
    'content/systems/alpha/claims.yaml:5 packages[0].value: "apt" is not a list of words; use [apt, dnf]',
  ],
)

refuses(
  'a list where one word is wanted',
  ['systems/alpha/claims.yaml', 'value: systemd,', 'value: [systemd],'],
  ['content/systems/alpha/claims.yaml:3 init[1].value: a list is not one value; use a single enum'],
)

refuses(
  'a version that is a number',
  ['systems/alpha/claims.yaml', 'value: "4.10"', 'value: 4.10'],
  [
    'content/systems/alpha/claims.yaml:7 kernel[0].value: 4.10 is not text but a number; use quotes: "4.10"',
  ],
)

refuses(
  'a version of the system that is a number',
  ['systems/alpha/claims.yaml', 'version: 1.5.8', 'version: 1.10'],
  [
    'content/systems/alpha/claims.yaml:2 init[0].version: 1.10 is not text but a number or a truth value; use quotes: "1.10"',
  ],
)

refuses(
  'an answer of support that is none',
  ['systems/alpha/claims.yaml', 'value: partial', 'value: maybe'],
  [
    'content/systems/alpha/claims.yaml:9 rollback[0].value: "maybe" is not an answer to rollback; use yes, partial, no',
  ],
)

refuses(
  'a truth value',
  ['systems/alpha/claims.yaml', 'value: partial', 'value: true'],
  [
    'content/systems/alpha/claims.yaml:9 rollback[0].value: true is not a value; use a word, a number or a list of words',
  ],
)

refuses(
  'partial without note',
  ['systems/alpha/claims.yaml', 'note: By hand., ', ''],
  [
    'content/systems/alpha/claims.yaml:9 rollback[0].note: is missing: "partial" says in a note what is missing',
  ],
)

refuses(
  'a size with its unit',
  ['systems/alpha/claims.yaml', 'value: 41.5', 'value: 41.5 MB'],
  [
    'content/systems/alpha/claims.yaml:15 image-size[1].value: "41.5 MB" is not a size; use a number of MB above 0, without unit',
  ],
)

refuses(
  'a size of nothing',
  ['systems/alpha/claims.yaml', 'value: 20,', 'value: 0,'],
  [
    'content/systems/alpha/claims.yaml:14 image-size[0].value: 0 is not a size; use a number of MB above 0, without unit',
  ],
)

refuses(
  'a link that is none',
  ['systems/alpha/claims.yaml', '"https://example.org/"', 'example'],
  [
    'content/systems/alpha/claims.yaml:17 homepage[0].value: "example" is not a web address; use https://…',
  ],
)

refuses(
  'a text that is too long',
  [
    'systems/alpha/claims.yaml',
    'state: unknown, at: 2021, sources: [maker-docs], why: The manual does not say.',
    'value: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, at: 2021, sources: [maker-docs]',
  ],
  [
    'content/systems/alpha/claims.yaml:19 default-user[0].value: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" is longer than 60 characters; put the particulars into a note',
  ],
)

refuses(
  'a value that is no date',
  ['systems/alpha/claims.yaml', 'value: 2015,', 'value: in spring,'],
  [
    'content/systems/alpha/claims.yaml:11 first-release[0].value: "in spring" is not a date; use YYYY, YYYY-MM or YYYY-MM-DD',
  ],
)

refuses(
  'a date that is none',
  ['systems/alpha/claims.yaml', 'at: 2021-02-02', 'at: 2021-13'],
  [
    'content/systems/alpha/claims.yaml:2 init[0].at: "2021-13" is not a date; use YYYY, YYYY-MM or YYYY-MM-DD',
  ],
)

refuses(
  'a date that is missing',
  ['systems/alpha/claims.yaml', 'at: 2021-02-02, ', ''],
  ['content/systems/alpha/claims.yaml:2 init[0].at: is missing'],
)

refuses(
  'a date in the future',
  ['systems/alpha/claims.yaml', 'at: 2021-02-02', 'at: 2026-08-23'],
  [
    'content/systems/alpha/claims.yaml:2 init[0].at: "2026-08-23" is later than the Atlas, which is of 2026-08-22',
  ],
)

refuses(
  'confirmed in the future',
  ['systems/alpha/claims.yaml', 'confirmed: 2021-03', 'confirmed: 2027'],
  [
    'content/systems/alpha/claims.yaml:7 kernel[0].confirmed: 2027 is later than the Atlas, which is of 2026-08-22',
  ],
)

refuses(
  'since after at',
  ['systems/alpha/claims.yaml', 'since: 2015', 'since: 2021-02-03'],
  [
    'content/systems/alpha/claims.yaml:2 init[0].since: "2021-02-03" is later than at, which is 2021-02-02',
  ],
)

refuses(
  'neither value nor state',
  ['systems/alpha/claims.yaml', 'value: "4.10", ', ''],
  [
    'content/systems/alpha/claims.yaml:7 kernel[0]: the claim has neither a value nor a state; use one of them',
  ],
)

refuses(
  'both value and state',
  ['systems/alpha/claims.yaml', 'state: unknown', 'value: root, state: unknown'],
  [
    'content/systems/alpha/claims.yaml:19 default-user[0]: the claim has both a value and a state; use one of them',
  ],
)

refuses(
  'an unknown state',
  ['systems/alpha/claims.yaml', 'state: unknown', 'state: unkown'],
  [
    'content/systems/alpha/claims.yaml:19 default-user[0].state: "unkown" is not allowed here; use unknown, not-applicable; did you mean "unknown"?',
  ],
)

refuses(
  'an unknown without why',
  ['systems/alpha/claims.yaml', ', why: The manual does not say.', ''],
  ['content/systems/alpha/claims.yaml:19 default-user[0].why: is missing: "unknown" says why'],
)

refuses(
  'a why at a value',
  ['systems/alpha/claims.yaml', 'confirmed: 2021-03', 'why: Because.'],
  [
    'content/systems/alpha/claims.yaml:7 kernel[0].why: "Because." belongs to claims without a value; use note for an explanation',
  ],
)

refuses(
  'a number that is none',
  ['systems/alpha/claims.yaml', '{n: 1, value: partial', '{n: 0, value: partial'],
  ['content/systems/alpha/claims.yaml:9 rollback[0].n: 0 is too small; use 1 or more'],
)

refuses(
  'a number given twice',
  ['systems/alpha/claims.yaml', '{n: 2, value: systemd', '{n: 1, value: systemd'],
  [
    'content/systems/alpha/claims.yaml:3 init[1].n: 1 is the number of the claim in line 2 already; numbers are given once',
  ],
)

refuses(
  'an unknown "of"',
  ['systems/alpha/claims.yaml', 'value: 20, of: iso', 'value: 20, of: isos'],
  [
    'content/systems/alpha/claims.yaml:14 image-size[0].of: "isos" is not a word for "of" of image-size; use iso, disk; did you mean "iso"?',
  ],
)

refuses(
  'an "of" that is not needed',
  ['systems/alpha/claims.yaml', 'value: "4.10"', 'value: "4.10", of: iso'],
  ['content/systems/alpha/claims.yaml:7 kernel[0].of: "iso" is not needed: kernel has no "of"'],
)

refuses(
  'an unknown variant',
  ['systems/alpha/claims.yaml', 'variant: cloud', 'variant: clouds'],
  [
    'content/systems/alpha/claims.yaml:15 image-size[1].variant: "clouds" is not a word for "variant" of alpha; use standard, cloud; did you mean "cloud"?',
  ],
)

refuses(
  'an unknown confidence',
  ['systems/alpha/claims.yaml', 'confidence: low', 'confidence: high'],
  [
    'content/systems/alpha/claims.yaml:14 image-size[0].confidence: "high" is not allowed here; use low',
  ],
)

refuses(
  'an empty rejection',
  ['systems/alpha/claims.yaml', 'rejected: It never did.', 'rejected: ""'],
  [
    'content/systems/alpha/claims.yaml:3 init[1].rejected: "" is empty or has white space around it',
  ],
)

refuses(
  'an empty cell',
  [
    'systems/alpha/claims.yaml',
    'kernel:\n  - {n: 1, value: "4.10", at: 2021-02, sources: [maker-docs], confirmed: 2021-03}\n',
    'kernel:\n',
  ],
  ['content/systems/alpha/claims.yaml:6 kernel: "kernel" has no claim; use a list of claims'],
)
