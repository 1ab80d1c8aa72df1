/** The part of the browser's own barcode reader that we use; not every browser has one. */
export interface QrDetector {
  readonly detect: (source: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>;
}

interface QrDetectorClass {
  new (options: { readonly formats: readonly string[] }): QrDetector;
  readonly getSupportedFormats: () => Promise<readonly string[]>;
}

/** A reader of QR codes, or null where the browser has none, or no camera may be asked for. Never rejects. */
export const findQrDetector = async (): Promise<QrDetector | null> => {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: QrDetectorClass };
  if (BarcodeDetector === undefined || navigator.mediaDevices === undefined) return null;
  try {
    const formats = await BarcodeDetector.getSupportedFormats();
    return formats.includes('qr_code') ? new BarcodeDetector({ formats: ['qr_code'] }) : null;
  } catch {
    return null;
  }
};
