import type { ComponentProps } from "react";

export function BackLink(props: ComponentProps<"a">) {
  return <a className="back" {...props} />;
}
