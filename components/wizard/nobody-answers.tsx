import { useState, type ReactNode } from "react";
import "./nobody-answers.css";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Disclosure } from "@/components/ui/disclosure";
import { sameName } from "@/lib/wizard/form";
import type { NobodyView } from "@/lib/wizard/nobody";
import { TitleParts } from "./title-parts";

/** The answer of most families in one tap. */
export function NobodyAnswers({ nobody: { buttons, hint } }: { nobody: NobodyView }) {
  if (buttons.length === 0) return null;
  return (
    <div className="nobody">
      {buttons.slice(0, 1).map(({ parts, then }) => (
        <Button key={then} name="then" value={then}>
          <span>
            <TitleParts parts={parts} />
          </span>
        </Button>
      ))}
      <p className="hint">{hint}</p>
    </div>
  );
}

interface SameProps {
  same: NonNullable<NobodyView["same"]>;
  /** Said before. */
  ticked: boolean;
  /** Something is said of one of the others, or is wrong with it. */
  differs: boolean;
  others: ReactNode;
}

/**
 * One tick beside the applicant's answer is that of everybody else; the server fills it in. The others are folded away until
 * somebody differs: without scripts a tick cannot fold them, and empty fields under it would ask to be filled in.
 */
export function SameAnswers({ same, ticked, differs, others }: SameProps) {
  const [isTicked, setTicked] = useState(ticked);
  const [wasTicked, setWasTicked] = useState(ticked);
  return (
    <>
      <Choice
        type="checkbox"
        name={sameName}
        value="yes"
        label={same.label}
        hint={same.hint}
        defaultChecked={ticked}
        onChange={({ target }) => {
          setTicked(target.checked);
          setWasTicked(true);
        }}
      />
      <Disclosure
        className="disclosure same-others"
        summary={isTicked ? same.alike : same.others}
        open={!isTicked && (wasTicked || differs)}
      >
        {others}
      </Disclosure>
    </>
  );
}

/** Unseen and without a name: the Enter key presses the first button of a form, and that must not be one which answers for others. */
export function EnterButton() {
  return <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />;
}
