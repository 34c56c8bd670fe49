import { guarded } from "@/lib/http/guarded";
import { problem } from "@/lib/http/problem";
import { requestLocale } from "@/lib/http/request-locale";

export const dynamic = "force-dynamic";

const nowhere = guarded((request: Request) => problem("notFound", { locale: requestLocale(request) }));
export { nowhere as DELETE, nowhere as GET, nowhere as OPTIONS, nowhere as PATCH, nowhere as POST, nowhere as PUT };
