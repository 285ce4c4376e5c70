/**
 * What an arrow can say: it is read as a sentence, from the box that acts to the box that it acts on. The set is
 * closed, so that the same word means the same in every drawing; the legend of a drawing explains those it uses.
 */
export const verbs = {
  // Of programs
  starts: 'lets it begin to run',
  stops: 'ends it',
  runs: 'starts it and keeps it running',
  becomes: 'turns into it and is gone itself',
  restarts: 'ends it and lets it begin again',
  reboots: 'lets the machine begin anew',
  // Of the boot
  loads: 'brings it into memory and hands over to it',
  verifies: 'checks its signature or its hash before use',
  mounts: 'makes its files part of the running system',
  unlocks: 'opens its encryption',
  // Of data
  reads: 'takes data from it',
  writes: 'puts data into it',
  copies: 'takes it over as it is',
  downloads: 'fetches it over the network',
  pulls: 'fetches an image from it',
  builds: 'makes it from its parts',
  signs: 'vouches for it with a key',
  publishes: 'puts it out for others to fetch',
  // Of updates
  stages: 'prepares it for the next boot',
  selects: 'makes it the one that boots next',
  replaces: 'puts something else in its place',
  keeps: 'leaves it in place as a way back',
  removes: 'deletes it',
  reverts: 'returns to it',
  confirms: 'marks it as good',
  // Of talk
  asks: 'sends it a request',
  tells: 'sends it a message',
  calls: 'uses its programming interface',
  watches: 'is told of its changes',
  reports: 'says to it how it is',
  // Of control
  configures: 'sets it up',
  drains: 'moves the work away from it',
  locks: 'takes it, so that no other can',
  schedules: 'decides where it runs',
  joins: 'becomes a member of it',
  'logs in to': 'opens a session on it',
  confines: 'limits what it may do',
} as const

export type Verb = keyof typeof verbs

/** All verbs, as the checks name them. */
export const verbWords = Object.keys(verbs) as [Verb, ...Verb[]]
