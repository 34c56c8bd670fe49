import { useTranslations } from "next-intl";

interface CopyableProps {
  id: string;
  /** What it is, for whoever hears the button alone. */
  name: string;
  children: string;
}

/** A command or a program, as it is typed; /api-page.js offers to copy it where the browser can. */
export function Copyable({ id, name, children }: CopyableProps) {
  const t = useTranslations("api.page");
  const text = `text-${id}`;
  return (
    <div className="copyable">
      <pre id={text} className="code" translate="no">
        <code>{children}</code>
      </pre>
      <button type="button" className="button" hidden data-copies={text} data-copied={t("copied")}>
        {t("copy", { name })}
      </button>
    </div>
  );
}
