import { describe, expect, test } from 'vitest'
import {
  contend,
  current,
  disagree,
  sameValue,
  settle,
  slots,
  type AsOf,
} from '../../../src/atlas/dispute.ts'
import type { Claim } from '../../../src/schemas/claim.ts'
import type { Judgement } from '../../../src/schemas/judgement.ts'

const feature = { id: 'kernel', volatility: 'version' } as const
const constant = { id: 'kernel', volatility: 'constant' } as const
const sources = new Map([
  ['docs', { kind: 'primary' as const }],
  ['blog', { kind: 'secondary' as const }],
])

type Parts = Partial<Omit<Claim, 'sources'>> & {
  value?: string | number | string[]
  source?: string
}

/** A claim with a value, unless the parts say otherwise. */
function claim(n: number, at: string, { source = 'docs', ...parts }: Parts = {}): Claim {
  const shared = { system: 'alpha', feature: 'kernel', n, at, sources: [{ id: source }] }
  const state = parts.state ?? 'value'
  if (state !== 'value') return { ...shared, ...parts, state }
  return { ...shared, ...parts, state, value: parts.value ?? 'a' }
}

function judgement(claims: number[], prefer: number | 'none'): Judgement {
  return { feature: 'kernel', claims, prefer, why: 'So it is.', sources: [] }
}

/** The answer as numbers of claims, without what is empty. */
function answer(
  claims: Claim[],
  judgements: Judgement[] = [],
  about: typeof feature | typeof constant = feature,
  when: AsOf = {},
): unknown {
  const { state, ...lists } = current(claims, judgements, about, sources, when)
  const numbers = Object.entries(lists).map(([key, list]) => [key, list.map(({ n }) => n)] as const)
  return { state, ...Object.fromEntries(numbers.filter(([, list]) => list.length > 0)) }
}

describe('values', () => {
  test.each([
    ['a', 'a', true],
    ['a', 'b', false],
    [1, 1, true],
    [20, 20.5, false],
    [['a', 'b'], ['b', 'a'], true],
    [['a', 'b'], ['a'], false],
    [['a'], ['a', 'b'], false],
    [['a'], 'a', false],
  ])('%j and %j are the same: %s', (a, b, expected) => {
    expect(sameValue(a, b)).toBe(expected)
  })
})

describe('two claims disagree', () => {
  const b = { value: 'b' }
  test.each([
    [
      'when they say different things of the same time',
      claim(1, '2015'),
      claim(2, '2015-06', b),
      true,
    ],
    ['not when they say the same', claim(1, '2015'), claim(2, '2015-06'), false],
    ['not of different times', claim(1, '2015'), claim(2, '2016', b), false],
    [
      'not because one is known to hold since long',
      claim(1, '2015'),
      claim(2, '2016', { ...b, since: '2015' }),
      false,
    ],
    [
      'not when one is rejected',
      claim(1, '2015'),
      claim(2, '2015', { ...b, rejected: 'No.' }),
      false,
    ],
    ['not when one has no value', claim(1, '2015'), claim(2, '2015', { state: 'unknown' }), false],
  ])('%s', (_, first, second, expected) => {
    expect(disagree(first, second, feature)).toBe(expected)
    expect(disagree(second, first, feature)).toBe(expected)
  })

  test('of whatever time, when the feature is constant', () => {
    expect(disagree(claim(1, '2015'), claim(2, '2020', b), constant)).toBe(true)
  })

  test('and a judgement may be called for where a secondary claim is newer than a primary one', () => {
    const newer = claim(2, '2020', { ...b, source: 'blog' })
    expect(contend(claim(1, '2015'), newer, feature, sources)).toBe(true)
    expect(contend(newer, claim(1, '2015'), feature, sources)).toBe(true)
    expect(contend(claim(1, '2015', { source: 'blog' }), newer, feature, sources)).toBe(false)
    expect(contend(claim(1, '2015'), claim(2, '2020', b), feature, sources)).toBe(false)
    expect(contend(claim(1, '2021'), newer, feature, sources)).toBe(false)
  })
})

test('a cell has one slot per "of" and variant; without variant the default one is meant', () => {
  const variants = [
    { id: 'x', name: 'X', default: true as const },
    { id: 'y', name: 'Y' },
  ]
  const claims = [
    claim(1, '2015'),
    claim(2, '2015', { variant: 'x' }),
    claim(3, '2015', { variant: 'y' }),
    claim(4, '2015', { of: 'iso' }),
  ]
  const found = slots(claims, variants).map(({ of, variant, claims: own }) => [
    of,
    variant,
    own.map(({ n }) => n),
  ])
  expect(found).toEqual([
    [null, 'x', [1, 2]],
    [null, 'y', [3]],
    ['iso', 'x', [4]],
  ])
})

describe('settling', () => {
  const one = claim(1, '2015')
  const two = claim(2, '2015', { value: 'b' })
  const three = claim(3, '2018', { value: 'c' })

  test('claims that disagree are disputed, others are not drawn in', () => {
    const result = settle([one, two, three], [], feature)
    expect(result).toMatchObject({
      kind: 'disputed',
      disputes: [[one, two]],
      standing: [three, two, one],
    })
  })

  test('a judgement overrules the others that it names', () => {
    expect(settle([one, two, three], [judgement([1, 2], 1)], feature)).toEqual({
      kind: 'settled',
      standing: [three, one],
      overruled: [two],
    })
  })

  test('a judgement that prefers none leaves them disputed', () => {
    expect(settle([one, two], [judgement([1, 2], 'none')], feature).kind).toBe('disputed')
  })

  test('a judgement about another feature settles nothing', () => {
    const other = { ...judgement([1, 2], 1), feature: 'init' }
    expect(settle([one, two], [other], feature).kind).toBe('disputed')
  })

  test('claims that hang together are one dispute, others are two', () => {
    const later = [claim(4, '2020', { value: 'd' }), claim(5, '2020-03', { value: 'e' })]
    const year = claim(6, '2015', { value: 'f' })
    const result = settle([one, two, year, ...later], [], feature)
    expect(result).toMatchObject({ disputes: [[one, two, year], later] })
  })
})

describe('the current answer', () => {
  const b = { value: 'b' }

  test('is unresearched where nobody looked', () => {
    expect(answer([])).toEqual({ state: 'unresearched' })
    expect(answer([claim(1, '2015', { rejected: 'No.' })])).toEqual({
      state: 'unresearched',
      rejected: [1],
    })
  })

  test('is the newest claim; what was true before is past', () => {
    expect(answer([claim(1, '2015'), claim(2, '2018', b)])).toEqual({
      state: 'value',
      claims: [2],
      past: [1],
    })
  })

  test('is carried by others that say the same of the same time', () => {
    const claims = [claim(1, '2015'), claim(2, '2018-03'), claim(3, '2018')]
    expect(answer(claims)).toEqual({ state: 'value', claims: [2, 3], past: [1] })
  })

  test('as of a date is the newest claim that starts on or before its end', () => {
    const claims = [claim(1, '2015'), claim(2, '2018-05', b)]
    expect(answer(claims, [], feature, { asOf: '2018-04' })).toEqual({
      state: 'value',
      claims: [1],
    })
    expect(answer(claims, [], feature, { asOf: '2018' })).toEqual({
      state: 'value',
      claims: [2],
      past: [1],
    })
    expect(answer(claims, [], feature, { asOf: '2014' })).toEqual({ state: 'unresearched' })
  })

  test('is not yet there before the system was', () => {
    const claims = [claim(1, '2015')]
    expect(answer(claims, [], feature, { asOf: '2014', born: '2015' })).toEqual({
      state: 'not-yet',
    })
    expect(answer(claims, [], feature, { asOf: '2015', born: '2015' })).toEqual({
      state: 'value',
      claims: [1],
    })
  })

  test('unknown and not-applicable yield to any value', () => {
    const unknown = claim(2, '2018', { state: 'unknown' })
    expect(answer([claim(1, '2015'), unknown])).toEqual({ state: 'value', claims: [1], past: [2] })
    expect(answer([claim(1, '2015', { rejected: 'No.' }), unknown])).toEqual({
      state: 'unknown',
      claims: [2],
      rejected: [1],
    })
    const none = claim(3, '2019', { state: 'not-applicable' })
    expect(answer([unknown, none])).toEqual({ state: 'not-applicable', claims: [3], past: [2] })
  })

  test('is disputed where claims of the newest time disagree', () => {
    const claims = [claim(1, '2015'), claim(2, '2018'), claim(3, '2018-05', b)]
    expect(answer(claims)).toEqual({ state: 'disputed', claims: [2, 3], past: [1] })
    expect(answer(claims, [judgement([2, 3], 2)])).toEqual({
      state: 'value',
      claims: [2],
      past: [1],
      overruled: [3],
    })
    expect(answer(claims, [judgement([2, 3], 'none')])).toMatchObject({ state: 'disputed' })
  })

  test('is not touched by a dispute of former times', () => {
    const claims = [claim(1, '2015'), claim(2, '2015', b), claim(3, '2018')]
    expect(answer(claims)).toEqual({ state: 'value', claims: [3], past: [2, 1] })
  })

  test('a secondary claim does not displace a primary one', () => {
    const claims = [claim(1, '2015'), claim(2, '2018', { ...b, source: 'blog' })]
    expect(answer(claims)).toEqual({ state: 'value', claims: [1], aside: [2] })
  })

  test('a judgement lets it displace', () => {
    const claims = [
      claim(1, '2014', { value: 'z' }),
      claim(2, '2015'),
      claim(3, '2018', { ...b, source: 'blog' }),
    ]
    expect(answer(claims, [judgement([2, 3], 3)])).toEqual({
      state: 'value',
      claims: [3],
      past: [1],
      overruled: [2],
    })
  })

  test('a secondary claim that says the same confirms', () => {
    const claims = [claim(1, '2015'), claim(2, '2018', { source: 'blog' })]
    expect(answer(claims)).toEqual({ state: 'value', claims: [2], past: [1] })
  })

  test('secondary claims alone are taken by time', () => {
    const claims = [
      claim(1, '2015', { source: 'blog' }),
      claim(2, '2018', { ...b, source: 'blog' }),
    ]
    expect(answer(claims)).toEqual({ state: 'value', claims: [2], past: [1] })
  })

  test('a constant feature has no order in time', () => {
    expect(answer([claim(1, '2015'), claim(2, '2018')], [], constant)).toEqual({
      state: 'value',
      claims: [2, 1],
    })
    expect(answer([claim(1, '2015'), claim(2, '2018', b)], [], constant)).toEqual({
      state: 'disputed',
      claims: [1, 2],
    })
    expect(answer([claim(1, '2015')], [], constant, { asOf: '2014' })).toEqual({
      state: 'value',
      claims: [1],
    })
    expect(
      answer([claim(1, '2015'), claim(2, '2018', b)], [judgement([1, 2], 1)], constant),
    ).toEqual({
      state: 'value',
      claims: [1],
      overruled: [2],
    })
  })
})
