/** The parts of the statement, in the order of the page; words under `safety:<part>.<key>`. */
export const safetyParts = [
  {
    part: 'use',
    keys: ['purpose', 'how', 'body', 'people', 'users', 'place', 'input', 'role'],
  },
  { part: 'not', keys: ['emergency', 'exclude', 'treatment', 'unconscious', 'watch'] },
  {
    part: 'limits',
    keys: ['measured', 'estimates', 'unsaid', 'unasked', 'many', 'language'],
  },
  { part: 'report', keys: ['danger', 'what', 'say', 'nobody', 'stop'] },
] as const;
