'use client';

import { useState } from 'react';
import { dayWords } from '../../lib/i18n/day-words.ts';
import { calendarFile, weeksAfter } from '../../lib/reminder/calendar-file.ts';
import { startAddress } from '../../lib/site-address.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';

/** As long as the text beside the button says. */
const weeks = 4;

const newUid = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const name = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${name}@facewise`;
};

/**
 * Gives the person a calendar entry to do the check again. It is made on the device, and its words
 * tell nobody who sees the calendar what it is about.
 */
export const ReminderButton = ({ date }: { readonly date: Date }) => {
  const { t, locale } = useWords();
  const [isGiven, setGiven] = useState(false);
  const day = weeksAfter(date, weeks);
  const give = () => {
    const file = calendarFile({
      title: t('reminder:title'),
      text: t('reminder:text'),
      address: startAddress(locale),
      day,
      madeAt: new Date(),
      uid: newUid(),
    });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([file], { type: 'text/calendar;charset=utf-8' }));
    link.download = `${t('reminder:file')}.ics`;
    link.click();
    // A sandbox and some web views drop the file and tell nobody.
    setGiven(true);
    // Some browsers read the file only after the click has been handled.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  return (
    <>
      <Button look="quiet" onPress={give}>
        {t('reminder:add')}
      </Button>
      <p>{t('reminder:hint')}</p>
      <p role="status">{isGiven && t('reminder:byHand', { day: dayWords(locale, day) })}</p>
    </>
  );
};
