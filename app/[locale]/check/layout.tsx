import { CounterBar } from "@/components/counter/counter-bar";
import { isAtCounter, readSession } from "@/lib/session/session";

export default async function CheckLayout({ children }: LayoutProps<"/[locale]/check">) {
  return (
    <>
      {(await isAtCounter()) ? <CounterBar household={(await readSession()).household ?? ""} /> : null}
      {children}
    </>
  );
}
