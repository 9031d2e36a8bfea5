// A talk with a tutor of one's own.
"use strict";

function talkView() {
  if ($("talk")) return;
  const log = make("div", { id: "talk", className: "talk", role: "log", "aria-live": "polite" });
  const input = make("input", { id: "line", maxLength: 500, autocomplete: "off", autocapitalize: "off", enterKeyHint: "send", "aria-label": say("write"), placeholder: say("write"), dir: "auto" });
  const form = make("form", { noValidate: true }, input, make("button", {}, say("send")));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (!text) return;
    input.value = "";
    speak(text);
  });
  const wishes = [["hint", "/hint"], ["skip", "/skip"], ["why", "/why"], ["was_right", "/right"]];
  const row = make("div", { className: "row" }, ...wishes.map(([key, slash]) => make(
    "button", { type: "button", className: "second", on: { click: () => speak(slash) } }, say(key),
  )));
  show(log, make("div", { className: "writing" }, row, form));
  talk(0);
  input.focus();
}

function speak(text) {
  tell("");
  post_({ t: "say", key: newKey(), text });
}

const WISHES = { "/hint": "hint", "/skip": "skip", "/why": "why", "/right": "was_right" };

function talk(from) {
  const log = $("talk");
  if (!log) return;
  while (log.children.length > from) log.lastChild.remove();
  for (const item of state.items.slice(log.children.length)) {
    const text = item.kind === "me" && WISHES[item.text] ? say(WISHES[item.text]) : item.text;
    const node = turn(item.kind, text, item);
    if (item.choices && item.choices.length) {
      node.replaceChildren(make("div", { className: "row" }, ...item.choices.map((choice, at) => choice && make(
        "button",
        { type: "button", className: "second", dir: "auto", on: { click: () => speak(choice) } },
        `${String.fromCharCode(65 + at)}. ${choice}`,
      )).filter(Boolean)));
    }
    log.append(node);
  }
  const last = log.lastElementChild;
  if (last) last.scrollIntoView({ block: "end" });
  scrollTo(0, document.body.scrollHeight);
}
