import { describe, expect, it } from 'vitest';
import { sources } from '../../rules/evidence/sources.ts';
import { topics } from '../../rules/learn/catalogue.ts';
import { type Statement, sectionIds, type TopicId } from '../../rules/learn/topic.ts';
import { flatten, locales, readWords } from '../support/locale-checks.ts';

const topicIds = Object.keys(topics) as readonly TopicId[];

const statements = topicIds.flatMap((topic) =>
  sectionIds.flatMap((section) =>
    topics[topic][section].map((statement) => ({
      at: `topics.${topic}.${section}.${statement.id}`,
      statement: statement as Statement,
    })),
  ),
);

/** What is wrong with a statement's basis; null when nothing is. */
const basisFault = ({ grade, sources: ids = [] }: Statement): string | null => {
  if (grade !== 'A' && grade !== 'A*' && grade !== 'B' && grade !== 'C') return 'has no grade';
  const isPublished = grade === 'A' || grade === 'A*';
  if (isPublished && ids.length === 0) return 'claims a study and names none';
  if (!isPublished && ids.length > 0) return 'names a study and claims none';
  return ids.every((id) => id in sources) ? null : 'names a source that is not in the list';
};

describe('every statement that can be read', () => {
  it('says what it rests on', () => {
    expect(statements.length).toBeGreaterThan(200);
    expect(
      statements
        .map(({ at, statement }) => ({ at, fault: basisFault(statement) }))
        .filter(({ fault }) => fault !== null),
    ).toEqual([]);
  });

  it('is refused without a grade, without its study, or with one that is not listed', () => {
    const planted: readonly (readonly [object, string])[] = [
      [{ id: 'x' }, 'has no grade'],
      [{ id: 'x', grade: 'A' }, 'claims a study and names none'],
      [{ id: 'x', grade: 'A', sources: [] }, 'claims a study and names none'],
      [{ id: 'x', grade: 'C', sources: ['R01'] }, 'names a study and claims none'],
      [{ id: 'x', grade: 'A', sources: ['R999'] }, 'names a source that is not in the list'],
    ];
    for (const [statement, fault] of planted)
      expect(basisFault(statement as Statement)).toBe(fault);
  });

  it.each(locales)(
    'has its words in %s, in the same order, and no other words are there',
    (locale) => {
      const said = flatten('learn', readWords(locale, 'learn'))
        .map(({ key }) => key)
        .filter((key) => /^topics\.[\w-]+\.\w+\./.test(key));
      expect(said).toEqual(statements.map(({ at }) => at));
    },
  );
});

describe('every topic', () => {
  it.each(topicIds)('%s: fills every part, and no part twice with the same', (topic) => {
    expect(topics[topic].id).toBe(topic);
    for (const section of sectionIds) {
      const ids = topics[topic][section].map(({ id }) => id);
      expect(ids.length, section).toBeGreaterThan(0);
      expect(new Set(ids).size, section).toBe(ids.length);
    }
  });

  it.each(topicIds)('%s: is compared with others, never with itself', (topic) => {
    const others = topics[topic].differs.map(({ id }) => id);
    expect(others).not.toContain(topic);
    expect(others.length).toBeGreaterThan(1);
  });
});
