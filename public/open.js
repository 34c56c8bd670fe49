(function () {
  "use strict";
  var form = document.querySelector("[data-open]");
  var code = location.hash;
  if (!form || !/^#[\w-]{40,}$/.test(code)) return;
  // Nobody who looks at the address or goes back finds it there.
  history.replaceState(null, "", location.pathname);
  var field = form.querySelector("#code");
  field.value = code;
  field.parentNode.hidden = true;
  var said = document.createElement("p");
  said.setAttribute("role", "status");
  said.textContent = form.getAttribute("data-open");
  form.insertBefore(said, form.firstChild);
  form.querySelector("button").focus();
})();
