import { refuses } from '../support/refuses.ts'

refuses(
  'an unknown type',
  ['features/base.yaml', 'type: version', 'type: verson'],
  [
    'content/features/base.yaml:33 features[2].type: "verson" is not allowed here; use support, enum, list, text, size, version, date, link; did you mean "version"?',
  ],
)

refuses(
  'a weight that is too great',
  ['features/base.yaml', 'weight: 5', 'weight: 6'],
  ['content/features/base.yaml:44 features[3].weight: 6 is too large; use 5 or less'],
)

refuses(
  'a size without unit',
  ['features/life.yaml', '    unit: MB\n', ''],
  ['content/features/life.yaml:13 features[1].unit: is missing: a size has a unit; use MB or MiB'],
)

refuses(
  'a unit at something else',
  ['features/base.yaml', '    type: version', '    type: version\n    unit: MB'],
  [
    'content/features/base.yaml:34 features[2].unit: "MB" does not belong to a feature of type version',
  ],
)

refuses(
  'an enum without words',
  [
    'features/base.yaml',
    '    terms:\n      - {id: apt, name: apt, meaning: Debian packages.}\n      - {id: dnf, name: dnf, meaning: RPM packages.}\n',
    '',
  ],
  [
    'content/features/base.yaml:19 features[1].terms: is missing: a feature of type list lists its words',
  ],
)

refuses(
  'words at a text',
  [
    'features/life.yaml',
    'phrase: lets {value} in',
    'phrase: lets {value} in\n    terms: [{id: a, name: A, meaning: A.}]',
  ],
  [
    'content/features/life.yaml:41 features[3].terms: a list does not belong to a feature of type text',
  ],
)

refuses(
  'a fourth answer to a support feature',
  ['features/base.yaml', '{id: yes, name: yes', '{id: yess, name: yes'],
  [
    'content/features/base.yaml:47 features[3].terms[0].id: "yess" is not an answer to a feature of type support; use yes, partial, no; did you mean "yes"?',
  ],
)

refuses(
  'a form that is no word',
  ['features/base.yaml', 'form: bar', 'form: "a bar"'],
  [
    'content/features/base.yaml:16 features[0].terms[0].form: "a bar" is not an id; use lower-case letters, figures and single hyphens',
  ],
)

refuses(
  'a term given twice',
  ['features/base.yaml', '{id: none, name', '{id: systemd, name'],
  [
    'content/features/base.yaml:18 features[0].terms[2].id: "systemd" is taken by a term of init in content/features/base.yaml:16; each id is given once',
  ],
)

refuses(
  'an "of" given twice',
  ['features/life.yaml', '{id: disk, name: disk}', '{id: iso, name: disk}'],
  [
    'content/features/life.yaml:24 features[1].of[1].id: "iso" is taken by a word for "of" of image-size in content/features/life.yaml:23; each id is given once',
  ],
)

refuses(
  'a feature given twice in two files',
  ['features/life.yaml', 'id: homepage', 'id: init'],
  [
    'content/features/life.yaml:25 features[2].id: "init" is taken by a feature in content/features/base.yaml:5; each id is given once',
    'content/systems/alpha/claims.yaml:2 init[0].value: "system-docker" is not a web address; use https://…',
    'content/systems/alpha/claims.yaml:3 init[1].value: "systemd" is not a web address; use https://…',
    'content/systems/alpha/claims.yaml:16 homepage: "homepage" is not the id of a feature',
    'content/systems/beta/claims.yaml:2 init[0].value: "systemd" is not a web address; use https://…',
  ],
)

refuses(
  'a key missing',
  ['features/base.yaml', '    why: It decides how services are written.\n', ''],
  ['content/features/base.yaml:5 features[0].why: is missing'],
)
