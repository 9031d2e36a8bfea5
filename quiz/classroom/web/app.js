// The pupil's page: coming in, a drill or a talk, and coming back by itself. Text is only ever set as text.
"use strict";

const VERSION = 1;
const $ = (id) => document.getElementById(id);
const main = $("main");
let words = {};
let lang = localStorage.getItem("quiz-lang") || (/^en/i.test(navigator.language) ? "en" : "id");

function say(key, fields = {}) {
  return (words[key] || key).replace(/\{(\w+)\}/g, (all, name) => (name in fields ? fields[name] : all));
}

function make(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name === "on") for (const [event, run] of Object.entries(value)) node.addEventListener(event, run);
    else if (name in node && name !== "list") node[name] = value;
    else node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

function show(...nodes) {
  main.replaceChildren(...nodes);
}

function tell(text) {
  $("status").textContent = text;
}

// For those who listen: what changed, in words, in a place that never moves.
function announce(text) {
  if (text && $("announce").textContent !== text) $("announce").textContent = text;
}

// ---- coming in ----

let room = "";

async function post(path, body) {
  let answer;
  try {
    answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ ...body, lang }),
    });
  } catch {
    tell(say("offline"));
    return null;
  }
  let data = {};
  try {
    data = await answer.json();
  } catch { /* no words with it */ }
  if (!answer.ok) {
    tell(data.say || say("trouble"));
    return null;
  }
  tell("");
  return data;
}

function field(label, props, help) {
  const id = "field-" + props.name;
  const input = make("input", { id, autocomplete: "off", required: true, ...props });
  if (help) input.setAttribute("aria-describedby", id + "-help");
  const nodes = [make("label", { htmlFor: id }, label), input];
  if (help) nodes.push(make("p", { className: "help", id: id + "-help" }, help));
  return [input, nodes];
}

function gate() {
  $("me").hidden = $("leave").hidden = true;
  const [input, nodes] = field(
    say("room_pin"),
    { name: "room", className: "code", inputMode: "numeric", maxLength: 12, value: room },
    say("room_help"),
  );
  const form = make("form", { noValidate: true }, ...nodes, make("button", {}, say("go_on")));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    room = input.value.trim();
    const found = room && (await post("/room", { room }));
    if (found) names(found);
    else input.select();
  });
  show(form);
  input.focus();
}

function names(found) {
  $("title").textContent = found.title;
  if (!found.pupils.length && found.open) return pin(0, "", found);
  const list = make("ul", { className: "names" });
  const fill = (wanted) => {
    const key = wanted.trim().toLocaleLowerCase();
    const hits = found.pupils.filter((one) => one.name.toLocaleLowerCase().includes(key)).slice(0, 200);
    list.replaceChildren(...hits.map((one) => make("li", {}, make(
      "button",
      { type: "button", dir: "auto", on: { click: () => pin(one.n, one.name, found) } },
      one.name,
    ))));
  };
  const nodes = [];
  if (found.pupils.length > 12) {
    const [input, parts] = field(say("find"), { name: "find", required: false });
    input.addEventListener("input", () => fill(input.value));
    nodes.push(...parts);
  }
  fill("");
  const heading = make("h2", { tabIndex: -1 }, say("who"));
  show(heading, ...nodes, list);
  if (found.open) {
    const other = make("button", { type: "button", className: "second" }, say("not_listed"));
    other.addEventListener("click", () => pin(0, "", found));
    main.append(other);
  }
  heading.focus();
}

function pin(n, name, found) {
  const nodes = [];
  let named = null;
  if (!n) {
    const [input, parts] = field(say("name"), { name: "name", maxLength: 100, autocomplete: "name", dir: "auto" });
    named = input;
    nodes.push(...parts);
  }
  const [input, parts] = field(
    say("your_pin"),
    { name: "pin", className: "code", inputMode: "numeric", maxLength: 12 },
    n ? say("pin_help") : say("pin_new"),
  );
  const back = make("button", { type: "button", className: "second" }, say("back"));
  back.addEventListener("click", () => (found.pupils.length ? names(found) : gate()));
  const form = make("form", { noValidate: true }, ...nodes, ...parts, make("button", {}, say("come_in")), back);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const joined = await post("/join", { room, n, name: named ? named.value : "", pin: input.value });
    if (joined) connect();
    else input.select();
  });
  show(...(name ? [make("h2", { dir: "auto" }, name)] : []), form);
  (named || input).focus();
}

// ---- the connection ----

let socket = null;
let waits = 0;
let timer = 0;
let over = false;
let hidden = 0;
let outbox = JSON.parse(sessionStorage.getItem("quiz-outbox") || "[]");
let state = { mode: "", stage: null, mine: null, items: [], due: null };

function saveOutbox() {
  sessionStorage.setItem("quiz-outbox", JSON.stringify(outbox));
}

function newKey() {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join("");
}

function send(message) {
  if (socket && socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}

function post_(message) {
  outbox.push(message);
  saveOutbox();
  send(message);
}

function done(keys) {
  const known = new Set(keys);
  const left = outbox.filter((message) => !known.has(message.key));
  if (left.length !== outbox.length) {
    outbox = left;
    saveOutbox();
  }
}

function connect() {
  clearTimeout(timer);
  over = false;
  if (socket) socket.onclose = null, socket.close();
  const scheme = location.protocol === "https:" ? "wss" : "ws";
  socket = new WebSocket(`${scheme}://${location.host}/ws`);
  socket.onopen = () => send({ t: "hello", v: VERSION, lang, have: state.items.length });
  socket.onmessage = (event) => hear(JSON.parse(event.data));
  socket.onclose = () => {
    socket = null;
    if (over) return;
    tell(say("offline"));
    waits = Math.min(waits + 1, 6);
    timer = setTimeout(connect, Math.min(5000, 250 * 2 ** waits) * (0.5 + Math.random() / 2));
  };
}

function again() {
  if (!over && state.mode && (!socket || socket.readyState > WebSocket.OPEN)) connect();
}

addEventListener("online", again);
document.addEventListener("visibilitychange", () => {
  if (document.hidden) hidden = Date.now();
  else if (state.mode && !over && Date.now() - hidden > 15000) connect(); // what slept may only look alive
  else again();
});

const heard = {
  welcome(message) {
    tell(waits ? say("online") : "");
    waits = 0;
    state.mode = message.mode;
    $("title").textContent = message.title;
    $("name").textContent = message.name;
    $("me").hidden = $("leave").hidden = false;
    for (const waiting of outbox) send(waiting);
    if (message.mode === "self") talkView();
  },
  stage(message) {
    const before = state.stage;
    state.stage = message;
    state.due = message.left === undefined || message.left === null ? null : performance.now() + message.left;
    if (message.state === "ended") return end(say("ended"));
    if (before && before.round !== message.round) {
      done(outbox.filter((one) => one.t === "answer" && one.round !== message.round).map((one) => one.key));
    }
    drill(!before || before.round !== message.round || before.state !== message.state);
  },
  mine(message) {
    state.mine = message;
    done((message.tried || []).map((one) => one.key));
    $("points").textContent = message.asked
      ? say("points", { points: message.points || 0, asked: message.asked })
      : "";
    if (state.mode === "live") drill(false);
  },
  said(message) {
    const items = message.items || [];
    if (message.start > state.items.length) return; // something is missing: it comes with the next hello
    state.items = [...state.items.slice(0, message.start), ...items];
    done(items.map((item) => item.key).filter(Boolean));
    talk(message.start);
  },
  fault(message) {
    if (message.key && message.code !== "fast") done([message.key]);
    tell(message.say || say(message.code === "fast" ? "fast" : "trouble"));
    if (message.code === "fast" && message.key) setTimeout(() => outbox.forEach(send), 2000);
    if (state.mode === "live") drill(false);
  },
  bye(message) {
    over = true;
    if (message.code === "who") {
      state = { mode: "", stage: null, mine: null, items: [], due: null };
      return start();
    }
    end(message.say);
  },
};

function hear(message) {
  const run = heard[message.t];
  if (run) run(message);
}

function end(text) {
  over = true;
  state.due = null;
  const button = make("button", { type: "button", className: "second" }, say("again"));
  button.addEventListener("click", () => location.reload());
  const mine = state.mine;
  const score = mine && mine.asked
    ? make("p", {}, say("score") + ": " + say("points", { points: mine.points || 0, asked: mine.asked }))
    : null;
  show(make("h2", {}, text || say("ended")), ...(score ? [score] : []), button);
}

// ---- turns, in both modes ----

const SIGNS = { accept: "✓", prompt: "…", reject: "✗", reveal: "→", hint: "?", proof: "¶", passage: "¶", score: "=" };
const LABELS = { accept: "accept", prompt: "prompt", reject: "reject", reveal: "answer", hint: "hint", proof: "proof", passage: "passage", score: "score" };

function marked(text, marks) {
  const chars = Array.from(text); // the hub counts characters, not halves of them
  const nodes = [];
  let at = 0;
  for (const [start, stop] of marks || []) {
    nodes.push(chars.slice(at, start).join(""), make("mark", {}, chars.slice(start, stop).join("")));
    at = stop;
  }
  nodes.push(chars.slice(at).join(""));
  return nodes;
}

function turn(kind, text, more = {}) {
  const node = make("div", { className: "turn " + kind, dir: "auto" });
  if (LABELS[kind]) node.append(make("span", { className: "what" }, `${SIGNS[kind]} ${say(LABELS[kind])}`));
  node.append(...marked(text, more.marks));
  if (more.source) node.append(make("small", {}, "— " + more.source));
  if (more.note) node.append(make("small", {}, more.note));
  return node;
}

// ---- a drill ----

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

// ---- a talk ----

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

// ---- the beginning ----

async function speakLanguage(code) {
  lang = code;
  localStorage.setItem("quiz-lang", code);
  document.documentElement.lang = code;
  try {
    words = await (await fetch(`/words/${code}.json`)).json();
  } catch {
    tell("…");
  }
  $("lang").textContent = code === "id" ? "English" : "Bahasa Indonesia";
  $("lang").lang = code === "id" ? "en" : "id";
  $("leave").textContent = say("other_pupil");
}

async function start() {
  let known = { name: "" };
  try {
    const answer = await fetch("/me");
    known = await answer.json();
  } catch {
    tell(say("offline"));
    timer = setTimeout(start, 2000);
    return;
  }
  tell("");
  if (known.name) return connect();
  const hash = decodeURIComponent(location.hash.slice(1));
  if (/^\w{4,12}$/.test(hash)) {
    room = hash;
    history.replaceState(null, "", "/");
    const found = await post("/room", { room });
    if (found) return names(found);
  }
  gate();
}

$("lang").addEventListener("click", async () => {
  await speakLanguage(lang === "id" ? "en" : "id");
  if (state.mode) {
    if (state.mode === "self") main.replaceChildren();
    connect();
  } else start();
});
$("leave").addEventListener("click", async () => {
  over = true;
  if (socket) socket.close();
  await post("/leave", {});
  outbox = [];
  saveOutbox();
  location.reload();
});

speakLanguage(lang).then(start);
