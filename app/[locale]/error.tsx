"use client";

import { useParams, useRouter } from "next/navigation";
import { useEffect } from "react";

/** The words are on a page of their own, so that no catalogue travels with the scripts; going back tries again. */
export default function LeaveForTroublePage() {
  const { locale } = useParams<{ locale: string }>();
  const router = useRouter();
  useEffect(() => router.push(`/${locale}/trouble/unexpected`), [locale, router]);
  return null;
}
