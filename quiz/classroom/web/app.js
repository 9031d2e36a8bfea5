// The pupil's page: the connection, which comes back by itself, and what is heard on it.
"use strict";

const main = $("main");
let lang = localStorage.getItem("quiz-lang") || (/^en/i.test(navigator.language) ? "en" : "id");

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
  socket = socketTo("/ws");
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
