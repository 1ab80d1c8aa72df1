/** The words of the check beside those that every page has: on the site and in a frame alike. */
export const checkNamespaces = ['face', 'questions', 'flags', 'results', 'handover'] as const;

/** All words of a frame, which has no page around it. */
export const frameNamespaces = ['ui', 'consent', 'embed', ...checkNamespaces] as const;
