// SPDX-License-Identifier: EUPL-1.2
// What comes after the bank, and the dead ends. Every ending waits for the payer to press its button.

import { button, h, show } from "./dom.js";
import { api, arm, leave, memory, pause, psp, push, replace, rerender, session } from "./flow.js";
import { page, spinner } from "./steps.js";
import { has, money, text } from "./texts.js";

const POLL_MS = 300;
const POLLS_MAX = 60;
const GENERIC_ERROR = 1;
const MARKS = { 0: ["ok", "✓"], 17: ["wait", "…"], 18: ["wait", "↩"], 8: ["", "×"] };

function fragment(name) {
  return new URLSearchParams(location.hash.slice(1)).get(name);
}

function ending(kind, mark, title, note, ...children) {
  show("main", h("div", { class: `result ${kind}`, id: "result" },
    h("span", { class: "mark", "aria-hidden": "true" }, mark),
    h("h1", { id: "result-title" }, title), h("p", { id: "result-text" }, note), ...children));
}

async function pollOutcome(payment) {
  let last = { outcome: GENERIC_ERROR, addressTells: false };
  for (let tries = 0; tries < POLLS_MAX; tries += 1) {
    const answer = await api("GET", `v1/transactions/${encodeURIComponent(payment)}/outcomes`);
    if (answer.status === 200 && answer.body.outcome !== undefined) last = answer.body;
    if (answer.status === 404 || answer.body?.isFinalStatus) break;
    await pause(POLL_MS);
  }
  return last;
}

export async function outcome() {
  if (memory.result) { showResult(); return; }
  const { cart, email, payment } = session.get();
  const id = payment ?? fragment("transactionId");
  if (!cart || !id) { replace("/"); return; }
  spinner();
  if (memory.polling) return;
  memory.polling = true;
  const answer = await pollOutcome(id);
  memory.result = { outcome: answer.outcome, cart, email, fee: 150 };
  session.clear();
  // The page is drawn again, with its result this time.
  if (answer.addressTells) replace(`/v2/esito#transactionId=${id}&outcome=${answer.outcome}`);
  else rerender();
  // Only now, and once: a page in another language loses it, as with the real one.
  if (isKnown(answer.outcome)) document.title = `${heading(memory.result)} - pagoPA`;
}

function isKnown(code) { return has(`outcome_${code}`); }

function sum({ cart, fee }) { return cart.paymentNotices.reduce((sum, notice) => sum + notice.amount, fee); }

// An outcome that the page does not know has no heading.
function heading(result) { return isKnown(result.outcome) ? text(`outcome_${result.outcome}`, money(sum(result))) : ""; }

function showResult() {
  const { outcome: code, cart, email } = memory.result;
  const urls = cart.returnUrls;
  const [kind, mark] = MARKS[code] ?? ["bad", "!"];
  const note = [0, 17].includes(code) ? text(`outcome_${code}_text`, money(sum(memory.result)), email) : text("outcome_text");
  const target = code === 0 ? urls.returnOkUrl : code === 17 ? urls.returnWaitingUrl ?? urls.returnErrorUrl : urls.returnErrorUrl;
  ending(kind, mark, heading(memory.result), note,
    button("outcome-continue", text("next"), () => leave(target), { primary: true }),
    code === 0 ? h("p", { class: "survey" },
      h("a", { id: "link-survey", href: "/questionario", target: "_blank", rel: "noopener" }, text("survey"))) : null);
}

// 3-D Secure inside a frame, on this very host: the payer sees a spinner, and money can move.
export async function threeDSecure() {
  const { cart, payment } = session.get();
  const id = payment ?? fragment("transactionId");
  if (!cart || !id) { replace("/"); return; }
  spinner();
  if (memory.inThreeDSecure) return;
  memory.inThreeDSecure = true;
  arm();
  document.body.append(h("iframe", { id: "gdi-frame", hidden: true, title: "3-D Secure", src: `${psp}/psp/gdi/${id}` }));
  for (let tries = 0; tries < POLLS_MAX; tries += 1) {
    const answer = await api("GET", `v1/transactions/${encodeURIComponent(id)}/outcomes`);
    if (answer.body?.outcome !== undefined) break;
    await pause(POLL_MS);
  }
  leave("/esito");
}

export function cancelled() {
  const { cart } = session.get();
  memory.cancelUrl ??= cart?.returnUrls.returnCancelUrl;
  session.clear();
  if (!memory.cancelUrl) { replace("/"); return; }
  ending("", "×", text("cancelledTitle"), text("errorText"),
    button("cancelled-continue", text("next"), () => leave(memory.cancelUrl), { primary: true }));
}

function backOrHome() {
  if (memory.errorUrl) leave(memory.errorUrl); else push("/");
}

export function failed() {
  memory.errorUrl ??= session.get().cart?.returnUrls.returnErrorUrl;
  session.clear();
  ending("bad", "!", text("errorTitle"), text("errorText"),
    button("failed-close", text("close"), backOrHome, { primary: true }));
}

export function sessionExpired() {
  memory.errorUrl ??= session.get().cart?.returnUrls.returnErrorUrl;
  ending("wait", "!", text("sessionTitle"), text("errorText"),
    button("expired-close", text("close"), backOrHome, { primary: true }));
}

export function home() {
  page(text("homeTitle"),
    h("p", { class: "lead" }, text("homeNote")),
    h("ul", { class: "choices" },
      h("li", {}, h("button", { id: "home-qr", type: "button", onclick: () => push("/leggi-codice-qr") },
        h("span", { class: "name" }, text("homeQr")))),
      h("li", {}, h("button", { id: "home-type", type: "button", onclick: () => push("/inserisci-dati-avviso") },
        h("span", { class: "name" }, text("homeType"))))));
}
