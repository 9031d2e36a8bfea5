// What both pages share: words, elements, marks. Text is only ever set as text.
"use strict";

const VERSION = 1;
const SIGNS = { accept: "✓", prompt: "…", reject: "✗", reveal: "→", hint: "?", proof: "¶", passage: "¶", score: "=" };
const $ = (id) => document.getElementById(id);
let words = {};

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

function socketTo(path) {
  return new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}${path}`);
}
