'use client';

import { useSyncExternalStore } from 'react';
import { type CheckView, startView } from './check-view.ts';
import { getLiveCheck } from './live-check.ts';

const subscribe = (listener: () => void) => getLiveCheck().subscribe(listener);
const getSnapshot = () => getLiveCheck().getSnapshot();
const getServerSnapshot = () => startView;

/** The check as it is now; on the server and at the first paint the start. Send events with `getLiveCheck().send`. */
export const useLiveCheck = (): CheckView =>
  useSyncExternalStore(subscribe, getSnapshot, getServerSnapshot);
