'use client';

import type { CheckView } from '../../lib/check/check-view.ts';
import type { QuestionId } from '../../rules/schema/contract.ts';
import { RulesLine } from '../result/rules-line.tsx';
import type { Told } from '../result/told.ts';
import { AnswersList } from './answers-list.tsx';
import { FitsLines } from './fits-lines.tsx';
import { RoomList } from './room-list.tsx';
import { SignsList } from './signs-list.tsx';
import { UrgencyLines } from './urgency-lines.tsx';
import { WhyLines } from './why-lines.tsx';

/** What the note says, in the order in which a doctor reads it. */
export const NoteBody = ({
  date,
  path,
  witness,
  ...told
}: Told & {
  readonly date: Date;
  readonly path: readonly QuestionId[];
  readonly witness: CheckView['witness'];
}) => (
  <>
    <UrgencyLines {...told} />
    <FitsLines {...told} />
    <WhyLines {...told} />
    <AnswersList path={path} witness={witness} {...told} />
    <SignsList {...told} />
    <RoomList />
    <RulesLine rules={told.assessment.rules} date={date} />
  </>
);
