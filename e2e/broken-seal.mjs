// Loaded before a server (node --import): nothing can be sealed, and the error says what was to be sealed.
globalThis.crypto.subtle.encrypt = async () => {
  throw new Error("no seal for secret");
};
