/** The id that a name would have: `A/B partitions` becomes `a-b-partitions`. */
export function idOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}
