(function () {
  "use strict";
  var key = "luohu.ticks";
  /* At a counter nothing may stay for the next applicant. */
  var atCounter = document.querySelector("[data-counter]");
  function all(selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  }
  /* A private window or a full disk forgets: the page works all the same. */
  function recall() {
    try {
      return atCounter ? [] : JSON.parse(localStorage.getItem(key) || "[]");
    } catch {
      return [];
    }
  }
  function keep(ids) {
    try {
      if (ids.length && !atCounter) localStorage.setItem(key, JSON.stringify(ids));
      else localStorage.removeItem(key);
    } catch {
      return;
    }
  }
  /* A half-filled page (draft.js) goes with the answers. */
  function forgetDraft() {
    try {
      localStorage.removeItem("luohu.draft");
    } catch {
      return;
    }
  }
  /* Columns that do not fit become one person after the other. */
  function stack() {
    all(".grid-scroll").forEach(function (frame) {
      var list = frame.firstElementChild.classList;
      list.remove("grid-stacked");
      if (frame.scrollWidth > frame.clientWidth + 1) list.add("grid-stacked");
    });
  }
  stack();
  window.addEventListener("resize", stack);
  var ticked = recall();
  all(".papers input").forEach(function (box) {
    var id = box.id;
    box.checked = ticked.indexOf(id) >= 0;
    box.addEventListener("change", function () {
      ticked = recall().filter(function (other) {
        return other !== id;
      });
      if (box.checked) ticked.push(id);
      keep(ticked);
    });
  });
  /* Only 长辈版 shows the button, so only there its script is fetched. */
  if (document.documentElement.classList.contains("elder")) {
    var reader = document.createElement("script");
    reader.src = "/read-aloud.js";
    document.body.appendChild(reader);
  }
  all("[data-clear]").forEach(function (form) {
    form.addEventListener("submit", function () {
      if (!form.querySelector("[name=sure]")) return;
      keep([]);
      forgetDraft();
    });
  });
  all("[data-share]").forEach(function (link) {
    link.textContent = link.href;
  });
  all("[data-print]").forEach(function (button) {
    button.hidden = typeof window.print !== "function";
    button.addEventListener("click", function () {
      window.print();
    });
  });
  all("[data-copy]").forEach(function (button) {
    var link = document.querySelector("[data-share]");
    if (!link || !navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(link.href).then(
        function () {
          button.textContent = button.getAttribute("data-copy");
        },
        function () {},
      );
    });
  });
})();
