// The board for a projector: reads, and can change nothing.
"use strict";

const lang = /^en/i.test(navigator.language) ? "en" : "id";
let token = location.hash.slice(1) || sessionStorage.getItem("quiz-board") || "";
let due = null;
let waits = 0;

function draw(board) {
  const { stage } = board;
  $("title").textContent = board.title;
  $("counts").textContent = say("here", { here: board.here || 0 });
  const nodes = [];
  due = stage.left === undefined || stage.left === null ? null : performance.now() + stage.left;
  if (stage.state === "waiting" || board.mode === "self") nodes.push(...waiting(board));
  else if (stage.state === "ended") nodes.push(make("h2", {}, say("ended")));
  else nodes.push(...question(board));
  const sides = make("div", { className: "sides" });
  if (board.heaps && board.heaps.length) sides.append(heaps(board));
  if (board.leaders && board.leaders.length) sides.append(leaders(board));
  if (sides.children.length) nodes.push(sides);
  if (board.names !== false && board.seats.length && stage.state !== "ended") nodes.push(seats(board));
  $("main").replaceChildren(...nodes);
  tick(stage);
}

function waiting(board) {
  const address = make("h2", {}, `${say("join_at")} ${location.host}`);
  return board.seats.length ? [address] : [address, make("p", { className: "line" }, say("nobody"))];
}

function question(board) {
  const { stage } = board;
  const clock = make("span", { className: "clock", id: "clock" });
  const number = say(stage.of ? "question_of" : "question", { n: stage.round, of: stage.of });
  const told = stage.state === "revealed";
  const count = say(told ? "right_of" : "answered", { n: (told ? board.right : board.answered) || 0, of: board.expected || 0 });
  const nodes = [
    make("p", { className: "line" }, make("span", {}, number), make("span", {}, stage.state === "skipped" ? say("skipped") : count), clock),
    make("h2", { dir: "auto", className: told ? "told" : "" }, stage.ask),
  ];
  if (stage.state === "paused") nodes.push(make("p", { className: "line" }, say("paused")));
  if (told) {
    const answer = make("div", { className: "turn reveal", dir: "auto" }, make("span", { className: "what" }, `→ ${say("answer")}`), stage.answer);
    if (stage.explain) answer.append(make("small", {}, stage.explain));
    nodes.push(answer);
    if (stage.proof) {
      const proof = make("div", { className: "turn proof", dir: "auto" }, make("span", { className: "what" }, `¶ ${say("proof")}`), ...marked(stage.proof.text, stage.proof.marks));
      if (stage.proof.source) proof.append(make("small", {}, "— " + stage.proof.source));
      nodes.push(proof);
    }
  }
  return nodes;
}

function heaps(board) {
  const most = Math.max(...board.heaps.map((heap) => heap.count));
  const list = make("ul", { className: "heaps" });
  for (const heap of board.heaps.slice(0, 12)) {
    const bar = make("span", { className: "bar" });
    bar.style.inlineSize = `${(8 * heap.count) / most}rem`;
    const sign = heap.verdict ? `${SIGNS[heap.verdict]} ${say(heap.verdict)}` : "";
    list.append(make("li", {}, make("b", {}, String(heap.count)), bar, make("span", { dir: "auto" }, heap.text), make("span", { className: heap.verdict || "" }, make("span", { className: "what" }, sign))));
  }
  return make("section", {}, make("h3", {}, say("answers")), list);
}

function leaders(board) {
  const list = make("ol", {});
  for (const rank of board.leaders.slice(0, 10)) {
    list.append(make("li", {}, make("span", {}, `${rank.place}.`), make("span", { dir: "auto" }, rank.name), make("b", {}, String(rank.points))));
  }
  return make("section", {}, make("h3", {}, say("leaders")), list);
}

function seats(board) {
  const list = make("ul", { className: "seats" });
  for (const seat of board.seats) {
    if (!seat.name) continue;
    const sign = seat.verdict ? SIGNS[seat.verdict] + " " : seat.done ? "● " : "";
    list.append(make("li", { dir: "auto", className: (seat.done ? "done" : "") + (seat.here ? "" : " away") }, sign + seat.name));
  }
  return list;
}

function tick(stage) {
  const clock = $("clock");
  if (!clock || due === null) return;
  const left = stage.state === "paused" ? stage.left : Math.max(0, due - performance.now());
  clock.textContent = say("seconds", { n: Math.ceil(left / 1000) });
}

function gate() {
  const input = make("input", { className: "code", maxLength: 20, autocomplete: "off" });
  input.setAttribute("aria-label", say("board_key"));
  const form = make("form", {}, make("label", {}, say("board_key")), input, make("button", {}, say("go_on")));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    token = input.value.trim();
    connect();
  });
  $("main").replaceChildren(form);
  input.focus();
}

function connect() {
  if (!token) return gate();
  const socket = socketTo("/watch");
  let over = false;
  socket.onopen = () => socket.send(JSON.stringify({ t: "watch", v: VERSION, token, lang }));
  socket.onmessage = (event) => {
    const message = JSON.parse(event.data);
    if (message.t === "board") {
      waits = 0;
      $("status").textContent = "";
      sessionStorage.setItem("quiz-board", token);
      if (location.hash) history.replaceState(null, "", "/board");
      draw(message);
    } else if (message.t === "bye") {
      over = true;
      token = "";
      sessionStorage.removeItem("quiz-board");
      gate();
    }
  };
  socket.onclose = () => {
    if (over) return;
    $("status").textContent = say("offline");
    waits = Math.min(waits + 1, 5);
    setTimeout(connect, 250 * 2 ** waits);
  };
}

document.documentElement.lang = lang;
fetch(`/words/${lang}.json`).then((answer) => answer.json()).then((found) => {
  words = found;
  connect();
});
