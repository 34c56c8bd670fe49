import { useState, type ReactNode } from "react";
import "./nobody-answers.css";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Disclosure } from "@/components/ui/disclosure";
import { sameName } from "@/lib/wizard/form";
import type { NobodyView } from "@/lib/wizard/nobody";

/** The answer of most families in one tap. */
export function NobodyAnswers({ nobody: { buttons, hint } }: { nobody: NobodyView }) {
  if (buttons.length === 0) return null;
  return (
    <div className="nobody">
      {buttons.slice(0, 1).map(({ label, then }) => (
        <Button key={then} name="then" value={then}>
          {label}
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
  others: ReactNode;
}

/** One tick beside the applicant's answer is that of everybody else, who fold away; the server fills it in. */
export function SameAnswers({ same, ticked, others }: SameProps) {
  const [isTicked, setTicked] = useState(ticked);
  return (
    <>
      <Choice
        type="checkbox"
        name={sameName}
        value="yes"
        label={same.label}
        hint={same.hint}
        defaultChecked={ticked}
        onChange={({ target }) => setTicked(target.checked)}
      />
      <Disclosure className="disclosure same-others" summary={isTicked ? same.alike : same.others} open={!isTicked}>
        {others}
      </Disclosure>
    </>
  );
}

/** Unseen and without a name: the Enter key presses the first button of a form, and that must not be one which answers for others. */
export function EnterButton() {
  return <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />;
}
