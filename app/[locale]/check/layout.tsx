import { CounterBar } from "@/components/counter/counter-bar";
import { isAtCounter } from "@/lib/session/session";

export default async function CheckLayout({ children }: LayoutProps<"/[locale]/check">) {
  return (
    <>
      {(await isAtCounter()) ? <CounterBar /> : null}
      {children}
    </>
  );
}
