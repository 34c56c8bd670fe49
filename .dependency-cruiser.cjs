const typesOnly = { dependencyTypesNot: ["type-only"] };
const tests = "\\.(test|spec)\\.tsx?$";

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, viaOnly: typesOnly } },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^next/root-params$" },
    },
    {
      name: "policies-are-pure",
      comment: "The law knows zod and itself: no framework, no Node, no words.",
      severity: "error",
      from: { path: "^policies/", pathNot: [tests, "^policies/testing/"] },
      to: { pathNot: ["^policies/", "^node_modules/zod/"] },
    },
    {
      name: "policies-form-a-line",
      comment: "Types included: facts, places, registry, engine, front door.",
      severity: "error",
      from: { path: "^policies/" },
      to: { circular: true },
    },
    {
      name: "facts-do-not-know-the-law",
      comment: "Of places they know the seats: which there are, where they lie, their kinds of place.",
      severity: "error",
      from: { path: "^policies/(facts/|areas\\.ts$|seats\\.ts$|jurisdictions\\.ts$)", pathNot: tests },
      to: { path: "^policies/", pathNot: "^policies/(facts/|areas\\.ts$|seats\\.ts$|jurisdictions\\.ts$)" },
    },
    {
      name: "jurisdictions-are-blind-to-one-another",
      severity: "error",
      from: { path: "^policies/(?!assess/|facts/|testing/)([^/]+)/" },
      to: { path: "^policies/(?!assess/|facts/|testing/)[^/]+/", pathNot: "^policies/$1/" },
    },
    {
      name: "only-the-front-door-knows-jurisdictions",
      severity: "error",
      from: { path: "^policies/[^/]+\\.ts$|^policies/assess/", pathNot: ["^policies/registry\\.ts$", tests] },
      to: { path: "^policies/(?!assess/|facts/|testing/)[^/]+/" },
    },
    {
      name: "only-lib-enters-policies",
      comment: "Others see the facts and types; persona tests may use policies/testing.",
      severity: "error",
      from: { path: "^(app|components|e2e)/" },
      to: { path: "^policies/", pathNot: ["^policies/facts/", "^policies/testing/"], ...typesOnly },
    },
    {
      name: "testing-is-for-tests",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: [tests, "/testing/"] },
      to: { path: "/testing/" },
    },
    {
      name: "lib-does-not-import-components",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^components/" },
    },
    {
      name: "components-stay-thin",
      comment: "Of lib, components know i18n and the wizard; of the assessment only its types.",
      severity: "error",
      from: { path: "^components/", pathNot: tests },
      to: { path: "^lib/", pathNot: "^lib/(i18n|wizard)/", ...typesOnly },
    },
    {
      name: "nothing-imports-app",
      severity: "error",
      from: { path: "^(components|lib|policies|messages)/" },
      to: { path: "^app/" },
    },
    {
      name: "the-server-stands-around",
      comment: "It is a program of its own: what it serves does not know it.",
      severity: "error",
      from: { path: "^(app|components|lib|policies|messages)/", pathNot: "^lib/server/" },
      to: { path: "^lib/server/" },
    },
    { name: "messages-import-nothing", severity: "error", from: { path: "^messages/", pathNot: tests }, to: {} },
    {
      name: "no-development-packages-in-production",
      severity: "error",
      from: { path: "^(app|components|lib|policies)/", pathNot: [tests, "/testing/"] },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], ...typesOnly },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: "specify",
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
