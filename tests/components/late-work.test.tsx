import { afterEach, describe, expect, test, vi } from 'vitest';
import { lateWork } from '../../components/check/late-work.ts';

afterEach(() => vi.restoreAllMocks());

const afterTwoFrames = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );

describe('work that waits for the paint', () => {
  test('is not done in the turn that plans it, and is done after the frame', async () => {
    const done: string[] = [];
    lateWork().plan(() => done.push('entry'));
    requestAnimationFrame(() => done.push('frame'));
    expect(done).toEqual([]);
    await vi.waitFor(() => expect(done).toEqual(['frame', 'entry']));
  });

  test('is not lost when more is planned, and keeps its order', async () => {
    const done: string[] = [];
    const late = lateWork();
    late.plan(() => done.push('first'));
    late.plan(() => done.push('second'));
    expect(done).toEqual(['first']);
    await vi.waitFor(() => expect(done).toEqual(['first', 'second']));
  });

  test('is done once when somebody cannot wait', async () => {
    const work = vi.fn();
    const late = lateWork();
    late.plan(work);
    late.finish();
    expect(work).toHaveBeenCalledTimes(1);
    await afterTwoFrames();
    expect(work).toHaveBeenCalledTimes(1);
  });

  test('is never done once it is dropped', async () => {
    const work = vi.fn();
    const late = lateWork();
    late.plan(work);
    late.drop();
    await afterTwoFrames();
    late.finish();
    expect(work).not.toHaveBeenCalled();
  });

  test('is done at once on a page that is not shown, which paints nothing', () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const work = vi.fn();
    lateWork().plan(work);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
