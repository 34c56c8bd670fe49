(function () {
  "use strict";
  var form = document.querySelector("[data-batch]");
  if (!form || !window.fetch || !window.TextDecoder || !window.ReadableStream || !window.AbortController) return;
  var words = JSON.parse(form.getAttribute("data-batch-words"));
  var result = document.querySelector("[data-batch-result]");
  var place = document.querySelector("[data-batch-progress]");
  var send = form.querySelector("button");
  var kept = null;

  function element(name, attributes, text) {
    var made = document.createElement(name);
    Object.keys(attributes).forEach(function (key) {
      made.setAttribute(key, attributes[key]);
    });
    if (text) made.textContent = text;
    return made;
  }

  var status = element("p", { role: "status" });
  var bar = element("progress", { class: "batch-progress", max: "1", "aria-label": words.reading });
  var stop = element("button", { type: "button", class: "button" }, words.cancel);
  bar.hidden = stop.hidden = true;
  place.appendChild(status);
  place.appendChild(bar);
  place.appendChild(stop);

  function show(text, working) {
    if (status.textContent !== text) status.textContent = text;
    bar.hidden = stop.hidden = !working;
    send.disabled = working;
  }

  function numberOrText(cell) {
    var said = cell.getAttribute("data-sort");
    var text = said === null ? cell.textContent : said;
    return text !== "" && isFinite(text) ? Number(text) : text;
  }

  function compare(a, b) {
    if (typeof a === "number" && typeof b === "number") return a - b;
    return String(a).localeCompare(String(b), "zh", { numeric: true });
  }

  function sortable(heading) {
    var table = heading.closest("table");
    var at = Array.prototype.indexOf.call(heading.parentNode.children, heading);
    var button = element("button", {
      type: "button",
      class: "batch-sort",
      title: heading.getAttribute("data-sort-by"),
    });
    button.textContent = heading.textContent;
    heading.textContent = "";
    heading.setAttribute("data-sorts", "");
    heading.appendChild(button);
    button.addEventListener("click", function () {
      var up = heading.getAttribute("aria-sort") !== "ascending";
      var body = table.tBodies[0];
      Array.prototype.slice
        .call(body.rows)
        .sort(function (a, b) {
          var order = compare(numberOrText(a.cells[at]), numberOrText(b.cells[at]));
          return up ? order : -order;
        })
        .forEach(function (row) {
          body.appendChild(row);
        });
      Array.prototype.forEach.call(heading.parentNode.children, function (other) {
        other.removeAttribute("aria-sort");
      });
      heading.setAttribute("aria-sort", up ? "ascending" : "descending");
    });
  }

  function sortTables() {
    Array.prototype.forEach.call(result.querySelectorAll("th[data-sort-by]"), sortable);
  }

  function bytesOf(base64) {
    var text = atob(base64);
    var bytes = new Uint8Array(text.length);
    for (var at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
    return bytes;
  }

  function finish(line) {
    result.innerHTML = line.html;
    if (kept) URL.revokeObjectURL(kept);
    kept = URL.createObjectURL(new Blob([bytesOf(line.file)]));
    var link = result.querySelector("[data-batch-file]");
    link.href = kept;
    link.download = line.name;
    sortTables();
    show(words.done, false);
    document.getElementById("batch-result").focus();
  }

  function refuse(text) {
    result.textContent = "";
    show("", false);
    status.textContent = text;
    status.className = "error";
    status.setAttribute("tabindex", "-1");
    status.focus();
  }

  function take(line) {
    if (line.refusal) refuse(line.refusal);
    else if (line.html) finish(line);
    else if (line.failed) refuse(words.failed);
    else if (line.waiting) show(words.waiting, true);
    else {
      bar.max = line.of;
      bar.value = line.done;
      show(words.working.replace("DONE", line.done).replace("OF", line.of), true);
    }
    return !!(line.refusal || line.html || line.failed);
  }

  function read(reader) {
    var decoder = new TextDecoder();
    var rest = "";
    var ended = false;
    function next() {
      return reader.read().then(function (part) {
        if (part.done) {
          if (!ended) refuse(words.failed);
          return undefined;
        }
        var lines = (rest + decoder.decode(part.value, { stream: true })).split("\n");
        rest = lines.pop();
        lines.forEach(function (line) {
          if (take(JSON.parse(line))) ended = true;
        });
        return next();
      });
    }
    return next();
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var leaving = new AbortController();
    var file = form.querySelector("[type=file]").files[0];
    var data = new FormData();
    if (file) data.append("table", file);
    else data.append("none", "");
    status.className = "";
    bar.removeAttribute("value");
    show(words.reading, true);
    stop.onclick = function () {
      leaving.abort();
    };
    fetch(form.getAttribute("data-batch"), { method: "POST", body: data, signal: leaving.signal })
      .then(function (response) {
        if (response.status === 413) return refuse(words.tooLarge);
        if (!response.ok || !response.body) throw new Error();
        return read(response.body.getReader());
      })
      .catch(function () {
        if (leaving.signal.aborted) show(words.cancelled, false);
        else refuse(words.failed);
      });
  });
  sortTables();
})();
