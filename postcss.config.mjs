import path from "node:path";

// Turbopack resolves plugins by absolute path or package name, not relative to this file.
const flattenLayers = path.resolve(process.cwd(), "scripts/postcss-flatten-layers.cjs");

const config = { plugins: { "@tailwindcss/postcss": {}, [flattenLayers]: {} } };

export default config;
