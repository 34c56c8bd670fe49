"use client";

/** What a code in a picture says; `null` where none is seen. */
export type CodeReader = (video: HTMLVideoElement) => Promise<string | null>;

interface Detector {
  detect: (video: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats: () => Promise<string[]>;
}

/** The browser's own reader: there on phones and on macOS, absent on Windows. */
async function browsersReader(): Promise<CodeReader | null> {
  const Detector = (window as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  const formats = (await Detector?.getSupportedFormats().catch(() => [])) ?? [];
  if (!Detector || !formats.includes("qr_code")) return null;
  const detector = new Detector({ formats: ["qr_code"] });
  return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
}

/** More than the densest code needs, and not more than an office computer reads in a moment. */
const mostPixels = 1280;
/** Milliseconds: for so long no key is heard. */
const longestLook = 80;

async function librarysReader(): Promise<CodeReader> {
  const { decodeQR } = await import("qr/decode.js");
  const canvas = document.createElement("canvas");
  const drawing = canvas.getContext("2d", { willReadFrequently: true });
  return async (video) => {
    const scale = Math.min(1, mostPixels / video.videoWidth);
    const [width, height] = [Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale)];
    if (!drawing || !(width > 0 && height > 0)) return null;
    // A canvas that is given a size forgets what was drawn on it.
    Object.assign(canvas, { width, height });
    drawing.drawImage(video, 0, 0, width, height);
    const frame = drawing.getImageData(0, 0, width, height);
    Object.assign(canvas, { width: 0, height: 0 });
    try {
      return decodeQR(frame, { timeLimit: longestLook });
    } catch {
      return null;
    }
  };
}

export const codeReader = async (): Promise<CodeReader> => (await browsersReader()) ?? librarysReader();
