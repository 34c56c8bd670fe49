import { headers } from "next/headers";

/** A small file of our own: kept on pages without the framework, trusted by its nonce on pages with it. */
export async function OwnScript({ src }: { src: string }) {
  const policy = (await headers()).get("content-security-policy");
  const nonce = /'nonce-([^']+)'/.exec(policy ?? "")?.[1];
  return <script src={src} defer nonce={nonce} data-keep="" />;
}
