import type { DiagramKind } from '../../schemas/diagram.ts'

/** What the kinds of drawings are called, as headings. */
export const kindNames: Record<DiagramKind, string> = {
  architecture: 'How it is built',
  boot: 'How it starts',
  provisioning: 'How it is set up',
  update: 'How it updates and goes back',
  failure: 'What happens when it fails',
  management: 'How it is managed',
  comparison: 'Side by side',
}
