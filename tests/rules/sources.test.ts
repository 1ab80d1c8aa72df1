import { describe, expect, it } from 'vitest';
import { citation } from '../../rules/evidence/cite.ts';
import { type Source, sources } from '../../rules/evidence/sources.ts';
import { topics } from '../../rules/learn/catalogue.ts';
import { sectionIds } from '../../rules/learn/topic.ts';
import { patterns } from '../../rules/patterns/catalogue.ts';
import { catalogue } from '../../rules/questions/catalogue.ts';
import { questionIds } from '../../rules/schema/contract.ts';
import { patternIds, type SourceId } from '../../rules/schema/ids.ts';
import type { Evidence } from '../../rules/schema/question.ts';

const entries = Object.entries(sources) as readonly (readonly [SourceId, Source])[];
const ids = entries.map(([id]) => id);

/** Copies that are not the work itself: proxies, mirrors, collections of others' pages. */
const mirrors =
  /weglot|scribd|docsci|chigaco|herbal-organic|bohrium|suppr|researcher\.life|zendy|ichgcp|biocloudy|syhmjs|iiab|yumpu|wikimili|liquisearch|marvelouswriters|nursing-notebook|pharmacy-notebook|kreeson|mitchmedical|sites\.google|chaonei|gensurg/;

/** What is wrong with the links and identifiers of one entry. */
const linkFaults = ({ url, doi, pmid }: Source): readonly string[] => {
  const faults: string[] = [];
  if (url !== undefined) {
    if (!URL.canParse(url) || !url.startsWith('https://')) faults.push('not a https address');
    if (mirrors.test(url)) faults.push('a mirror');
    if (url.startsWith('https://doi.org/') && !doi?.includes(url.slice('https://doi.org/'.length)))
      faults.push('links to a DOI it does not list');
  }
  if (doi !== undefined && url === undefined) faults.push('has a DOI and no link');
  if (doi?.some((each) => !/^10\.\d{4,5}\/[^\s]+[^\s.,;)]$/.test(each))) faults.push('not a DOI');
  if (pmid?.some((each) => !/^\d{7,8}$/.test(each))) faults.push('not a PubMed id');
  return faults;
};

/**
 * Words that must not stand beside a person's result, not even in the title of a paper (review 4.2).
 * Brain diseases are kept to the evidence page as well.
 */
const frightening =
  /psychogenic|functional|glioma|tumou?r|sclerosis|meningioma|schwannoma|cancer|tic convulsif|habit spasm/i;

const titlesToHide = (list: readonly (readonly [string, Source])[]): readonly string[] =>
  list
    .filter(([, { title, evidencePageOnly }]) => frightening.test(title) && !evidencePageOnly)
    .map(([id]) => id);

describe('the bibliography', () => {
  it('has every entry of the evidence, R01 to R85 with their letters', () => {
    expect(ids).toHaveLength(117);
    expect(ids[0]).toBe('R01');
    expect(ids.at(-1)).toBe('R85');
  });

  it('is in the order of its ids, and the ids that were never given stay free', () => {
    expect(ids).toEqual([...ids].sort());
    for (const free of ['R54', 'R69', 'R82']) expect(ids).not.toContain(free);
  });

  it('links to the work itself: a DOI, PubMed or the original page', () => {
    expect(entries.filter(([, source]) => linkFaults(source).length > 0).map(([id]) => id)).toEqual(
      [],
    );
  });

  it.each<[string, Partial<Source>]>([
    ['a mirror', { url: 'https://proxy.weglot.com/30902436' }],
    ['an address that anybody on the way can change', { url: 'http://doi.org/10.1002/mds.23692' }],
    ['a DOI with the address in front', { doi: ['https://doi.org/10.1002/mds.23692'] }],
    ['a link to another DOI', { url: 'https://doi.org/10.1002/other' }],
    ['a PubMed id with letters', { pmid: ['PMC123'] }],
  ])('would notice %s', (_, fault) => {
    expect(linkFaults({ ...sources.R01, ...fault })).not.toEqual([]);
  });

  it('keeps titles that must not stand beside a result on the evidence page', () => {
    expect(titlesToHide(entries)).toEqual([]);
    expect(entries.filter(([, source]) => source.evidencePageOnly).map(([id]) => id)).toEqual([
      'R19',
      'R20',
      'R52d',
      'R71b',
    ]);
  });

  it('would notice such a title', () => {
    expect(titlesToHide([['R20', { ...sources.R01, title: sources.R20.title }]])).toEqual(['R20']);
  });

  it('shows no percentage of cause, cure or harm (review 4.2)', () => {
    const printed = entries.map(([, { title, note }]) => `${title} ${note ?? ''}`);
    expect(printed.filter((text) => /\d\s?%|percent of/i.test(text))).toEqual([]);
  });

  it('says of what it could not read that it was not read', () => {
    expect(sources.R10.read).toBe('not-read');
    expect(sources.R17.read).toBe('part');
    expect(sources.R50.read).toBe('summary');
    expect(sources.R48.read).toBe('secondary');
  });
});

describe('a citation', () => {
  it('is one line: authors, title, journal and year, identifiers', () => {
    expect(citation('R01')).toBe(
      'Yaltho TC, Jankovic J. The many faces of hemifacial spasm. Mov Disord 26:1582-92, 2011. doi:10.1002/mds.23692.',
    );
  });

  it('leaves out what the record did not show and fills nothing in', () => {
    expect(citation('R18')).toBe(
      'Other Babinski sign in 69 patients having microvascular decompression.',
    );
    expect(citation('R07')).toBe(
      'Hemifacial spasm: clinical characteristics of 321 Indian patients. PMID 22222858.',
    );
  });

  it('has the year once: behind the journal, inside its name, or where no journal is known', () => {
    expect(citation('R24')).toBe(
      'Hemifacial spasm: clinical and electrophysiologic observations. Neurology, September 1979.',
    );
    expect(citation('R10')).toBe('Montagna P et al. Hemifacial spasm in sleep. 1986.');
    expect(citation('R34')).toBe(
      'Clinical analysis of primary blepharospasm in 100 patients. Eur Neurol 73(5-6):337.',
    );
  });

  it('keeps all identifiers of a joined entry', () => {
    expect(citation('R77')).toContain(
      'doi:10.1080/02688690701474564, doi:10.1148/radiology.197.1.7568828',
    );
  });

  it.each(ids)('%s has no line break, no doubled stop and no word for nothing', (id) => {
    expect(citation(id)).not.toMatch(/\n|\.\.|null|undefined|^\s|\s$/);
  });
});

describe('the patterns', () => {
  it('are asked to be seen as the evidence says: rippling within 2 weeks, the rest by plan', () => {
    const defaults = Object.fromEntries(patternIds.map((id) => [id, patterns[id].defaultUrgency]));
    expect(defaults).toEqual({
      ...Object.fromEntries(patternIds.map((id) => [id, 'routine'])),
      'facial-myokymia': 'within-2-weeks',
    });
  });

  it('carry only the codes that were confirmed', () => {
    const codes = Object.fromEntries(patternIds.map((id) => [id, patterns[id].codes]));
    expect(codes).toEqual({
      'hemifacial-spasm-primary': {
        icd10: 'G51.3',
        icd10cm: { left: 'G51.32', both: 'G51.33', unspecified: 'G51.39' },
        snomed: '13753008',
      },
      'post-paralytic-spasm': {},
      blepharospasm: { icd10: 'G24.5', snomed: '59026006' },
      'meige-syndrome': {},
      'eyelid-myokymia': {},
      'facial-myokymia': { icd10: 'G51.4' },
      tic: { icd10: 'F95.9' },
      'other-or-unclear': { snomed: '32402008' },
    });
  });

  it('name a door each, and no step twice', () => {
    for (const id of patternIds) {
      const { steps } = patterns[id];
      expect(
        steps.some((step) => step.startsWith('see-')),
        id,
      ).toBe(true);
      expect(new Set(steps).size, id).toBe(steps.length);
    }
  });
});

const sourcesOf = ({ sources: ids = [] }: Evidence): readonly string[] => ids;

describe('what is cited', () => {
  const cited = new Set<string>([
    ...questionIds.flatMap((id) => catalogue[id].evidence.sources ?? []),
    ...questionIds.flatMap((id) =>
      (catalogue[id].features ?? []).flatMap(({ rows }) =>
        Object.values(rows).flatMap((row) => row.flatMap((cell) => cell.slice(4).map(String))),
      ),
    ),
    ...patternIds.flatMap((id) => patterns[id].evidence.sources ?? []),
    ...Object.values(topics).flatMap((topic) =>
      sectionIds.flatMap((section) => topic[section].flatMap(sourcesOf)),
    ),
  ]);

  it('exists', () => {
    expect([...cited].filter((id) => !(id in sources))).toEqual([]);
    expect(cited.size).toBeGreaterThan(50);
  });

  it('never rests on what was not read, and never on the guideline whose status is in doubt', () => {
    for (const id of ['R10', 'R13', 'R17', 'R62']) expect(cited).not.toContain(id);
  });
});
