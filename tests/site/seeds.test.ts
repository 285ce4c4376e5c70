import { describe, expect, test } from 'vitest'
import { attribute, elementAt, lineOf, pageAt, site, within, type Element } from './support/site.ts'

/** What the table of a cell says, and the feature that holds it; several where the article names several things. */
type Cells = readonly (readonly [feature: string, ...values: string[]])[]

/**
 * The comparison table of "Docker: A Comparison of Minimalistic Operating Systems" (2015): sizes, kernels, Docker
 * versions, init systems, package managers, file systems and tools of five systems. A value that the Atlas
 * says by a word of its own is given in that word.
 */
const table: Record<string, Cells> = {
  'container-linux': [
    ['image-size', '164 MB'],
    ['kernel', '3.19.3'],
    ['runtime-version', '1.5.0'],
    ['init-system', 'systemd'],
    ['package-manager', 'none'],
    ['container-runtimes', 'Docker', 'rkt'],
    ['filesystem', 'ext4'],
    ['cluster-tools', 'fleet', 'etcd'],
  ],
  rancheros: [
    ['latest-release', '0.23.0'],
    ['image-size', '20 MB'],
    ['kernel', '3.19.2'],
    ['runtime-version', '1.6.0'],
    ['init-system', 'System Docker'],
    ['package-manager', 'none'],
    ['default-runtime', 'Docker'],
    ['filesystem', 'ext4'],
  ],
  'atomic-host': [
    ['image-size', '151 MB'],
    ['image-size', '333 MB'],
    ['kernel', '4.0.0'],
    ['runtime-version', '1.6.0'],
    ['init-system', 'systemd'],
    ['package-manager', 'rpm-ostree'],
    ['filesystem', 'XFS'],
    ['web-console', 'Cockpit'],
    ['provisioning-tool', 'Kickstart'],
    ['admin-cli', 'atomic'],
  ],
  'photon-os': [
    ['image-size', '251 MB'],
    ['kernel', '3.19.2'],
    ['runtime-version', '1.5.0'],
    ['init-system', 'systemd'],
    ['package-manager', 'tdnf'],
    ['filesystem', 'ext4'],
  ],
  'ubuntu-core': [
    ['latest-release', 'edge 145'],
    ['image-size', '111 MB'],
    ['kernel', '3.18.0'],
    ['runtime-version', '1.5.0'],
    ['init-system', 'systemd'],
    ['package-manager', 'snap'],
    ['filesystem', 'ext4'],
  ],
}
const address = '/sources/inovex-2015/'
const page = pageAt(site(), address)

/** The rows of a cell on the page of the source: a source can say several things of one. */
function rowsOf(system: string, feature: string): Element[] {
  return page.elements
    .filter(({ tagName }) => tagName === 'tr')
    .filter((row) => {
      const link = within(row, (element) => element.tagName === 'a')
      const href = link && attribute(link, 'href')
      return href?.startsWith(`/os/${system}/#${feature}.`) === true
    })
}

/** What the source says in a row: the text of its first cell of data. */
function saying(row: Element): string {
  const cell = within(row, ({ tagName }) => tagName === 'td')
  const value =
    cell && within(cell, (element) => attribute(element, 'class')?.startsWith('val') === true)
  return value ? lineOf(value) : ''
}

describe.each(Object.entries(table))('what the table of 2015 says of %s', (system, cells) => {
  test.each(cells)('%s: %s', (feature, ...values) => {
    elementAt(page, `${system}.${feature}`)
    const said = rowsOf(system, feature).map((row) => saying(row).split(', '))
    expect(
      said.some((words) => values.every((value) => words.includes(value))),
      said.join('; '),
    ).toBe(true)
  })
})

test('what was found wrong in it stands there struck out, with the reason', () => {
  const [row] = rowsOf('rancheros', 'image-size')
  if (row === undefined) throw new Error('The size of RancherOS is missing.')
  const struck = within(row, ({ tagName }) => tagName === 's')
  expect(struck && lineOf(struck)).toBe('20 MB')
  expect(lineOf(row)).toContain('Rejected: No release has this number')
})
