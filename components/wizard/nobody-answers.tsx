import "./nobody-answers.css";
import { Button } from "@/components/ui/button";
import type { NobodyView } from "@/lib/wizard/nobody";

/** The answer of most families in one tap. */
export function NobodyAnswers({ nobody: { buttons, hint } }: { nobody: NobodyView }) {
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

/** Unseen and without a name: the Enter key presses the first button of a form, and that must not be one which answers for others. */
export function EnterButton() {
  return <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />;
}
