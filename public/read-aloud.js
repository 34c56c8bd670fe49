(function () {
  "use strict";
  /* Reads the page aloud where the engine can speak Chinese; elsewhere the button is never shown. */
  var speech = window.speechSynthesis;
  if (!speech || typeof SpeechSynthesisUtterance !== "function") return;
  var root = document.documentElement;
  var lang = root.lang === "zh-Hant" ? "zh-TW" : "zh-CN";
  var reading = null;
  function chinese() {
    return speech.getVoices().filter(function (voice) {
      return voice.lang.replace("_", "-").indexOf("zh") === 0;
    });
  }
  function voice() {
    var voices = chinese();
    return (
      voices.filter(function (one) {
        return one.lang.replace("_", "-") === lang;
      })[0] || voices[0]
    );
  }
  function show() {
    if (chinese().length) root.classList.add("speaks");
  }
  function stop() {
    speech.cancel();
    if (!reading) return;
    reading.textContent = reading.getAttribute("data-idle");
    reading.setAttribute("aria-pressed", "false");
    reading = null;
  }
  /* Engines fall silent in long texts: a line at a time. */
  function start(button) {
    var main = document.getElementById("main");
    var lines = (main ? main.innerText : "").split("\n").filter(function (line) {
      return /[\u4e00-\u9fff0-9]/.test(line) && line !== button.textContent;
    });
    reading = button;
    button.setAttribute("data-idle", button.textContent);
    button.textContent = button.getAttribute("data-read-aloud");
    button.setAttribute("aria-pressed", "true");
    lines.forEach(function (line, index) {
      var said = new SpeechSynthesisUtterance(line);
      said.lang = lang;
      said.voice = voice() || null;
      said.rate = 0.9;
      if (index === lines.length - 1) said.onend = stop;
      speech.speak(said);
    });
  }
  document.addEventListener("click", function (event) {
    var button = event.target && event.target.closest ? event.target.closest("[data-read-aloud]") : null;
    if (!button) return;
    var again = reading === button;
    stop();
    if (!again) start(button);
  });
  if (speech.addEventListener) speech.addEventListener("voiceschanged", show);
  window.addEventListener("pagehide", stop);
  show();
})();
