// Coming in: the room's PIN, a name, a PIN of one's own.
"use strict";

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
