// What pages do better with a little JavaScript; all of them work without it.
// Characters are counted in code points, as in the database: "#char=120,180" is the 121st to the 180th.
"use strict";

const text = document.getElementById("text");
const lines = text ? [...text.querySelectorAll(".line")] : [];
const startOf = (line) => Number(line.dataset.start);

// Where code point `at` of the document stands: a text node and an offset in it.
function placeOf(at) {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (startOf(lines[middle]) <= at) low = middle;
    else high = middle - 1;
  }
  const line = lines[low];
  if (!line) return null;
  let left = Math.max(0, at - startOf(line));
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let last = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const points = [...node.data];
    if (left <= points.length) return [node, points.slice(0, left).join("").length];
    left -= points.length;
    last = node;
  }
  return last ? [last, last.data.length] : null;
}

// The code point at which a place in the page stands.
function pointOf(node, offset) {
  const line = (node.nodeType === 1 ? node : node.parentElement)?.closest(".line");
  if (!line || !text.contains(line)) return null;
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  return startOf(line) + [...before.toString()].length;
}

// Where a passage of this document is shown as it is cited in print.
function citing(start, end) {
  const base = document.getElementById("references").dataset.cite;
  return base + encodeURIComponent(`${text.dataset.document}#char=${start},${end}`);
}

// A permalink: the passage is marked and scrolled to, whatever it begins or ends in.
function showPassage() {
  if (!text) return;
  const found = /^#char=(\d{1,9}),(\d{1,9})$/.exec(decodeURIComponent(location.hash));
  globalThis.CSS?.highlights?.delete("passage");
  if (!found) return;
  const references = document.getElementById("references");
  if (references) references.href = citing(found[1], found[2]);
  const [from, to] = [placeOf(Number(found[1])), placeOf(Number(found[2]))];
  if (!from || !to) return;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  from[0].parentElement.closest("details")?.setAttribute("open", "");
  if (globalThis.Highlight) CSS.highlights.set("passage", new Highlight(range));
  const box = range.getBoundingClientRect();
  if (!document.getElementById(location.hash.slice(1))) scrollBy(0, box.top - innerHeight / 4);
}

// Selected words show their own address.
function showPick() {
  document.querySelector(".pick")?.remove();
  const chosen = getSelection();
  if (!chosen || chosen.isCollapsed || !chosen.rangeCount) return;
  const range = chosen.getRangeAt(0);
  const start = pointOf(range.startContainer, range.startOffset);
  const end = pointOf(range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return;
  const box = document.createElement("p");
  box.className = "pick";
  box.setAttribute("role", "status");
  const link = document.createElement("a");
  link.href = `#char=${start},${end}`;
  link.textContent = `${text.dataset.document}#char=${start},${end}`;
  const cite = document.createElement("a");
  cite.href = citing(start, end);
  cite.textContent = "Cite";
  box.append("These words: ", link, " · ", cite);
  document.body.append(box);
}

if (text) {
  addEventListener("hashchange", showPassage);
  showPassage();
  let waiting = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(showPick, 250);
  });
}

// Escape hides what hovering or focus has shown, until the pointer or the focus moves on.
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") document.body.classList.add("quiet");
  if (event.key === "/" && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) {
    const box = document.querySelector("input[type=search]");
    if (box) {
      event.preventDefault();
      box.focus();
    }
  }
});
for (const name of ["pointerover", "focusin"]) {
  document.addEventListener(name, () => document.body.classList.remove("quiet"));
}
