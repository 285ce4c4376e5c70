/** A choice among pages, by which the others are left out. The first option leaves none out. */
export interface Filter {
  name: 'kind' | 'life' | 'group'
  label: string
  options: (readonly [value: string, text: string])[]
}

/** What pages can be chosen by. */
export function filters(groups: readonly { id: string; name: string }[]): Filter[] {
  return [
    {
      name: 'kind',
      label: 'Kind of page',
      options: [
        ['', 'All kinds'],
        ['system', 'Systems'],
        ['feature', 'Features'],
        ['lesson', 'Lessons'],
        ['diagram', 'Diagrams'],
        ['term', 'Terms'],
        ['dispute', 'Disputes'],
      ],
    },
    {
      name: 'life',
      label: 'Living or ended',
      options: [
        ['', 'All lives'],
        ['living', 'Living systems'],
        ['ended', 'Ended systems'],
      ],
    },
    {
      name: 'group',
      label: 'Group of features',
      options: [['', 'All groups'], ...groups.map(({ id, name }) => [id, name] as const)],
    },
  ]
}
