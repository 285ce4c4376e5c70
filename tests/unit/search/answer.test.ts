import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answer } from '../../../src/search/answers/choose.ts'
import { compact, compactTexts } from '../../../src/search/compact.ts'
import { expand } from '../../../src/search/field.ts'
import { buildLexicon } from '../../../src/search/lexicon.ts'
import { noSearchWords } from '../../../src/schemas/search-words.ts'
import { understand } from '../../../src/search/understand.ts'
import { catalogOf } from '../support/atlas.ts'

/** Three systems: alpha ended and was replaced by beta; gamma is a fork of it. */
const catalog = {
  ...catalogOf(),
  searchWords: {
    ...noSearchWords,
    asking: ['what', 'is', 'the', 'of', 'does', 'have', 'a', 'who', 'which'],
    anything: ['system', 'systems', 'small system'],
    meaning: ['what is'],
    without: ['without', 'no'],
    lacking: ['free'],
    makers: ['packages'],
    places: [{ href: 'timeline/', title: 'All lives', text: 'When each began.', aliases: [] }],
    versus: ['vs', 'or'],
    relations: { after: ['came after'], before: ['came before'], offspring: ['forks'] },
  },
}
const field = expand(compact(catalog), compactTexts(catalog))
const lexicon = buildLexicon(field, ['alphe'])
const ask = (query: string) => answer(understand(query, lexicon), field, lexicon)
const first = (query: string) => {
  const [one] = ask(query)
  return one && [one.kind, one.href]
}

describe('what a query names is what is answered', () => {
  test.each([
    ['alpha3', ['system', 'os/alpha/']],
    ['Alpha-Three', ['system', 'os/alpha/']],
    ['rollback', ['feature', 'features/rollback/']],
    ['alpha3 rollback', ['fact', 'os/alpha/#rollback']],
    ['does gamma have apt', ['fact', 'os/gamma/#packages']],
    ['gamma or beta', ['comparison', 'compare/beta-vs-gamma/']],
    ['gamma vs alpha3 rollback', ['comparison', 'compare/alpha-vs-gamma/#rollback']],
    ['apt', ['value', 'features/packages/']],
    ['what is the first process', ['term', 'glossary/#pid1']],
    ['what came after alpha3', ['relation', 'os/beta/']],
    ['forks of alpha3', ['relation', 'os/alpha/']],
    ['all lives', ['page', 'timeline/']],
    ['an apt system', ['system', 'os/gamma/']],
    ['an apt small system', ['system', 'os/gamma/']],
    ['docker and apt', ['value', 'features/default-runtime/']],
  ])('%j', (query, expected) => {
    expect(first(query)).toEqual(expected)
  })

  test('nothing for what the Atlas does not know', () => {
    expect(ask('qqqq wwww')).toEqual([])
    expect(ask('')).toEqual([])
  })
})

describe('what shall not be there', () => {
  const titles = (query: string) => ask(query).map(({ title }) => title)

  test.each(['without docker', 'no docker', 'docker free', 'docker-free system'])('%j', (query) => {
    expect(titles(query)[0]).toBe('default-runtime: not Docker')
  })

  test('is what stands after the word, or right before it', () => {
    expect(titles('apt without podman')[0]).toBe('Packages: apt and default-runtime: not Podman')
    expect(titles('free docker')[0]).toBe('default-runtime: Docker')
  })
})

test('of three systems each two are compared', () => {
  expect(ask('alpha3 or beta or gamma').map(({ href }) => href)).toEqual([
    'compare/alpha-vs-beta/',
    'compare/alpha-vs-gamma/',
    'compare/beta-vs-gamma/',
  ])
})

test('several things at once are had by those who have each', () => {
  const [found] = ask('docker and apt')
  expect(found?.rows[0]?.links.map(({ text }) => text)).toEqual(['gamma', 'Alpha3'])
})

describe('an answer is honest', () => {
  test('about what is unknown', () => {
    expect(ask('alpha3 default user')[0]?.text).toMatch(/^Unknown/)
  })

  test('about what nobody has looked at', () => {
    expect(ask('gamma default user')[0]?.text).toMatch(/^Not researched/)
  })

  test('about what is disputed', () => {
    const [found] = ask('gamma init')
    expect(found?.text).toContain('the sources disagree')
    expect(found?.mark).toBe('disputed')
  })

  test('about what has ended, and names what replaced it', () => {
    const [found] = ask('alpha3')
    expect(found?.status).toBe('ended 2021-06')
    expect(found?.rows[0]?.label).toBe('What replaced it')
  })

  test('about when it was true and who says so', () => {
    expect(ask('gamma kernel')[0]?.evidence).toBe('True on 2025-03; The manual')
  })
})

describe('a slip', () => {
  test('is the word that makes a name with the one beside it', () => {
    expect(understand('first prcess', lexicon).words).toEqual(['first', 'process'])
    expect(understand('read only rot', lexicon).words).toEqual(['read', 'only', 'root'])
  })

  test('is corrected and told', () => {
    const read = understand('rolback', lexicon)
    expect(read.corrected).toEqual([{ from: 'rolback', to: 'rollback' }])
  })

  test('is none when one asks for it, or when a page has the word', () => {
    expect(understand('rolback', lexicon, true).corrected).toEqual([])
    expect(understand('alphe ', lexicon).corrected).toEqual([])
  })

  test('is none while a word is being typed', () => {
    expect(understand('rollb', lexicon)).toMatchObject({ words: ['rollback'], corrected: [] })
  })
})

test('nothing throws, whatever is asked', () => {
  const words = [...lexicon.words.keys(), 'what is', 'without', 'or', 'came after', 'forks']
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((some) => some.join(' ')),
  )
  fc.assert(
    fc.property(query, (text) => {
      for (const { href, title } of ask(text)) {
        expect(href).not.toMatch(/^\//)
        expect(title).not.toBe('')
      }
    }),
  )
})
