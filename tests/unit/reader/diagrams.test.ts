import { refuses } from '../support/refuses.ts'

refuses(
  'an unknown kind of box',
  ['systems/alpha/diagrams/two-daemons.yaml', 'kind: daemon', 'kind: demon'],
  [
    'content/systems/alpha/diagrams/two-daemons.yaml:12 boxes[1].kind: "demon" is not allowed here; use firmware, kernel, init, daemon, system-container, user-container, service, store, memory, machine, remote, process; did you mean "daemon"?',
  ],
)

refuses(
  'a box id given twice',
  ['systems/alpha/diagrams/two-daemons.yaml', '- {id: second', '- {id: first'],
  [
    'content/systems/alpha/diagrams/two-daemons.yaml:12 boxes[1].id: "first" is the id of another box of this drawing',
    'content/systems/alpha/diagrams/two-daemons.yaml:14 rows[0][0]: "second" is not an outermost box of this drawing',
    'content/systems/alpha/diagrams/two-daemons.yaml:17 arrows[0].to: "second" is not a box of this drawing',
    'content/systems/alpha/diagrams/two-daemons.yaml:20 steps[1].active[0]: "second" is not a box of this drawing',
  ],
)

refuses(
  'an arrow from nowhere',
  ['systems/alpha/diagrams/two-daemons.yaml', 'from: first', 'from: frist'],
  [
    'content/systems/alpha/diagrams/two-daemons.yaml:17 arrows[0].from: "frist" is not a box of this drawing; did you mean "first"?',
  ],
)

refuses(
  'an arrow at a step that is not there',
  ['systems/alpha/diagrams/two-daemons.yaml', 'verb: starts, step: 2', 'verb: starts, step: 3'],
  [
    'content/systems/alpha/diagrams/two-daemons.yaml:17 arrows[0].step: 3 is not a step of this drawing; use 1 to 2',
  ],
)

refuses(
  'a row with an inner box',
  ['systems/alpha/diagrams/two-daemons.yaml', '- [kernel]', '- [first]'],
  [
    'content/systems/alpha/diagrams/two-daemons.yaml:15 rows[1][0]: "first" is not an outermost box of this drawing',
  ],
)

refuses(
  'a step with an unknown box',
  ['systems/alpha/diagrams/two-daemons.yaml', 'gone: [kernel]', 'gone: [kernl]'],
  [
    'content/systems/alpha/diagrams/two-daemons.yaml:20 steps[1].gone[0]: "kernl" is not a box of this drawing; did you mean "kernel"?',
  ],
)

refuses(
  'an expectation of an unknown system',
  [
    'systems/alpha/diagrams/two-daemons.yaml',
    '{system: alpha, feature: init',
    '{system: alpa, feature: init',
  ],
  [
    'content/systems/alpha/diagrams/two-daemons.yaml:11 boxes[0].boxes[0].expects.system: "alpa" is not the id of a system; did you mean "alpha"?',
  ],
)

refuses(
  'an expectation of an unknown feature',
  ['systems/alpha/diagrams/two-daemons.yaml', 'feature: packages', 'feature: package'],
  [
    'content/systems/alpha/diagrams/two-daemons.yaml:12 boxes[1].expects.feature: "package" is not the id of a feature; did you mean "packages"?',
  ],
)

refuses(
  'an expectation that the claims do not meet',
  ['systems/alpha/diagrams/two-daemons.yaml', 'value: system-docker', 'value: systemd'],
  [
    'content/systems/alpha/diagrams/two-daemons.yaml:11 boxes[0].boxes[0].expects.value: "systemd" is not what alpha.init says: system-docker',
  ],
)

refuses(
  'an expectation without claim',
  [
    'systems/alpha/diagrams/two-daemons.yaml',
    '{system: alpha, feature: packages, value: apt}',
    '{system: beta, feature: packages, value: apt}',
  ],
  [
    'content/systems/alpha/diagrams/two-daemons.yaml:12 boxes[1].expects.value: "apt" is not what beta.packages says: there is no claim',
  ],
)

refuses(
  'a drawing without source',
  ['systems/alpha/diagrams/two-daemons.yaml', 'sources: [maker-code-1.5]', 'sources: []'],
  [
    'content/systems/alpha/diagrams/two-daemons.yaml:22 sources: a list is empty: every statement names its sources',
  ],
)

refuses(
  'a drawing given twice',
  [
    'systems/beta/diagrams/x.yaml',
    null,
    'id: alpha-two-daemons\ntitle: X\nkind: boot\nversions: all\nsummary: X.\nboxes: [{id: a, label: A, kind: kernel}]\nsources: [article]\n',
  ],
  [
    'content/systems/beta/diagrams/x.yaml:1 id: "alpha-two-daemons" is taken by a diagram in content/systems/alpha/diagrams/two-daemons.yaml:1; each id is given once',
  ],
)
