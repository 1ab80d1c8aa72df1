/** The parts of the evidence, in reading order; each is a page of its own below the overview. */
export const evidenceParts = ['signs', 'questions', 'map', 'versions', 'sources'] as const;
export type EvidencePart = (typeof evidenceParts)[number];
