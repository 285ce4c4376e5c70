/** A small content in which nothing is wrong: two systems, and a feature of every type. */
const files: Readonly<Record<string, string>> = {
  'atlas.yaml': `title: Test Atlas
edition: 2026-08
date: 2026-08-22
license: {code: MIT, content: CC-BY-4.0}
description: An Atlas for tests.
`,
  'features/base.yaml': `name: Base
question: What is it made of?
order: 1
features:
  - id: init
    name: PID 1
    short: Init
    question: What starts first?
    type: enum
    volatility: behaviour
    why: It decides how services are written.
    aliases: [first process]
    weight: 4
    phrase: starts {value} first
    terms:
      - {id: systemd, name: systemd, meaning: The usual one., form: bar}
      - {id: system-docker, name: System Docker, meaning: A Docker daemon., aliases: [sd2]}
      - {id: none, name: none, meaning: It says there is none., phrase: starts nothing}
  - id: packages
    name: Packages
    question: How is software added?
    type: list
    volatility: behaviour
    why: It matters.
    weight: 3
    phrase: adds software by {value}
    terms:
      - {id: apt, name: apt, meaning: Debian packages.}
      - {id: dnf, name: dnf, meaning: RPM packages.}
  - id: kernel
    name: Kernel
    question: Which kernel?
    type: version
    volatility: version
    why: It matters.
    weight: 1
    phrase: runs Linux {value}
  - id: rollback
    name: Rollback
    question: Can it go back?
    type: support
    volatility: behaviour
    why: It matters.
    weight: 5
    phrase: "rolls back: {value}"
    terms:
      - {id: yes, name: yes, meaning: By itself.}
`,
  'features/life.yaml': `name: Life
question: Is it alive?
order: 2
features:
  - id: first-release
    name: First release
    question: When did it come out?
    type: date
    volatility: constant
    why: It matters.
    weight: 1
    phrase: came out in {value}
  - id: image-size
    name: Image size
    question: How big is it?
    type: size
    unit: MB
    volatility: version
    why: It matters.
    weight: 2
    phrase: takes {value}
    of:
      - {id: iso, name: ISO, meaning: The image to boot from.}
      - {id: disk, name: disk}
  - id: homepage
    name: Home page
    question: Where does it live?
    type: link
    volatility: lifecycle
    why: It matters.
    weight: 1
    phrase: lives at {value}
  - id: default-user
    name: Default user
    question: Who logs in?
    type: text
    volatility: behaviour
    why: It matters.
    weight: 1
    phrase: lets {value} in
`,
  'sources/all.yaml': `- id: maker-docs
  title: The manual
  publisher: The maker
  url: https://example.org/manual
  published: 2021-01-05
  kind: primary
  read: 2021-10-19
- id: maker-code-1.5
  title: The code
  publisher: The maker
  kind: primary
  read: 2021
- id: article
  title: An article
  publisher: A magazine
  published: 2015
  kind: secondary
  read: 2015
  note: An undated copy.
`,
  'glossary.yaml': `- id: pid1
  term: first process
  aliases: [init system]
  text: The process that starts all others.
  sources: [maker-docs]
  see: [init]
`,
  'systems/alpha/index.mdx': `---
name: Alpha3
summary: Alpha3 runs containers and nothing else.
aliases: [alpha three]
variants:
  - {id: standard, name: Standard, default: true}
  - {id: cloud, name: Cloud}
---

Alpha3 starts <Fact feature="init" /> and takes <Fact feature="image-size" of="iso" variant="standard" />.

## How it works

It is <Cite source="maker-docs" where="Chapter 2">of 2015</Cite>, unlike <Sys id="beta" />: see <Feature id="rollback" />.
It starts \`service 1\`.

<Diagram id="alpha-two-daemons" />

## Running a first container

<Run source="maker-docs" version="1.5" os="Alpha">

\`\`\`sh
docker run -p 80:80 nginx:1.27
\`\`\`

</Run>
`,
  'systems/alpha/claims.yaml': `init:
  - {n: 1, value: system-docker, at: 2021-02-02, since: 2015, version: 1.5.8, sources: [{id: maker-code-1.5, where: cmd/init}]}
  - {n: 2, value: systemd, at: 2015, sources: [article], rejected: It never did.}
packages:
  - {n: 1, value: [apt, dnf], at: 2021, sources: [maker-docs]}
kernel:
  - {n: 1, value: "4.10", at: 2021-02, sources: [maker-docs], confirmed: 2021-03}
rollback:
  - {n: 1, value: partial, at: 2021, note: By hand., sources: [maker-docs]}
first-release:
  - {n: 1, value: 2015, at: 2015, sources: [article]}
  - {n: 2, value: 2016-02, at: 2021, sources: [maker-docs]}
image-size:
  - {n: 1, value: 20, of: iso, at: 2015, sources: [article], confidence: low}
  - {n: 2, value: 41.5, of: iso, variant: cloud, at: 2021, sources: [maker-docs]}
homepage:
  - {n: 1, value: "https://example.org/", at: 2021, sources: [maker-docs]}
default-user:
  - {n: 1, state: unknown, at: 2021, sources: [maker-docs], why: The manual does not say.}
`,
  'systems/alpha/judgements.yaml': `- {feature: first-release, claims: [1, 2], prefer: 2, why: The maker knows.}
`,
  'systems/alpha/history.yaml': `events:
  - {date: 2015-02-24, kind: announced, title: Alpha is announced, text: It was announced., sources: [article]}
lineage:
  - {relation: based-on, system: beta, date: 2014, sources: [article]}
  - {relation: based-on, name: Buildroot, sources: [article]}
replaced-by:
  - {system: beta, why: It is alive., sources: [maker-docs]}
`,
  'systems/alpha/releases.yaml': `- {series: "1.5", released: 2019-01-01, ends: 2027-01, extended: 2028, note: The last one., sources: [maker-docs]}
`,
  'systems/alpha/diagrams/two-daemons.yaml': `id: alpha-two-daemons
title: Two daemons
kind: architecture
versions: 0.4 to 1.5.8
summary: One daemon starts the other.
boxes:
  - id: kernel
    label: Linux
    kind: kernel
    boxes:
      - {id: first, label: System Docker, kind: init, expects: {system: alpha, feature: init, value: system-docker}}
  - {id: second, label: Docker, kind: daemon, expects: {system: alpha, feature: packages, value: apt}}
rows:
  - [second]
  - [kernel]
arrows:
  - {from: first, to: second, verb: starts, step: 2}
steps:
  - {title: Boot, text: The kernel starts it., new: [first]}
  - {title: Start, text: It starts the other., active: [second], gone: [kernel], broken: [first]}
notes: [Drawn from the code.]
sources: [maker-code-1.5]
`,
  'systems/beta/index.mdx': `---
name: Beta
summary: Beta is the usual system.
baseline: true
---

Beta is like <Sys id="alpha" />.
`,
  'systems/beta/claims.yaml': `init:
  - {n: 1, value: systemd, at: 2021, sources: [maker-docs]}
rollback:
  - {n: 1, state: not-applicable, at: 2021, sources: [maker-docs], why: There is nothing to go back to.}
`,
}

/** The files of the small content, by path. Each call gives a map of its own. */
export function validFiles(): Map<string, string> {
  return new Map(Object.entries(files))
}

/**
 * The small content with one text replaced in one file; `null` for the old text adds or replaces the whole file.
 *
 * @throws When the old text does not stand there exactly once, so that no test passes for the wrong reason.
 */
export function changed(file: string, before: string | null, after: string): Map<string, string> {
  const all = validFiles()
  if (before === null) return all.set(file, after)
  const text = all.get(file) ?? ''
  const parts = text.split(before)
  if (parts.length !== 2) throw new Error(`${file}: ${String(parts.length - 1)} times "${before}"`)
  return all.set(file, parts.join(after))
}
