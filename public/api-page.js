(function () {
  "use strict";
  function all(selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  }
  /* A page that did not come safely cannot copy: it shows no button. */
  all("[data-copies]").forEach(function (button) {
    var label = button.textContent;
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(document.getElementById(button.getAttribute("data-copies")).textContent).then(
        function () {
          button.textContent = button.getAttribute("data-copied");
          setTimeout(function () {
            button.textContent = label;
          }, 4000);
        },
        function () {},
      );
    });
  });
  var form = document.querySelector("[data-try]");
  var frame = document.querySelector("[data-try-answer]");
  if (!form || !frame || !window.fetch) return;
  var words = JSON.parse(form.getAttribute("data-try-words"));
  var send = form.querySelector("button");
  var status = frame.querySelector("[role=status]");
  var place = frame.querySelector("pre");
  function indented(text) {
    try {
      return JSON.stringify(JSON.parse(text), null, 2);
    } catch {
      return text;
    }
  }
  function show(text, answer) {
    frame.hidden = false;
    status.textContent = text;
    place.textContent = answer;
    place.hidden = !answer;
    send.disabled = false;
    document.getElementById("answer").focus();
  }
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var began = Date.now();
    send.disabled = true;
    frame.hidden = false;
    status.textContent = words.sending;
    fetch(form.getAttribute("data-try"), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: form.elements.request.value,
    })
      .then(function (response) {
        return response.text().then(function (text) {
          var size = Math.ceil(new Blob([text]).size / 1024);
          var told = words.said.replace("STATUS", response.status).replace("MS", Date.now() - began);
          show(told.replace("KB", size), indented(text));
        });
      })
      .catch(function () {
        show(words.failed, "");
      });
  });
})();
