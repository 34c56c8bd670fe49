import { clearAnswers, enterCounter, leaveCounter } from "@/lib/session/session";

const to = (path: string) => new Response(null, { status: 303, headers: { Location: path, "Cache-Control": "no-store" } });

/** The next applicant, one without a code, or nobody any more: in each case nothing stays of the one before. */
const turns: Record<string, { path: string; mark?: () => Promise<void> }> = {
  next: { path: "/counter" },
  ask: { path: "/check", mark: enterCounter },
  leave: { path: "", mark: leaveCounter },
};

export async function POST(_: Request, { params }: RouteContext<"/[locale]/counter/[turn]">) {
  const { locale, turn } = await params;
  const chosen = turns[turn];
  if (!chosen) return to(`/${locale}/counter`);
  await clearAnswers();
  await chosen.mark?.();
  return to(`/${locale}${chosen.path}`);
}

/** Following a link clears nothing. */
export async function GET(_: Request, { params }: RouteContext<"/[locale]/counter/[turn]">) {
  return to(`/${(await params).locale}/counter`);
}
