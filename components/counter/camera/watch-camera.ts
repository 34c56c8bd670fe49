"use client";

import { isOurs } from "../code-mark";
import { codeReader } from "./code-reader";

/** Why a camera shows nothing: a word of the page each. */
export type CameraTrouble = "refused" | "none" | "busy" | "tired";

interface Heard {
  /** The camera is on. */
  onSight: () => void;
  onCode: (code: string) => void;
  /** A code that is not of this service. */
  onOther: () => void;
  onTrouble: (trouble: CameraTrouble) => void;
}

const betweenLooks = 150;
/** Nobody leaves a camera on. */
const longestWatch = 60_000;

const troubles: Readonly<Record<string, CameraTrouble>> = {
  NotAllowedError: "refused",
  SecurityError: "refused",
  NotFoundError: "none",
  OverconstrainedError: "none",
};
const troubleOf = (error: unknown): CameraTrouble => (error instanceof Error && troubles[error.name]) || "busy";

/** Asked for as sharp as a dense code needs. */
const wanted = {
  audio: false,
  video: { facingMode: { ideal: "environment" }, width: { ideal: 1280 }, height: { ideal: 720 } },
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const stopAll = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};

/** Whoever holds a phone up sees it move as in a mirror, unless the camera looks away from them. */
async function showIn(video: HTMLVideoElement, stream: MediaStream): Promise<void> {
  const [track] = stream.getVideoTracks();
  video.classList.toggle("mirrored", track?.getSettings().facingMode !== "environment");
  video.srcObject = stream;
  await video.play();
}

/**
 * Looks until a code of ours is seen. A frame is looked at and forgotten; none is sent or kept.
 * @returns what ends it, and the camera with it
 */
export function watchCamera(video: HTMLVideoElement, heard: Heard): () => void {
  const until = Date.now() + longestWatch;
  let stream: MediaStream | null = null;
  let isOver = false;
  const end = () => {
    isOver = true;
    if (stream) stopAll(stream);
    video.srcObject = null;
  };
  const tell = (say: () => void): void => {
    if (isOver) return;
    end();
    say();
  };

  async function look(): Promise<void> {
    const read = await codeReader();
    while (!isOver) {
      if (Date.now() > until) return tell(() => heard.onTrouble("tired"));
      const said = await read(video);
      if (said !== null && isOurs(said)) return tell(() => heard.onCode(said));
      if (said !== null && !isOver) heard.onOther();
      await pause(betweenLooks);
    }
  }

  async function begin(): Promise<void> {
    stream = await navigator.mediaDevices.getUserMedia(wanted);
    // Closed while the browser was asking.
    if (isOver) return stopAll(stream);
    stream.getVideoTracks()[0]?.addEventListener("ended", () => tell(() => heard.onTrouble("none")));
    await showIn(video, stream);
    heard.onSight();
    await look();
  }

  begin().catch((error: unknown) => tell(() => heard.onTrouble(troubleOf(error))));
  return end;
}
