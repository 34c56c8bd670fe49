"use client";

import { useEffect, useRef, useState } from "react";
import type { DeskTexts } from "../texts";
import type { CameraSwitch } from "./use-camera";
import { watchCamera, type CameraTrouble } from "./watch-camera";

interface PaneProps extends Pick<CameraProps, "texts" | "onCode"> {
  camera: CameraSwitch;
  /** Nobody is at the desk, or the household is gone. */
  isOff: boolean;
}

/** A code that was read ends the camera before anything else happens. */
export function CameraPane({ camera, isOff, texts, onCode }: PaneProps) {
  if (!camera.isOpen || isOff) return null;
  const seen = (code: string) => {
    camera.close();
    onCode(code);
  };
  return <Camera texts={texts} onClose={camera.close} onCode={seen} />;
}

interface CameraProps {
  texts: DeskTexts;
  onCode: (code: string) => void;
  onClose: () => void;
}

type Sight = "asking" | "looking" | "other" | CameraTrouble;
const isTrouble = (sight: Sight): boolean => !["asking", "looking", "other"].includes(sight);

/** The focus, until this is closed: then it is back where it was. */
function useBorrowedFocus() {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    button.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return button;
}

/** The picture of the camera while it looks for a code. Whoever closes this ends the camera. */
function Camera({ texts: { camera: texts }, onCode, onClose }: CameraProps) {
  const [sight, setSight] = useState<Sight>("asking");
  const video = useRef<HTMLVideoElement>(null);
  const button = useBorrowedFocus();
  const latest = useRef({ onCode, onClose });
  useEffect(() => {
    latest.current = { onCode, onClose };
  });
  useEffect(() => {
    if (!video.current) return;
    const end = watchCamera(video.current, {
      onSight: () => setSight("looking"),
      onOther: () => setSight("other"),
      onTrouble: setSight,
      onCode: (code) => latest.current.onCode(code),
    });
    const onHide = () => document.hidden && latest.current.onClose();
    document.addEventListener("visibilitychange", onHide);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      end();
    };
  }, []);
  return (
    <section className="notice give" aria-label={texts.open}>
      <video ref={video} className="camera" muted playsInline aria-hidden="true" hidden={isTrouble(sight)} />
      <div>
        <p role="status">{texts[sight]}</p>
        {isTrouble(sight) ? null : <p>{texts.privacy}</p>}
        <p>
          <button ref={button} type="button" onClick={onClose}>
            {texts.close}
          </button>
        </p>
      </div>
    </section>
  );
}
