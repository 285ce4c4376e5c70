import { expect, test } from 'vitest'
import { buildVocabulary } from '../../../src/search/vocabulary.ts'

const catalog = {
  systems: [
    { name: 'Container Linux', aliases: ['CoreOS', 'CoreOS Linux'] },
    { name: 'Flatcar Container Linux', aliases: ['Flatcar', 'Kinvolk Flatcar'] },
  ],
  features: [
    {
      name: 'Runtimes',
      aliases: ['container runtime', 'Docker', 'CRI-O'],
      terms: [
        { name: 'Docker', aliases: ['moby'] },
        { name: 'CRI-O', aliases: ['crio'] },
      ],
    },
    { name: 'Status', aliases: ['EOL'], terms: [{ name: 'discontinued', aliases: ['EOL'] }] },
  ],
  glossary: [{ term: 'A/B partitions', aliases: ['dual slot'] }],
} as unknown as Parameters<typeof buildVocabulary>[0]

const vocabulary = buildVocabulary(catalog)

test('names are phrases of plain words', () => {
  expect(vocabulary.names).toEqual([
    'a b partitions',
    'container linux',
    'cri o',
    'discontinued',
    'docker',
    'flatcar container linux',
    'runtimes',
    'status',
  ])
})

test('an alias stands for all that it is an alias of', () => {
  expect(vocabulary.aliases).toEqual({
    'container runtime': ['Runtimes'],
    coreos: ['Container Linux'],
    'coreos linux': ['Container Linux'],
    crio: ['CRI-O'],
    'dual slot': ['A/B partitions'],
    eol: ['Status', 'discontinued'],
    'kinvolk flatcar': ['Flatcar Container Linux'],
    moby: ['Docker'],
  })
})

test('the name of an answer stands for itself, whatever else calls itself so', () => {
  expect(vocabulary.aliases).not.toHaveProperty('docker')
})

test('part of a name is no alias: it would find less', () => {
  expect(vocabulary.aliases).not.toHaveProperty('flatcar')
  expect(vocabulary.systems).toContain('flatcar')
})
