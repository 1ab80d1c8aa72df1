import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Checks over the words a person reads. Each takes messages and returns the faults it sees; the
 * tests in `tests/locales/` expect none in `locales/` and plant one to prove that each check can
 * fail. Numbers are those of `standards.md` (Q-10, Q-50, Q-53) as the project keeps them.
 */

export const locales = ['en', 'zh-CN'] as const;
export type Locale = (typeof locales)[number];

/** A tree of words as it stands in `locales/<lng>/<namespace>.json`. */
export type Words = { readonly [key: string]: string | Words };

/** One string with the address under which i18next finds it. */
export interface Message {
  readonly namespace: string;
  /** Keys joined by dots, without the namespace. */
  readonly key: string;
  readonly text: string;
}

export interface Fault {
  /** `namespace:key`. */
  readonly at: string;
  readonly fault: string;
}

const address = (message: Message): string => `${message.namespace}:${message.key}`;

const faultAt = (message: Message, fault: string): Fault => ({ at: address(message), fault });

// ---- reading -----------------------------------------------------------------------------------

const folder = join(import.meta.dirname, '../../locales');

/** The namespaces that one language has, by file. */
export const namespacesOf = (locale: Locale): readonly string[] =>
  readdirSync(join(folder, locale))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();

/** One namespace as it is written. Throws when the file is missing or is not JSON. */
export const readWords = (locale: Locale, namespace: string): Words =>
  JSON.parse(readFileSync(join(folder, locale, `${namespace}.json`), 'utf8')) as Words;

/** Every string of a tree with its address; anything but a string or an object throws. */
export const flatten = (namespace: string, words: Words, path = ''): readonly Message[] =>
  Object.entries(words).flatMap(([name, value]) => {
    const key = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string') return [{ namespace, key, text: value }];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Error(`${namespace}:${key} is neither a string nor a group of strings`);
    }
    return flatten(namespace, value, key);
  });

/** Every string of one language. */
export const messagesOf = (locale: Locale): readonly Message[] =>
  namespacesOf(locale).flatMap((namespace) => flatten(namespace, readWords(locale, namespace)));

// ---- keys --------------------------------------------------------------------------------------

/** A key that one language has and the other has not. */
export const missingKeys = (
  here: readonly Message[],
  there: readonly Message[],
): readonly Fault[] => {
  const known = new Set(there.map(address));
  return here
    .filter((message) => !known.has(address(message)))
    .map((message) => faultAt(message, 'has no counterpart in the other language'));
};

/** i18next prints an empty string as it stands, so a blank sentence would reach a patient (I-03). */
export const emptyStrings = (messages: readonly Message[]): readonly Fault[] =>
  messages
    .filter(({ text }) => text.trim() === '' || text !== text.trim())
    .map((message) => faultAt(message, 'is empty, or begins or ends with a space'));

const placeholder = /\{([a-z][A-Za-z]*)\}/g;

/** The names between braces, sorted, each once. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(placeholder)].map((match) => match[1] ?? ''))].sort();

/** A value that only one language prints. */
export const placeholderDifferences = (
  here: readonly Message[],
  there: readonly Message[],
): readonly Fault[] => {
  const texts = new Map(there.map((message) => [address(message), message.text]));
  return here.flatMap((message) => {
    const other = texts.get(address(message));
    if (other === undefined) return [];
    const [mine, theirs] = [placeholdersOf(message.text), placeholdersOf(other)];
    return mine.join() === theirs.join()
      ? []
      : [faultAt(message, `prints {${mine.join()}}, the other language {${theirs.join()}}`)];
  });
};

/** A brace that opens no placeholder would be printed as it is. */
export const brokenPlaceholders = (messages: readonly Message[]): readonly Fault[] =>
  messages
    .filter(({ text }) => /[{}]/.test(text.replace(placeholder, '')))
    .map((message) => faultAt(message, 'has a brace that belongs to no placeholder'));

/**
 * `_other` means "for somebody else" here, so i18next's plural forms cannot be used at all. A form
 * for another person also needs the plain form it falls back to.
 */
export const keySuffixFaults = (messages: readonly Message[]): readonly Fault[] => {
  const known = new Set(messages.map(address));
  return messages.flatMap((message) => {
    const parts = message.key.split('.');
    if (parts.some((part) => /_(?:zero|one|two|few|many|plural)$/.test(part))) {
      return [faultAt(message, 'is a plural key; `_other` is taken by "somebody else"')];
    }
    const base = address(message).replace(/_(?:other|child)$/, '');
    return known.has(base) ? [] : [faultAt(message, 'has no plain form to fall back to')];
  });
};

// ---- length ------------------------------------------------------------------------------------

const sentencesOf = (locale: Locale, text: string): readonly string[] =>
  text
    .split(locale === 'en' ? /(?<=[.?!]["”’)]?)\s+|\n+/ : /[。！？\n]+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

const wordCount = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;

const hanCount = (sentence: string): number => sentence.match(/\p{Script=Han}/gu)?.length ?? 0;

export const englishWords = 20;
export const hanTarget = 25;
export const hanCap = 40;

/** A longer sentence that was looked at and kept. */
export interface LongSentence {
  readonly at: string;
  /** When it was looked at, `YYYY-MM-DD`. */
  readonly since: string;
  readonly reason: string;
}

/** Sentences too long to hear once (Q-50, Q-53). The list allows up to the cap, never above it. */
export const longSentences = (
  locale: Locale,
  messages: readonly Message[],
  allowed: readonly LongSentence[] = [],
): readonly Fault[] => {
  const kept = new Set(allowed.map(({ at }) => at));
  return messages.flatMap((message) =>
    sentencesOf(locale, message.text).flatMap((sentence) => {
      if (locale === 'en') {
        const words = wordCount(sentence);
        return words > englishWords ? [faultAt(message, `${words} words: ${sentence}`)] : [];
      }
      const han = hanCount(sentence);
      const limit = kept.has(address(message)) ? hanCap : hanTarget;
      return han > limit ? [faultAt(message, `${han} characters: ${sentence}`)] : [];
    }),
  );
};

/** An exemption that nothing needs any more, or that says neither when nor why. */
export const idleLongSentences = (
  messages: readonly Message[],
  allowed: readonly LongSentence[],
): readonly Fault[] => {
  const needed = new Set(longSentences('zh-CN', messages).map(({ at }) => at));
  return allowed
    .filter(
      ({ at, since, reason }) =>
        !needed.has(at) || !/^\d{4}-\d{2}-\d{2}$/.test(since) || reason.trim() === '',
    )
    .map(({ at }) => ({ at, fault: 'is allowed to be long without need, date or reason' }));
};

const isHint = (message: Message): boolean =>
  message.namespace === 'questions' && /\.hint(?:_other|_child)?$/.test(message.key);

/** One short sentence without a full stop, a link or a line break (Q-10). */
export const hintFaults = (locale: Locale, messages: readonly Message[]): readonly Fault[] =>
  messages.filter(isHint).flatMap((message) => {
    const limit = locale === 'en' ? 80 : 30;
    const length = [...message.text].length;
    return [
      ...(length > limit ? [faultAt(message, `hint of ${length} characters, limit ${limit}`)] : []),
      ...(/[.。]/.test(message.text) ? [faultAt(message, 'hint with a full stop')] : []),
      ...(/<a|https?:|\n/i.test(message.text) ? [faultAt(message, 'hint with a link')] : []),
    ];
  });

// ---- characters --------------------------------------------------------------------------------

/** Written names that stay as they are in both languages; a doctor needs the gene as it is written. */
const ownNames = ['面肌自查', '简体中文', 'HLA-B*15:02'];

/** Latin words that a Chinese reader meets as they are; everything else has a Chinese word. */
const latinInChinese = [
  'MRI',
  'HLA-B',
  'Facewise',
  'FHIR',
  'English',
  'A4',
  'A5',
  // Names of MRI pictures and of a tint, as a doctor writes them: 3D-TOF is read from its D.
  'FIESTA',
  'CISS',
  'D-TOF',
  'FL-41',
];

/** What a Chinese speaker in the United Kingdom has to say at the door, in keys for that place. */
const latinInBritain = ['GP', 'DVLA'];

const withoutOwnNames = (text: string): string =>
  ownNames.reduce((rest, name) => rest.replaceAll(name, ''), text);

const withoutPlaceholders = (text: string): string => text.replace(placeholder, '');

/** Words of the other language that slipped in (I-02). */
export const otherScript = (locale: Locale, messages: readonly Message[]): readonly Fault[] =>
  messages.flatMap((message) => {
    const text = withoutPlaceholders(message.text);
    if (locale === 'en') {
      const stray = withoutOwnNames(text)
        .match(/\P{ASCII}/gu)
        ?.filter((sign) => /\p{L}/u.test(sign) && !/\p{Script=Latin}/u.test(sign));
      return stray !== undefined && stray.length > 0
        ? [faultAt(message, `another script: ${stray.join('')}`)]
        : [];
    }
    const known = [...latinInChinese, ...(/_gb(?:_|$)/.test(message.key) ? latinInBritain : [])];
    const stray = (text.match(/\p{Script=Latin}[\p{Script=Latin}\p{N}-]*/gu) ?? []).filter(
      (word) => !known.includes(word),
    );
    const foreign = text
      .match(/\p{L}/gu)
      ?.filter((sign) => !/\p{Script=Han}|\p{Script=Latin}/u.test(sign));
    const all = [...stray, ...(foreign ?? [])];
    return all.length > 0 ? [faultAt(message, `another script: ${all.join(' ')}`)] : [];
  });

const readable: { readonly [L in Locale]: RegExp } = {
  en: /[^A-Za-z0-9 \n.,?!:;'’‘“”"()·…–-]/gu,
  'zh-CN': /[^\p{Script=Han}A-Za-z0-9 \n。，、？！：；（）“”‘’《》·…—-]/gu,
};

/**
 * Signs that a voice reads wrongly or skips (Q-54): an allow-list, so that `/`, `&`, `≥`, emoji and
 * every sign nobody thought of is a fault.
 */
export const unreadableSigns = (locale: Locale, messages: readonly Message[]): readonly Fault[] =>
  messages.flatMap((message) => {
    const text = withoutPlaceholders(withoutOwnNames(message.text));
    const signs = [
      ...(text.match(readable[locale]) ?? []),
      ...(text.match(/\b(?:e\.g|i\.e|etc|vs)\b\.?/gi) ?? []),
    ];
    return signs.length > 0
      ? [faultAt(message, `cannot be read aloud: ${[...new Set(signs)].join(' ')}`)]
      : [];
  });

/** A typed space beside a Chinese character: the gap to a number is the browser's (I-08). */
export const typedSpaces = (messages: readonly Message[]): readonly Fault[] =>
  messages
    .filter(({ text }) => /\p{Script=Han} (?!·)|(?<!·) \p{Script=Han}/u.test(text))
    .map((message) => faultAt(message, 'a typed space beside Chinese'));

/** Half-width punctuation beside a Chinese character. */
export const halfWidthPunctuation = (messages: readonly Message[]): readonly Fault[] =>
  messages
    .filter(({ text }) => /\p{Script=Han}\s*[,.;:?!()"']|[,.;:?!()"']\s*\p{Script=Han}/u.test(text))
    .map((message) => faultAt(message, 'half-width punctuation beside Chinese'));

/** Numbers as the style has them: no decimals, ranges with "to" and 至 (Q-52). */
export const numberStyle = (messages: readonly Message[]): readonly Fault[] =>
  messages
    .filter(({ text }) => /\d[.．]\d|\d\s*[-–—~～]\s*\d/.test(text))
    .map((message) => faultAt(message, 'a decimal, or a range without "to" or 至'));

// ---- words -------------------------------------------------------------------------------------

interface BannedWord {
  readonly rule: string;
  readonly words: RegExp;
  /** Only where the address matches; everywhere when absent. */
  readonly where?: RegExp;
  /** Never where the address matches. */
  readonly exceptAt?: RegExp;
  /** Phrases that are cut out before looking. */
  readonly allow?: RegExp;
}

const errorKeys = /(?:^|[.:])errors?(?:[._]|$)|\.error(?:_other|_child)?$/;
const ticKeys =
  /(?:^|[.:_-])tics?(?:[._]|$)|questions:medicines\.|evidence:criteria\.(?:stopped-medicine|child-getting-worse|turning-head|H5)$/;

/** The one place that may name them, each with how often it is found (review 4.2). */
const ripplingCauses = /^learn:topics\.facial-myokymia\.causes\./;

/** Q-22, Q-33, C-33, `review.md` 4.2. */
const bannedWords: { readonly [L in Locale]: readonly BannedWord[] } = {
  en: [
    { rule: 'Q-22', words: /\b(?:oops|sorry|invalid|forbidden|this field)\b/i },
    { rule: 'Q-22', words: /\b(?:please|valid|required)\b/i, where: errorKeys },
    {
      rule: 'Q-33',
      words: /\bdiagnos\w*/i,
      // What a doctor confirmed is one; staff record it, and no patient reads it here.
      exceptAt: /^desk:(?:outcome|trail)\./,
      allow: /\b(?:not|never|cannot|no|without)\b[^.?!;:]{0,40}?\bdiagnos\w*/gi,
    },
    { rule: 'Q-33', words: /\b(?:cures?|cured|accura\w+|AI doctor|safe|safely|safer)\b/i },
    // "Treatments to ask about" and "it can be treated" are allowed; a claim of the product is not.
    { rule: 'Q-33', words: /\btreat\w*/i, where: /^ui:(?:start|meta|chrome|about|privacy)\./ },
    {
      rule: 'Q-33',
      words: /\b(?:you have|you've|you suffer|your diagnosis)\b/i,
      allow:
        /\b(?:do|if) you have\b|\byou have (?:to|not|already|been|had|\w+ed|felt|read|sent|chosen|no \w+ to)\b/gi,
    },
    { rule: 'Q-33', words: /\bper ?cent\b|%/i },
    { rule: 'C-33', words: /^(?:may|maybe|perhaps|possible|possibly)[.!]?$/i },
    {
      rule: 'review 4.2',
      words:
        /\b(?:psychogenic|functional|ICD|SNOMED|tic convulsif|habit spasm|likelihood|miss rate|ranking|ranked|best hospital)\b/,
    },
    {
      rule: 'review 4.2',
      words: /\b(?:multiple sclerosis|MS|gliomas?)\b/,
      exceptAt: ripplingCauses,
    },
  ],
  'zh-CN': [
    { rule: 'Q-22', words: /抱歉|对不起|不好意思|哎呀|非法|无效|禁止/ },
    { rule: 'Q-22', words: /有效|必填|必须|麻烦您/, where: errorKeys },
    { rule: 'Q-33', words: /诊断/, allow: /(?:不|没有|无法|并非)[^。！？；：]{0,10}?诊断/g },
    { rule: 'Q-33', words: /根治|治愈|包治|准确|精准|AI医生|人工智能医生|安全/ },
    { rule: 'Q-33', words: /治疗/, where: /^ui:(?:start|meta|chrome|about|privacy)\./ },
    { rule: 'Q-33', words: /您(?:得了|患有|患的是|有病|确诊)|确诊您|您的诊断/ },
    { rule: 'Q-33', words: /[%％]|百分之/ },
    { rule: 'C-33', words: /^(?:有|很)?可能(?:是)?[。！]?$/ },
    { rule: 'C-33', words: /可能/, where: /^results:(?:band|fit|strength)\./ },
    {
      rule: 'review 4.2',
      words:
        /心因|精神性|功能性|习惯性痉挛|习惯性抽|误诊率|漏诊|排名|排行|最好的医院|概率|几率|符合[^。，]{0,8}病/,
    },
    { rule: 'review 4.2', words: /多发性硬化|胶质瘤|\bMS\b/, exceptAt: ripplingCauses },
    {
      rule: 'review 4.2',
      words: /\b(?:ICD|SNOMED)\b/,
    },
    { rule: 'standards 8.1', words: /抽动/, exceptAt: ticKeys },
    { rule: 'review 5', words: /一侧|双侧|同侧|患侧|健侧|眼周|口周|下颌|侧卧|重影/ },
  ],
};

/** Words that promise too much, blame, name a likelihood or a finding nobody made. */
export const bannedWordFaults = (locale: Locale, messages: readonly Message[]): readonly Fault[] =>
  messages.flatMap((message) =>
    bannedWords[locale].flatMap(({ rule, words, where, exceptAt, allow }) => {
      const at = address(message);
      if (where !== undefined && !where.test(at)) return [];
      if (exceptAt?.test(at) === true) return [];
      const found = (allow === undefined ? message.text : message.text.replace(allow, '')).match(
        words,
      );
      return found === null ? [] : [faultAt(message, `${rule}: ${found[0]}`)];
    }),
  );

const diseaseNames: { readonly [L in Locale]: RegExp } = {
  en: /\b(?:hemifacial|blepharospasm|meige|dystonia|myokymia|synkinesis|tourette\w*|tic disorder|bell'?s?|strokes?|epilep\w+|seizures?|tumou?rs?|cancer|sclerosis|myasthenia|neuralgia|arteritis|tetanus|parkinson\w*|dementia|spasms?)\b/i,
  'zh-CN':
    /面肌|痉挛|梅杰|Meige|肌张力|颤搐|肌颤|联带运动|联动症|抽动症|秽语|图雷特|贝尔|中风|卒中|癫痫|肿瘤|癌|硬化|肌无力|神经痛|动脉炎|破伤风|帕金森|痴呆|干眼症/,
};

/** A question asks what is seen or felt, never for a name (Q-51). */
export const diseaseNamesInQuestions = (
  locale: Locale,
  messages: readonly Message[],
): readonly Fault[] =>
  messages
    .filter(({ namespace }) => namespace === 'questions')
    .flatMap((message) => {
      const found = message.text.match(diseaseNames[locale]);
      return found === null ? [] : [faultAt(message, `names a disease: ${found[0]}`)];
    });

/** Everyday words in which a character of the old official style is at home. */
const everyday =
  /(?:之前|之后|之间|之内|之外|之下|之上|之一|之类|总之|其他|其它|其中|其实|尤其|平均|联系|关系|系统|系列)/g;

/** Chinese for a person of sixty: 您, no official style, nothing said twice in the negative (Q-53). */
export const chineseStyle = (messages: readonly Message[]): readonly Fault[] =>
  messages.flatMap((message) => {
    const { text } = message;
    const negative = text.match(
      /不是没有|不是不|没有不|并非不|并不是没|不无|无不|不得不|不能不|不会不会|不可不|未必不|未尝不|没有睁不开/,
    );
    const official = text.replace(everyday, '').match(/[之其均予系]/);
    return [
      ...(text.includes('你') ? [faultAt(message, '你 instead of 您')] : []),
      ...(official === null ? [] : [faultAt(message, `official style: ${official[0]}`)]),
      ...(negative === null ? [] : [faultAt(message, `double negative: ${negative[0]}`)]),
    ];
  });

// ---- questions ---------------------------------------------------------------------------------

/** What one question may carry besides its options; the first four are there for every question. */
const ownKeys = ['title', 'why', 'short', 'error'] as const;
const extraKeys = ['hint', 'heading', 'groups', 'examples', 'options'];

const plain = (key: string): string => key.replace(/_(?:other|child)$/, '');

/** The question and option ids with the words for them: none missing, none extra. */
export const contractFaults = (
  contract: { readonly [question: string]: { readonly options: readonly string[] } },
  words: Words,
): readonly Fault[] => {
  const extra = Object.keys(words)
    .filter((id) => !(id in contract))
    .map((id) => ({ at: `questions:${id}`, fault: 'is not a question of the contract' }));
  const rest = Object.entries(contract).flatMap(([id, { options }]) => {
    const question = words[id];
    if (typeof question !== 'object') return [{ at: `questions:${id}`, fault: 'has no words' }];
    const given = (group: string): readonly string[] => {
      const value = question[group];
      return typeof value === 'object' ? Object.keys(value) : [];
    };
    return [
      ...ownKeys
        .filter((key) => typeof question[key] !== 'string')
        .map((key) => ({ at: `questions:${id}.${key}`, fault: 'is missing' })),
      ...Object.keys(question)
        .filter((key) => ![...ownKeys, ...extraKeys].includes(plain(key)))
        .map((key) => ({ at: `questions:${id}.${key}`, fault: 'is read by nothing' })),
      ...options
        .filter((option) => !given('options').includes(option))
        .map((option) => ({ at: `questions:${id}.options.${option}`, fault: 'has no words' })),
      ...[...given('options'), ...given('examples')]
        .filter((key) => !options.includes(plain(key)))
        .map((key) => ({ at: `questions:${id}.options.${key}`, fault: 'is not an option' })),
    ];
  });
  return [...extra, ...rest];
};

const isTitle = (key: string): boolean => /\.title(?:_other|_child)?$/.test(key);

/** Every title asks. */
export const titlesThatDoNotAsk = (messages: readonly Message[]): readonly Fault[] =>
  messages
    .filter(({ namespace, key }) => namespace === 'questions' && isTitle(key))
    .filter(({ text }) => !/[?？]$/.test(text))
    .map((message) => faultAt(message, 'is a title without a question mark'));

/** The title names the step (Q-03), so two questions never have the same. */
export const sameTitles = (messages: readonly Message[]): readonly Fault[] => {
  const titles = messages.filter(({ namespace, key }) => namespace === 'questions' && isTitle(key));
  const question = (message: Message): string => message.key.split('.')[0] ?? '';
  return titles
    .filter((message) =>
      titles.some((other) => other.text === message.text && question(other) !== question(message)),
    )
    .map((message) => faultAt(message, 'is the title of another question too'));
};

const speaksToPerson: { readonly [L in Locale]: RegExp } = {
  en: /\b(?:you|your|yours|yourself|I|me|my|myself)\b/,
  'zh-CN': /[您我]/,
};

/** Said by whoever answers, whomever it is about. */
const saidByReader = /\.options\.(?:not-sure|prefer-not-to-say)(?:_other|_child)?$|\.groups\.self$/;

/**
 * Nobody is addressed who is not meant: a plain form that says "you" or "I" in either language has
 * a form for another adult and for a child, and those forms never say it.
 */
export const wrongPerson = (en: readonly Message[], zh: readonly Message[]): readonly Fault[] => {
  const known = new Set(en.map(address));
  const look = (locale: Locale, messages: readonly Message[]): readonly Fault[] =>
    messages
      .filter(({ namespace, key }) => namespace === 'questions' && !saidByReader.test(key))
      .flatMap((message) => {
        const form = /_(other|child)$/.exec(message.key)?.[1];
        const text = message.text.replaceAll('your child', 'the child');
        if (form === undefined) {
          const others = /\bthe person\b|\byour child\b|这位家人/.test(message.text);
          const missing = ['_other', '_child'].filter((end) => !known.has(address(message) + end));
          return [
            ...(others ? [faultAt(message, 'speaks of somebody else in the plain form')] : []),
            ...(speaksToPerson[locale].test(text) && missing.length > 0
              ? [faultAt(message, `needs ${missing.join(' and ')}`)]
              : []),
          ];
        }
        const mixed =
          form === 'other'
            ? /\byour child\b/.test(message.text)
            : /\bthe person\b|这位家人/.test(message.text);
        return speaksToPerson[locale].test(text) || mixed
          ? [faultAt(message, `addresses the wrong person in ${locale}`)]
          : [];
      });
  return [...look('en', en), ...look('zh-CN', zh)];
};
