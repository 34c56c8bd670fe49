// Loaded before a server (node --import): whoever comes with answers keeps a core busy for half a minute.
const { subtle } = globalThis.crypto;
const decrypt = subtle.decrypt.bind(subtle);
/** @type {typeof decrypt} */
subtle.decrypt = async (algorithm, key, data) => {
  const answers = await decrypt(algorithm, key, data);
  const end = Date.now() + 30_000;
  while (Date.now() < end);
  return answers;
};
