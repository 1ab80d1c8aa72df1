import { cleanup, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import jsqr from 'jsqr';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { CodeSection } from '../../components/handover/code-section.tsx';
import { QrCode } from '../../components/handover/qr-code.tsx';
import { ScanField } from '../../components/handover/scan-field.tsx';
import { encodeHandover } from '../../lib/handover/code.ts';
import { codeAddress } from '../../lib/handover/code-address.ts';
import { qrPicture } from '../../lib/handover/qr-picture.ts';
import { longest } from '../lib/handover/longest-handover.ts';
import { classicSpasm } from './assessment-fixture.ts';
import { screen, show, spokenIn } from './spoken.tsx';

const { t } = spokenIn('en');
const check = { answers: classicSpasm, witness: {}, subject: 'self' } as const;

afterEach(() => {
  cleanup();
  delete document.documentElement.dataset.theme;
});

/** What a QR code on the page says, photographed as it is drawn and read by a decoder of somebody else. */
const read = async (element: Element): Promise<string | null> => {
  const base64 = await page.elementLocator(element).screenshot({ base64: true, save: false });
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const pen = new OffscreenCanvas(width, height).getContext('2d');
  if (pen === null) throw new Error('no canvas');
  pen.drawImage(image, 0, 0);
  return jsqr(pen.getImageData(0, 0, width, height).data, width, height)?.data ?? null;
};

describe('the code of the longest sheet there can be', () => {
  const host = `https://${'long-name.'.repeat(6)}hospital.example:65535`;
  const address = codeAddress(host, 'zh-CN', encodeHandover(longest));

  test('is read from a picture of 18 rem, in every theme', async () => {
    for (const theme of ['light', 'dim', 'dark']) {
      document.documentElement.dataset.theme = theme;
      const { container } = show(
        <div data-testid="frame">
          <QrCode picture={qrPicture(address)} label="code" />
        </div>,
      );
      const frame = screen.getByTestId('frame');
      frame.style.inlineSize = '18rem';
      expect(await read(frame), theme).toBe(address);
      expect(container.querySelector('[style]')).toBe(frame);
      cleanup();
    }
  });
});

describe('the code on the result', () => {
  const showCode = () => show(<CodeSection check={check} date={new Date(2026, 10, 24)} />);
  /** A second press within 400 ms counts as a tremor, so each one waits for that time to pass. */
  const press = async (name: string) => {
    await new Promise((resolve) => setTimeout(resolve, 450));
    await userEvent.click(screen.getByRole('button', { name }));
  };

  test('is not there until somebody asks for it, and what it holds is said before', async () => {
    showCode();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText(t('handover:code.who'))).toBeVisible();
    expect(screen.getByText(t('handover:code.bright'))).toBeVisible();
    await press(t('handover:code.show'));
    expect(await screen.findByRole('img', { name: t('handover:code.picture') })).toBeVisible();
  });

  test('is hidden by a tap, and not by time', async () => {
    showCode();
    await press(t('handover:code.show'));
    await screen.findByRole('img');
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'requestAnimationFrame'] });
    await vi.advanceTimersByTimeAsync(60 * 60 * 1000);
    vi.useRealTimers();
    expect(screen.getByRole('img')).toBeVisible();
    await press(t('handover:code.hide'));
    await waitFor(() => expect(screen.queryByRole('img')).toBeNull());
  });

  test('fills the column when it is enlarged', async () => {
    await page.viewport(320, 640);
    showCode();
    await press(t('handover:code.show'));
    const picture = await screen.findByRole('img');
    const before = picture.getBoundingClientRect().width;
    await press(t('handover:code.enlarge'));
    await waitFor(() => expect(picture.getBoundingClientRect().width).toBeGreaterThan(before));
    expect(await read(picture)).toContain('/en/open#1');
  });

  test('has its typed lines below, for the ear and for desks without a scanner', async () => {
    showCode();
    await press(t('handover:code.show'));
    await screen.findByRole('img');
    const lines = [...document.querySelectorAll('ol li')].map((line) => line.textContent);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[0-9A-Z]{4} [0-9A-Z]{4}$/);
  });
});

describe('the field for a code', () => {
  test('hands over what a scanner types at Enter, and selects what did not open', async () => {
    const onText = vi.fn();
    const { rerender } = show(<ScanField unopened={null} takesFocus onText={onText} />);
    const field = screen.getByRole<HTMLTextAreaElement>('textbox');
    expect(field).toHaveFocus();
    await userEvent.keyboard('https://x.example/en/open#1ABC{Enter}');
    expect(onText).toHaveBeenCalledExactlyOnceWith('https://x.example/en/open#1ABC');
    rerender(<ScanField unopened={{ ok: false, reason: 'damaged' }} onText={onText} />);
    expect(screen.getByRole('status').textContent).toContain(t('handover:problems.damaged'));
    expect(field.selectionEnd - field.selectionStart).toBe(field.value.length);
    expect(field).toBeInvalid();
  });

  test('says nothing is wrong while lines are right so far', () => {
    show(<ScanField unopened={{ ok: false, reason: 'incomplete' }} onText={vi.fn()} />);
    expect(screen.getByRole('textbox')).toBeValid();
    expect(screen.getByRole('status').textContent).toBe(t('handover:problems.incomplete'));
  });
});
