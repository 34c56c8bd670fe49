(() => {
  "use strict";
  /* A half-filled page outlives a reload: sealed with a key that only a page of the same household carries. */
  const name = "luohu.draft";
  const cipher = "AES-GCM";
  const { subtle } = window.crypto || {};
  let shown = null;
  let turn = 0;
  const forget = () => {
    try {
      localStorage.removeItem(name);
    } catch {
      return;
    }
  };
  const isTick = (one) => /^(checkbox|radio)$/.test(one.type);
  const idOf = (one) => one.name + (isTick(one) ? "=" + one.value : "");
  const controls = (form) =>
    [...form.elements].filter((one) => one.name && !/^(hidden|submit|fieldset)$/.test(one.type));
  const said = (one) => (isTick(one) ? one.checked : one.value);
  /* As the server has sent it, whatever was answered since. */
  const served = (one) =>
    isTick(one)
      ? one.defaultChecked
      : one.options
        ? ([...one.options].find((option) => option.defaultSelected) || one.options[0]).value
        : one.defaultValue;
  const list = (form, valueOf) => JSON.stringify(controls(form).map((one) => [idOf(one), valueOf(one)]));
  const bytes = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const text = (some) => btoa(String.fromCharCode(...new Uint8Array(some)));
  const key = () =>
    subtle.importKey("raw", bytes(shown.form.closest("[data-draft]").dataset.draft), cipher, false, [
      "encrypt",
      "decrypt",
    ]);
  const keep = async () => {
    const mine = ++turn;
    const now = list(shown.form, said);
    if (now === shown.base) return forget();
    const iv = window.crypto.getRandomValues(new Uint8Array(12));
    const page = JSON.stringify([location.pathname, shown.base, now]);
    const sealed = await subtle.encrypt({ name: cipher, iv }, await key(), new TextEncoder().encode(page));
    if (mine === turn) localStorage.setItem(name, text(iv) + "." + text(sealed));
  };
  /* As a hand would do it, so that whatever watches the form sees it. */
  const say = (one, value) => {
    if (value === undefined || said(one) === value) return;
    const fold = one.closest("details");
    if (fold) fold.open = true;
    if (isTick(one)) return value || one.type !== "radio" ? one.click() : null;
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(one), "value").set.call(one, value);
    one.dispatchEvent(new Event(one.options ? "change" : "input", { bubbles: true }));
  };
  /* One that does not open is of another household, or of another time. */
  const bring = async ({ form, base }) => {
    const [iv, sealed] = (localStorage.getItem(name) || "").split(".").map(bytes);
    if (!sealed) return;
    const open = await subtle.decrypt({ name: cipher, iv }, await key(), sealed);
    const [page, was, now] = JSON.parse(new TextDecoder().decode(open));
    if (page !== location.pathname || was !== base) return;
    const values = new Map(JSON.parse(now));
    controls(form).forEach((one) => say(one, values.get(idOf(one))));
  };
  const look = () => {
    const form = document.querySelector("[data-draft] form.question");
    if (form === (shown && shown.form)) return;
    shown = form && { form, base: list(form, served) };
    if (form) bring(shown).catch(forget);
  };
  const changed = ({ target }) => shown && shown.form.contains(target) && keep().catch(forget);
  /* At a counter nothing may stay for the next applicant. */
  if (document.querySelector("[data-counter]")) return forget();
  if (!subtle) return;
  look();
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  document.addEventListener("input", changed);
  document.addEventListener("change", changed);
})();
