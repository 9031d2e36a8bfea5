// A drill: the question that is open for all, what one answered, the solution.
"use strict";

const LABELS = { accept: "accept", prompt: "prompt", reject: "reject", reveal: "answer", hint: "hint", proof: "proof", passage: "passage", score: "score" };

function turn(kind, text, more = {}) {
  const node = make("div", { className: "turn " + kind, dir: "auto" });
  if (LABELS[kind]) node.append(make("span", { className: "what" }, `${SIGNS[kind]} ${say(LABELS[kind])}`));
  node.append(...marked(text, more.marks));
  if (more.source) node.append(make("small", {}, "— " + more.source));
  if (more.note) node.append(make("small", {}, more.note));
  return node;
}

function drill(fresh) {
  const { stage, mine } = state;
  if (state.mode !== "live" || !stage || over) return;
  const typed = $("answer") ? $("answer").value : "";
  const focused = document.activeElement && document.activeElement.id === "answer";
  const nodes = [];
  if (stage.state === "waiting") {
    show(make("h2", {}, say("wait_first")));
    return;
  }
  const own = mine && mine.round === stage.round ? mine : { tried: [] };
  const number = say(stage.of ? "question_of" : "question", { n: stage.round, of: stage.of });
  const heading = make("h2", { tabIndex: -1, dir: "auto" }, stage.ask);
  nodes.push(make("p", { className: "line" }, make("span", {}, number), make("span", { className: "clock", id: "clock", role: "timer" })), heading);
  const waiting = outbox.filter((one) => one.t === "answer" && one.round === stage.round);
  const tried = own.tried || [];
  const list = make("div", { id: "tried" });
  for (const one of tried) list.append(...attempt(one, one === tried[tried.length - 1], stage, own));
  for (const one of waiting) list.append(turn("me", one.text), make("p", { className: "help" }, say("sending")));
  nodes.push(list);
  if (stage.state === "open" && !own.done && !waiting.length) nodes.push(answerForm(stage));
  else if (stage.state === "paused") nodes.push(make("p", {}, say("paused")));
  else if (stage.state === "closed") nodes.push(make("p", {}, say("closed")));
  else if (stage.state === "skipped") nodes.push(make("p", {}, say("skipped")));
  if (stage.state === "revealed") nodes.push(...solution(stage, tried.length));
  show(...nodes);
  announce(spoken(stage, own, number));
  ticking();
  const input = $("answer");
  if (input) {
    if (!fresh) input.value = typed;
    if (fresh || focused) input.focus();
  } else if (fresh) heading.focus();
}

function spoken(stage, own, number) {
  const last = (own.tried || [])[(own.tried || []).length - 1];
  if (stage.state === "revealed") {
    return `${last && last.verdict ? say(last.verdict) + ". " : ""}${say("answer")}: ${stage.answer}. ${stage.proof ? stage.proof.text : ""}`;
  }
  if (stage.state !== "open") return say(stage.state);
  if (last) return last.verdict ? `${say(last.verdict)}. ${own.done ? "" : last.say || say("more")}` : say("kept");
  return `${number}: ${stage.ask}`;
}

function attempt(one, last, stage, own) {
  const nodes = [turn("me", one.text)];
  if (!one.verdict) nodes.push(make("p", { className: "help" }, say("kept")));
  else {
    const text = one.verdict === "prompt" && last && !own.done ? one.say || say("more") : "";
    nodes.push(turn(one.verdict, text, { note: one.ruled ? say("by_teacher") : "" }));
  }
  if (last && own.done && one.verdict && one.verdict !== "accept" && !one.ruled) {
    if (one.objected) nodes.push(make("p", { className: "help" }, say("objected")));
    else {
      const button = make("button", { type: "button", className: "second" }, say("was_right"));
      button.addEventListener("click", () => {
        button.disabled = true;
        send({ t: "object", n: one.n });
      });
      nodes.push(make("div", { className: "row" }, button));
    }
  }
  return nodes;
}

function answerForm(stage) {
  const input = make("input", { id: "answer", maxLength: 500, autocomplete: "off", autocapitalize: "off", spellcheck: false, enterKeyHint: "send", dir: "auto" });
  const form = make("form", { noValidate: true }, make("label", { htmlFor: "answer" }, say("your_answer")), input, make("button", {}, say("send")));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = input.value.trim();
    if (!text) return input.focus();
    input.value = "";
    tell("");
    post_({ t: "answer", key: newKey(), round: stage.round, text });
    drill(false);
  });
  return form;
}

function solution(stage, tried) {
  const nodes = [turn("reveal", stage.answer, { note: stage.explain })];
  if (!tried) nodes.unshift(make("p", { className: "help" }, say("no_answer")));
  if (stage.proof) nodes.push(turn("proof", stage.proof.text, stage.proof));
  nodes.push(make("p", { className: "help" }, say("wait_next")));
  return nodes;
}

let clockTimer = 0;

function ticking() {
  clearInterval(clockTimer);
  const tick = () => {
    const clock = $("clock");
    if (!clock || state.due === null || state.stage.state === "revealed") return;
    const left = state.stage.state === "paused" ? state.stage.left : Math.max(0, state.due - performance.now());
    clock.textContent = say("seconds", { n: Math.ceil(left / 1000) });
  };
  tick();
  if (state.due !== null && state.stage.state === "open") clockTimer = setInterval(tick, 250);
}
