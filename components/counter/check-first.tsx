"use client";

import { useEffect, useRef } from "react";
import type { DeskTexts } from "./texts";

interface CheckFirstProps {
  /** How old the code was, and what it has filled in. */
  text: string;
  locale: string;
  texts: DeskTexts;
  isLive: boolean;
  onChecked: () => void;
}

/** What a code has brought is read out before any answer is: the answers stand in the matrix, where they can be put right. */
export function CheckFirst({ text, locale, texts, isLive, onChecked }: CheckFirstProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [text]);
  return (
    <>
      <p className="say" role="status">
        {text}
      </p>
      <p className="desk-more">
        {isLive ? (
          <button ref={button} type="button" className="primary" onClick={onChecked} aria-keyshortcuts="Alt+O">
            {texts.checked} <kbd>Alt O</kbd>
          </button>
        ) : (
          <a href={`/${locale}/counter`}>{texts.checked}</a>
        )}
      </p>
    </>
  );
}
