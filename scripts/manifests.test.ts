import { readFileSync } from "node:fs";
import path from "node:path";
import { Deployment } from "kubernetes-models/apps/v1";
import { HorizontalPodAutoscaler } from "kubernetes-models/autoscaling/v2";
import { NetworkPolicy } from "kubernetes-models/networking.k8s.io/v1";
import { PodDisruptionBudget } from "kubernetes-models/policy/v1";
import { Service } from "kubernetes-models/v1";
import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";

/** The manifests that operators start from (docs/deploy) are what Kubernetes takes, and fit each other and the server's settings. */

const root = path.resolve(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

const kinds = { Deployment, HorizontalPodAutoscaler, NetworkPolicy, PodDisruptionBudget, Service };
type Kind = keyof typeof kinds;
interface Manifest {
  kind: Kind;
  metadata: { name: string };
}

const manifests = parseAllDocuments(read("docs/deploy/kubernetes.yaml")).map((one) => one.toJS() as Manifest);
const validate = (manifest: Manifest): void => new kinds[manifest.kind](manifest as never).validate();

describe("the manifests", () => {
  test.each(manifests)("$kind is valid", (manifest) => expect(() => validate(manifest)).not.toThrow());

  test("are of every kind that is promised, and a faulty one is seen", () => {
    expect(manifests.map(({ kind }) => kind).sort()).toEqual(Object.keys(kinds).sort());
    const [deployment] = manifests;
    expect(() => validate({ ...deployment!, spec: { replicas: "two" } } as never)).toThrow();
  });

  const deployment = new Deployment(manifests.find(({ kind }) => kind === "Deployment") as never);
  const pod = deployment.spec?.template.spec;
  const env = new Map(pod?.containers[0]?.env?.map(({ name, value }) => [name, value]));

  test("set variables that the server has, and wait longer than it takes to stop", () => {
    for (const name of env.keys()) expect(read("lib/server/operating/settings.ts")).toContain(`  ${name}: `);
    const seconds = (name: string, usual: number): number => Number(env.get(name) ?? usual);
    const stopping = seconds("STOP_NOTICE_SECONDS", 2) + seconds("STOP_PATIENCE_SECONDS", 10);
    expect(pod?.terminationGracePeriodSeconds).toBeGreaterThan(stopping);
  });

  test("name the same application everywhere", () => {
    const labels = { app: "luohu-check" };
    expect(deployment.spec?.selector.matchLabels).toEqual(labels);
    expect(deployment.spec?.template.metadata?.labels).toEqual(labels);
    expect(manifests.every(({ metadata }) => metadata.name === labels.app)).toBe(true);
  });
});
