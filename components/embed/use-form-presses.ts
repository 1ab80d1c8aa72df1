'use client';

import { type RefObject, useEffect } from 'react';

/**
 * A sandbox without `allow-forms` swallows a submission before any page hears of it, and Continue
 * would be dead. Nothing here is ever sent by a form, so a press of its button, or Enter, which
 * presses it, is handed to the form as the event alone.
 */
export const useFormPresses = (wrapper: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const element = wrapper.current;
    if (element === null) return;
    const press = (event: MouseEvent) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button?.type !== 'submit' || button.form === null) return;
      event.preventDefault();
      button.form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    };
    element.addEventListener('click', press);
    return () => element.removeEventListener('click', press);
  }, [wrapper]);
};
