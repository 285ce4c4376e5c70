import { refuses } from '../support/refuses.ts'

refuses(
  'no front matter',
  ['systems/beta/index.mdx', null, 'Beta is like <Sys id="alpha" />.\n'],
  [
    'content/systems/beta/index.mdx:1: the front matter is missing: begin with a line of three hyphens',
  ],
)

refuses(
  'an unknown key in the front matter',
  ['systems/alpha/index.mdx', 'aliases: [alpha three]', 'alias: [alpha three]'],
  [
    'content/systems/alpha/index.mdx:4 alias: "alias" is not a key here; use name, summary, aliases, baseline, variants; did you mean "aliases"?',
    'content/systems/alpha/index.mdx:10 prose: "Alpha3" is a bare figure; use <Fact feature="…" /> or <Cite source="…">…</Cite>',
  ],
)

refuses(
  'MDX that does not compile',
  ['systems/alpha/index.mdx', '</Cite>', '</Cit>'],
  [
    'content/systems/alpha/index.mdx:14: does not compile: Unexpected closing tag `</Cit>`, expected corresponding closing tag for `<Cite>` (14:7)',
  ],
)

refuses(
  'an unknown component',
  [
    'systems/alpha/index.mdx',
    '<Diagram id="alpha-two-daemons" />',
    '<Diagramm id="alpha-two-daemons" />',
  ],
  [
    'content/systems/alpha/index.mdx:17 Diagramm: <Diagramm> is not a component of the Atlas; use Fact, Cite, Sys, Feature, Run, Excerpt, Term, Diagram, abbr, br, kbd, sub, sup; did you mean "Diagram"?',
  ],
)

refuses(
  'plain HTML',
  ['systems/alpha/index.mdx', 'It starts `service 1`.', '<div>It starts.</div>'],
  [
    'content/systems/alpha/index.mdx:15 div: <div> is not a component of the Atlas; use Fact, Cite, Sys, Feature, Run, Excerpt, Term, Diagram, abbr, br, kbd, sub, sup',
  ],
)

refuses(
  'an unknown attribute',
  ['systems/alpha/index.mdx', '<Fact feature="init" />', '<Fact feature="init" sytem="beta" />'],
  [
    'content/systems/alpha/index.mdx:10 Fact.sytem: "sytem" is not an attribute of <Fact>; use system, feature, of, variant; did you mean "system"?',
  ],
)

refuses(
  'an attribute missing',
  ['systems/alpha/index.mdx', '<Run source="maker-docs" version="1.5"', '<Run version="1.5"'],
  ['content/systems/alpha/index.mdx:21 Run.source: is missing'],
)

refuses(
  'an attribute that is code',
  ['systems/alpha/index.mdx', '<Fact feature="init" />', '<Fact feature={init} />'],
  ['content/systems/alpha/index.mdx:10 Fact.feature: is not plain text; use feature="…"'],
)

refuses(
  'an unknown feature in a fact',
  ['systems/alpha/index.mdx', '<Fact feature="init" />', '<Fact feature="inti" />'],
  [
    'content/systems/alpha/index.mdx:10 Fact.feature: "inti" is not the id of a feature; did you mean "init"?',
  ],
)

refuses(
  'an unknown system in a fact',
  ['systems/alpha/index.mdx', '<Fact feature="init" />', '<Fact feature="init" system="betta" />'],
  [
    'content/systems/alpha/index.mdx:10 Fact.system: "betta" is not the id of a system; did you mean "beta"?',
  ],
)

refuses(
  'an unknown "of" in a fact',
  ['systems/alpha/index.mdx', 'of="iso"', 'of="isos"'],
  [
    'content/systems/alpha/index.mdx:10 Fact.of: "isos" is not a word for "of" of image-size; use iso, disk; did you mean "iso"?',
  ],
)

refuses(
  'an unknown variant in a fact',
  ['systems/alpha/index.mdx', 'variant="standard"', 'variant="standart"'],
  [
    'content/systems/alpha/index.mdx:10 Fact.variant: "standart" is not a word for "variant" of alpha; use standard, cloud; did you mean "standard"?',
  ],
)

refuses(
  'an unknown source in a cite',
  ['systems/alpha/index.mdx', '<Cite source="maker-docs"', '<Cite source="maker-doc"'],
  [
    'content/systems/alpha/index.mdx:14 Cite.source: "maker-doc" is not the id of a source; did you mean "maker-docs"?',
  ],
)

refuses(
  'an unknown diagram',
  ['systems/alpha/index.mdx', 'id="alpha-two-daemons"', 'id="alpha-two-demons"'],
  [
    'content/systems/alpha/index.mdx:17 Diagram.id: "alpha-two-demons" is not the id of a diagram; did you mean "alpha-two-daemons"?',
  ],
)

refuses(
  'an unknown system in a link',
  ['systems/alpha/index.mdx', '<Sys id="beta" />', '<Sys id="bet" />'],
  [
    'content/systems/alpha/index.mdx:14 Sys.id: "bet" is not the id of a system; did you mean "beta"?',
  ],
)

refuses(
  'an unknown feature in a link',
  ['systems/alpha/index.mdx', '<Feature id="rollback" />', '<Feature id="rollbak" />'],
  [
    'content/systems/alpha/index.mdx:14 Feature.id: "rollbak" is not the id of a feature; did you mean "rollback"?',
  ],
)

refuses(
  'an unknown source of commands',
  ['systems/alpha/index.mdx', '<Run source="maker-docs"', '<Run source="maker-dosc"'],
  [
    'content/systems/alpha/index.mdx:21 Run.source: "maker-dosc" is not the id of a source; did you mean "maker-docs"?',
  ],
)

refuses(
  'a heading of the first level',
  ['systems/alpha/index.mdx', '## How it works', '# How it works'],
  [
    'content/systems/alpha/index.mdx:12: a heading of the first level: the page has its title already; use "## " or lower',
  ],
)

refuses(
  'a bare year',
  ['systems/alpha/index.mdx', 'It starts `service 1`.', 'It starts `service 1`\nsince 2015.'],
  [
    'content/systems/alpha/index.mdx:16 prose: "2015" is a bare figure; use <Fact feature="…" /> or <Cite source="…">…</Cite>',
  ],
)

refuses(
  'a bare version beside a name with a figure',
  [
    'systems/alpha/index.mdx',
    'It starts `service 1`.',
    'Alpha3 1.5.8 starts **it**, as do Alpha3x and sd2.',
  ],
  [
    'content/systems/alpha/index.mdx:15 prose: "1.5.8" is a bare figure; use <Fact feature="…" /> or <Cite source="…">…</Cite>',
    'content/systems/alpha/index.mdx:15 prose: "Alpha3x" is a bare figure; use <Fact feature="…" /> or <Cite source="…">…</Cite>',
  ],
)

refuses(
  'a figure in a heading',
  ['systems/alpha/index.mdx', '## How it works', '## How 2 work'],
  [
    'content/systems/alpha/index.mdx:12 prose: "2" is a bare figure; use <Fact feature="…" /> or <Cite source="…">…</Cite>',
  ],
)

refuses(
  'a figure in a summary',
  ['systems/alpha/index.mdx', 'summary: Alpha3 runs', 'summary: Since 2015 Alpha3 runs'],
  [
    'content/systems/alpha/index.mdx:3 summary: "2015" is a bare figure in a summary; leave it to the facts',
  ],
)

refuses(
  'code in braces',
  ['systems/alpha/index.mdx', 'It starts `service 1`.', 'It starts {1 + 1}.'],
  [
    'content/systems/alpha/index.mdx:15: code in braces has no place in content; {/* a comment */} may stay',
  ],
)

refuses(
  'an import',
  ['systems/alpha/index.mdx', '\nAlpha3 starts', '\nimport x from "y"\n\nAlpha3 starts'],
  [
    'content/systems/alpha/index.mdx:10: import and export have no place in content: the components are there without',
  ],
)

/** The front matter of a sound lesson. */
const lessonHead = `---
order: 1
title: One
summary: What it is.
objectives: [Say what., Say why.]
questions: [${Array.from({ length: 5 }, () => '{question: Which?, expects: {system: alpha, feature: init, value: system-docker}}').join(', ')}]
reading:
  - {sources: [maker-docs], why: The manual.}
  - {sources: [maker-docs], why: Its second part.}
---
`

refuses(
  'a lesson is held to the same',
  ['lessons/one.mdx', null, `${lessonHead}\n# One\n\n<Fact feature="init" /> in 2015.\n`],
  [
    'content/lessons/one.mdx:12: a heading of the first level: the page has its title already; use "## " or lower',
    'content/lessons/one.mdx:14 Fact.system: is missing',
    'content/lessons/one.mdx:14 prose: "2015" is a bare figure; use <Fact feature="…" /> or <Cite source="…">…</Cite>',
  ],
)
