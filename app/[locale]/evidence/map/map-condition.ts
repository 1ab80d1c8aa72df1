/**
 * When a question is asked, with the doubt taken out: how a missing answer counts need not be drawn.
 * `all` without parts is always met.
 */
export type MapCondition =
  | { readonly kind: 'all' | 'any'; readonly of: readonly MapCondition[] }
  | { readonly kind: 'not'; readonly of: MapCondition }
  | {
      readonly kind: 'is' | 'has' | 'exactly';
      readonly fact: string;
      readonly options: readonly string[];
    };
