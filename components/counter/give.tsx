"use client";

import { useEffect, useRef } from "react";
import type { DeskCode } from "@/lib/counter/view";
import { CodeImage } from "../hand-over/code-image";
import { fill, type DeskTexts } from "./texts";

interface GiveProps {
  code: DeskCode;
  texts: DeskTexts;
  onClose: () => void;
}

/** What a phone reads from this screen. */
export function Give({ code: { link, until }, texts, onClose }: GiveProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <section className="notice give" aria-label={texts.giveTitle}>
      {link ? <CodeImage {...link} label={texts.giveTitle} /> : null}
      <div>
        <p role="status">
          {link ? (
            <>
              <b>{texts.giveTitle}</b> {fill(texts.giveText, { until })} {link.dense ? texts.giveDense : ""}
            </>
          ) : (
            texts.giveTooLarge
          )}
        </p>
        <p>
          <button ref={button} type="button" onClick={onClose}>
            {texts.giveClose}
          </button>
        </p>
      </div>
    </section>
  );
}
