/*
 * The scoring of evidence 7.3 once more, from its text and nothing else: slow, plain, sharing no line
 * with rules/. It takes the likelihood table as data, reads an answer sheet itself (3.4, 3.4b,
 * rulings 2, 4 and 17), and says shares, order and band. The engine is held against it.
 */

/** Feature → block, weight and, per option, one likelihood for each class. */
export interface Table {
  readonly features: Readonly<
    Record<
      string,
      {
        readonly block: string;
        readonly w: number;
        readonly options: Readonly<Record<string, readonly number[]>>;
      }
    >
  >;
  readonly priors: Readonly<Record<string, readonly number[]>>;
  readonly questionFloor: number;
  readonly blockFloor: Readonly<Record<string, number>>;
}

type Sheet = Readonly<Record<string, string | readonly string[] | undefined>>;
export type FeatureValues = Readonly<Record<string, string>>;

const ticksOf = (value: Sheet[string]): readonly string[] =>
  value === undefined || value[0] === 'not-sure' || typeof value === 'string' ? [] : value;

const whereOf = (ticks: readonly string[]): string | undefined => {
  if (ticks.length === 0) return undefined;
  const some = (list: string) => list.split(' ').some((each) => ticks.includes(each));
  const isEye = some('lid-flicker eye-closing brow');
  const isMouth = some('cheek mouth-corner chin neck-skin');
  const isJaw = some('jaw tongue-throat head-turn');
  if (some('moves-around'))
    return ticks.length === 2 && some('lid-flicker') ? 'lid-only' : 'moves-around';
  if (isEye && isJaw) return 'eye-and-jaw';
  if (isEye && isMouth) return 'eye-and-mouth';
  if (isMouth || some('jaw tongue-throat')) return 'mouth-only';
  if (some('eye-closing brow')) return 'eye-area';
  if (some('lid-flicker')) return 'lid-only';
  return 'moves-around';
};

/** The scored value of every feature that this sheet says something about. */
export const valuesOf = (sheet: Sheet): FeatureValues => {
  const values: Record<string, string> = {};
  const plain =
    'first-area eyes-shut brow-lift palsy-before linked-move at-rest movement-kind urge-hold other-tics how-long course onset-age relief-trick eye-discomfort ear-click';
  for (const id of plain.split(' ')) {
    const answer = sheet[id];
    if (typeof answer === 'string' && answer !== 'not-sure') values[id] = answer;
  }
  const { side } = sheet;
  if (side === 'left' || side === 'right') values.side = 'one-side';
  if (side === 'both-together' || side === 'both-separately') values.side = side;

  const places = ticksOf(sheet['where-now']);
  const where = whereOf(places);
  if (where !== undefined) values['where-now'] = where;

  // The words of a flickering lid say that the eye stays open, and where it began.
  const kind = sheet['movement-kind'];
  const isFlicker =
    where === 'lid-only' &&
    [undefined, 'not-sure', 'ripple', 'quick-jerks'].includes(kind as string);
  if (isFlicker && !places.includes('other-body')) {
    if (sheet['eyes-shut'] === undefined) values['eyes-shut'] = 'neither';
    if (sheet['first-area'] === undefined) values['first-area'] = 'eye-first';
  }

  if (sheet['onset-age'] === undefined) {
    const age = String(sheet['age-now']);
    const howLong = String(sheet['how-long']);
    const isUnder12Weeks = howLong === 'under-2-weeks' || howLong === 'weeks-2-to-12';
    if (age.startsWith('under-') || age === 'age-12-17') values['onset-age'] = 'under-18';
    if (age === 'age-18-39' && isUnder12Weeks) values['onset-age'] = 'age-18-39';
    if (age === 'age-65-plus' && (isUnder12Weeks || howLong === 'months-3-to-12'))
      values['onset-age'] = 'age-60-plus';
  }

  const triggers = sheet.triggers;
  if (triggers !== undefined && triggers[0] !== 'not-sure')
    for (const trigger of ['light', 'face-use', 'tired-screen', 'stress'])
      values[`trigger-${trigger}`] = `${trigger}-${triggers.includes(trigger) ? 'yes' : 'no'}`;

  const asleep = sheet['seen-asleep'];
  if (asleep === 'seen-in-sleep' || asleep === 'looked-not-there') values['seen-asleep'] = asleep;
  return values;
};

const classes = 8;
const perClass = (value: (c: number) => number): readonly number[] =>
  Array.from({ length: classes }, (_, c) => value(c));

const sharesFrom = (scores: readonly number[]): readonly number[] => {
  const powers = scores.map((score) => Math.exp(score - Math.max(...scores)));
  return powers.map((power) => power / powers.reduce((a, b) => a + b));
};

/** Steps 2 to 6 of 7.3 for one setting, without any hard criterion. */
export const independentScore = (values: FeatureValues, table: Table, setting: string) => {
  const evidence = perClass((c) => {
    let total = 0;
    for (const [block, floor] of Object.entries(table.blockFloor)) {
      const answered = Object.entries(table.features).filter(
        ([id, feature]) => feature.block === block && values[id] !== undefined,
      );
      if (answered.length === 0) continue;
      const sums = perClass((k) =>
        answered.reduce((sum, [id, { w, options }]) => {
          const row = options[values[id] as string] as readonly number[];
          const best = Math.max(...row);
          const ratio = Math.max((row[k] as number) / best, 1 / table.questionFloor);
          return sum + w * Math.log(ratio);
        }, 0),
      );
      total += Math.max((sums[c] as number) - Math.max(...sums), -Math.log(floor));
    }
    return total;
  });
  const prior = table.priors[setting] as readonly number[];
  const withPrior = (factor: number) =>
    sharesFrom(perClass((c) => factor * (evidence[c] as number) + Math.log(prior[c] as number)));
  const shares = withPrior(1);
  const tempered = withPrior(0.6);
  const first = shares.indexOf(Math.max(...shares));
  const s = tempered[first] as number;
  const lead = s - Math.max(...tempered.filter((_, c) => c !== first));
  const band =
    s >= 0.75 && lead >= 0.3
      ? 'strong'
      : s >= 0.45 && lead >= 0.2
        ? 'possible'
        : lead < 0.2 && s >= 0.25
          ? 'two-patterns'
          : 'unclear';
  return { shares, tempered, first, s, lead, band };
};
