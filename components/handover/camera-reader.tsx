'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words-provider.tsx';
import { findQrDetector, type QrDetector } from './barcode-detector.ts';
import styles from './camera-reader.module.css';

/** Between two looks at the picture: often enough for a hand that holds a phone, and the machine stays cool. */
const pause = 150;

const Picture = ({
  detector,
  onText,
  onFailed,
}: {
  readonly detector: QrDetector;
  readonly onText: (text: string) => void;
  readonly onFailed: () => void;
}) => {
  const { t } = useWords();
  const video = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    let isHere = true;
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const look = async () => {
      const screen = video.current;
      if (!isHere || screen === null) return;
      try {
        const [found] = screen.readyState < 2 ? [] : await detector.detect(screen);
        if (!isHere) return;
        if (found !== undefined) return onText(found.rawValue);
      } catch {
        // A picture that cannot be read is followed by the next one.
      }
      timer = setTimeout(look, pause);
    };
    const start = async () => {
      try {
        const given = await navigator.mediaDevices.getUserMedia({
          video: { facingMode: 'environment' },
        });
        stream = given;
        if (!isHere || video.current === null) return stop();
        video.current.srcObject = given;
        await video.current.play();
        look();
      } catch {
        if (isHere) onFailed();
      }
    };
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
    start();
    return () => {
      isHere = false;
      clearTimeout(timer);
      stop();
    };
  }, [detector, onText, onFailed]);

  return (
    <video
      ref={video}
      className={styles.picture}
      aria-label={t('handover:camera.picture')}
      muted
      playsInline
    />
  );
};

/**
 * Reads a code with the camera, where the browser can. Nothing is asked for before a press; the
 * picture is looked at on this device, and the camera goes off with the first code or a press.
 */
export const CameraReader = ({ onText }: { readonly onText: (text: string) => void }) => {
  const { t } = useWords();
  const [detector, setDetector] = useState<QrDetector | null>(null);
  const [camera, setCamera] = useState<'off' | 'on' | 'failed'>('off');
  const take = useRef(onText);
  take.current = onText;
  const [read] = useState(() => (text: string) => {
    setCamera('off');
    take.current(text);
  });
  const [fail] = useState(() => () => setCamera('failed'));

  useEffect(() => {
    findQrDetector().then(setDetector);
  }, []);

  if (detector === null) return null;
  const isOn = camera === 'on';
  return (
    <div className={styles.camera}>
      <Button look="quiet" onPress={() => setCamera(isOn ? 'off' : 'on')}>
        {t(isOn ? 'handover:camera.stop' : 'handover:camera.start')}
      </Button>
      <p role="status" className={styles.said}>
        {isOn && t('handover:camera.hint')}
        {camera === 'failed' && t('handover:camera.failed')}
      </p>
      {isOn && <Picture detector={detector} onText={read} onFailed={fail} />}
    </div>
  );
};
