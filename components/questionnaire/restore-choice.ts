import { type RefObject, useEffect } from 'react';

const name = 'facewise-restore';

/** Brings a choice back that was made before, also that nothing was chosen, which no click can. */
export const restoreChoice = (form: Element | null, values: readonly string[]): void => {
  form?.dispatchEvent(new CustomEvent(name, { detail: values }));
};

/** Lets a choice of this form be taken back from outside. */
export const useRestorable = (
  form: RefObject<HTMLFormElement | null>,
  restore: (values: readonly string[]) => void,
): void => {
  useEffect(() => {
    const element = form.current;
    const take = (event: Event) => restore((event as CustomEvent<readonly string[]>).detail);
    element?.addEventListener(name, take);
    return () => element?.removeEventListener(name, take);
  }, [form, restore]);
};
