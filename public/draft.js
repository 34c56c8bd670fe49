(function () {
  "use strict";
  /* A page that is half filled in outlives a reload: sealed with a key that only a page of the same household carries. */
  var store = "luohu.draft";
  var crypto = window.crypto && window.crypto.subtle;
  var shown = null;
  var turn = 0;
  function forget() {
    try {
      localStorage.removeItem(store);
    } catch {
      return;
    }
  }
  function controls(form) {
    return Array.prototype.filter.call(form.elements, function (one) {
      return one.name && /^(INPUT|SELECT)$/.test(one.tagName) && one.type !== "hidden";
    });
  }
  function isTick(one) {
    return one.type === "checkbox" || one.type === "radio";
  }
  /* As the server has sent it, whatever was answered since. */
  function served(one) {
    if (isTick(one)) return one.defaultChecked ? one.value : "";
    if (one.tagName === "INPUT") return one.defaultValue;
    var sent = Array.prototype.filter.call(one.options, function (option) {
      return option.defaultSelected;
    })[0];
    return sent ? sent.value : one.options[0].value;
  }
  function said(one) {
    return isTick(one) && !one.checked ? "" : one.value;
  }
  function list(form, valueOf) {
    return controls(form).map(function (one) {
      return [one.name, isTick(one) ? one.value : "", valueOf(one)];
    });
  }
  function bytes(text) {
    return Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), function (sign) {
      return sign.charCodeAt(0);
    });
  }
  function keyOf(form) {
    return crypto.importKey("raw", bytes(form.closest("[data-draft]").getAttribute("data-draft")), "AES-GCM", false, [
      "encrypt",
      "decrypt",
    ]);
  }
  function keep(form, base) {
    var now = list(form, said);
    var mine = (turn += 1);
    if (JSON.stringify(now) === base) return forget();
    var text = JSON.stringify({ page: location.pathname, base: base, now: now });
    var start = window.crypto.getRandomValues(new Uint8Array(12));
    keyOf(form)
      .then(function (key) {
        return crypto.encrypt({ name: "AES-GCM", iv: start }, key, new TextEncoder().encode(text));
      })
      .then(function (sealed) {
        var all = [start, new Uint8Array(sealed)].map(function (part) {
          return btoa(String.fromCharCode.apply(null, part));
        });
        if (mine === turn) localStorage.setItem(store, all.join("."));
      })
      .catch(forget);
  }
  /* As a hand would do it, so that whatever watches the form sees it. */
  function say(one, value) {
    if (said(one) === value) return;
    var fold = one.closest("details");
    if (fold) fold.open = true;
    if (isTick(one)) {
      if (value || one.type === "checkbox") one.click();
      return;
    }
    var kind = one.tagName === "INPUT" ? HTMLInputElement : HTMLSelectElement;
    Object.getOwnPropertyDescriptor(kind.prototype, "value").set.call(one, value);
    one.dispatchEvent(new Event(one.tagName === "INPUT" ? "input" : "change", { bubbles: true }));
  }
  function fill(form, base, draft) {
    if (draft.page !== location.pathname || draft.base !== base) return;
    var values = {};
    draft.now.forEach(function (entry) {
      values[entry[0] + "\n" + entry[1]] = entry[2];
    });
    controls(form).forEach(function (one) {
      var value = values[one.name + "\n" + (isTick(one) ? one.value : "")];
      if (value !== undefined && document.contains(one)) say(one, value);
    });
  }
  /* One that does not open is of another household, or of another time. */
  function bring(form, base) {
    var sealed = (localStorage.getItem(store) || "").split(".");
    if (sealed.length < 2) return;
    keyOf(form)
      .then(function (key) {
        return crypto.decrypt({ name: "AES-GCM", iv: bytes(sealed[0]) }, key, bytes(sealed[1]));
      })
      .then(function (open) {
        fill(form, base, JSON.parse(new TextDecoder().decode(open)));
      })
      .catch(forget);
  }
  function look() {
    var form = document.querySelector("[data-draft] form.question");
    if (form === (shown && shown.form)) return;
    shown = form && { form: form, base: JSON.stringify(list(form, served)) };
    if (form) bring(form, shown.base);
  }
  function changed(event) {
    if (shown && shown.form.contains(event.target)) keep(shown.form, shown.base);
  }
  /* At a counter nothing may stay for the next applicant. */
  if (document.querySelector("[data-counter]")) return forget();
  if (!crypto) return;
  try {
    look();
  } catch {
    return;
  }
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  document.addEventListener("input", changed);
  document.addEventListener("change", changed);
})();
