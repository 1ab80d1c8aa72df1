import { cleanup, fireEvent } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Button } from '../../components/ui/button.tsx';
import { Checkboxes } from '../../components/ui/checkboxes.tsx';
import { forgetLastPress, isDeliberatePress } from '../../components/ui/press-guard.ts';
import { screen, show } from './spoken.tsx';

beforeEach(forgetLastPress);
afterEach(cleanup);

const List = ({ name }: { readonly name: string }) => {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <Checkboxes
      name={name}
      groups={[
        {
          id: 'all',
          choices: [
            { value: 'a', label: 'First' },
            { value: 'b', label: 'Second' },
          ],
        },
      ]}
      alone={[]}
      orLabel="or"
      chosen={chosen}
      onChange={setChosen}
    />
  );
};

describe('a shaking hand', () => {
  test('pressing a button twice in quick succession acts once', () => {
    const onPress = vi.fn();
    show(<Button onPress={onPress}>Go on</Button>);
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(onPress).toHaveBeenCalledTimes(1);
  });

  test('pressing again after the pause acts again', () => {
    expect(isDeliberatePress(1000)).toBe(true);
    expect(isDeliberatePress(1399)).toBe(false);
    expect(isDeliberatePress(1400)).toBe(true);
  });

  test('does not press the button of the next page with the second half of a double tap', () => {
    const next = vi.fn();
    show(<Button onPress={() => cleanup()}>Go on</Button>);
    fireEvent.click(screen.getByRole('button'));
    show(<Button onPress={next}>Go on</Button>);
    fireEvent.click(screen.getByRole('button'));
    expect(next).not.toHaveBeenCalled();
  });

  test('leaves a box ticked that was hit twice', () => {
    show(<List name="one" />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'First' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'First' }));
    expect(screen.getByRole('checkbox', { name: 'First' })).toBeChecked();
  });

  test('may tick two boxes as fast as it likes', () => {
    show(<List name="two" />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'First' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Second' }));
    expect(screen.getByRole('checkbox', { name: 'First' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Second' })).toBeChecked();
  });
});
