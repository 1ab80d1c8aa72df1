import type { Words } from '../../../lib/i18n/words.ts';
import type { TopicId } from '../../../rules/learn/topic.ts';

/** The name of a topic, in plain words and as doctors say it. */
export const topicTitle = (t: Words, topic: TopicId): string => t(`learn:topics.${topic}.title`);
