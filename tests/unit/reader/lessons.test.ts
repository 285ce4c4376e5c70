import { expect, test } from 'vitest'
import { check } from '../../../src/reader/check.ts'
import { changed } from '../support/content.ts'
import { refuses } from '../support/refuses.ts'

const question = (feature: string, value: string) =>
  `  - {question: "Which?", expects: {system: alpha, feature: ${feature}, value: ${value}}}\n`

/** A lesson whose first question is given; the other four are sound. */
function lesson(first: string): string {
  return `---
order: 1
title: One
summary: What it is.
objectives: [Say what., Say why.]
questions:
${first}${question('init', 'system-docker').repeat(4)}reading:
  - {sources: [maker-docs], why: The manual.}
  - {sources: [maker-docs], why: Its second part.}
---

It begins with <Term id="pid1" />.

<Excerpt features="init" systems="alpha beta" />
`
}

test('a sound lesson is read with its questions', () => {
  const { problems, content } = check(
    changed('lessons/one.mdx', null, lesson(question('init', 'system-docker'))),
  )
  expect(problems).toEqual([])
  expect(content?.lessons.map(({ id, title, questions }) => [id, title, questions.length])).toEqual(
    [['one', 'One', 5]],
  )
})

refuses(
  'a question whose claim says otherwise',
  ['lessons/one.mdx', null, lesson(question('init', 'systemd'))],
  [
    'content/lessons/one.mdx:7 questions[0].expects.value: "systemd" is not what alpha.init says: system-docker',
  ],
)

refuses(
  'a question whose answer changes with each version',
  ['lessons/one.mdx', null, lesson(question('kernel', '"4.10"'))],
  [
    'content/lessons/one.mdx:7 questions[0].expects.feature: "kernel" changes too often for a question; use a feature of behaviour, or one that is constant',
  ],
)

refuses(
  'four questions',
  ['lessons/one.mdx', null, lesson('')],
  ['content/lessons/one.mdx:7 questions: a list is not 5 questions long'],
)

refuses(
  'an unknown term, and an unknown system in a list of them',
  [
    'lessons/one.mdx',
    null,
    lesson(question('init', 'system-docker'))
      .replace('pid1', 'pid-1')
      .replace('alpha beta', 'alpha betta'),
  ],
  [
    'content/lessons/one.mdx:17 Term.id: "pid-1" is not the id of a term; did you mean "pid1"?',
    'content/lessons/one.mdx:19 Excerpt.systems: "betta" is not the id of a system; did you mean "beta"?',
  ],
)
