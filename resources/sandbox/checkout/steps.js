// SPDX-License-Identifier: EUPL-1.2
// The steps before the bank: e-mail, method, card, PSP, summary.

import { button, field, h, setFault, show } from "./dom.js";
import { api, arm, disarm, leave, memory, psp, push, replace, session } from "./flow.js";
import { money, text } from "./texts.js";

const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s.]{2,}$/;
const GLYPHS = { card: "▭", account: "≡", app: "▯", wallet: "◫" };

export function page(title, ...children) {
  document.title = `${title} – Checkout (PROVA)`;
  show("main", h("h1", {}, title), ...children);
}

export function spinner(note) {
  document.title = text("appTitle");
  show("main", h("div", { class: "spinner", id: "spinner" }), h("p", {}, note ?? text("waiting")));
}

export function box(title, note, ...buttons) {
  show("overlay", h("div", { class: "box", id: "error-box", role: "alertdialog", "aria-modal": "true" },
    h("h2", {}, title), h("p", {}, note), h("div", { class: "actions" }, ...buttons)));
  buttons.at(-1)?.focus();
}

// The cart, or null after having gone home: without a session every step ends there.
function guard() {
  const { cart } = session.get();
  if (!cart) replace("/");
  return cart ?? null;
}

function failBox(note, onRetry) {
  box(text("errorTitle"), note,
    button("error-help", text("help"), onRetry),
    button("error-close", text("close"), () => push("/errore"), { primary: true }));
}

export async function cart(id) {
  spinner();
  session.clear();
  const answer = await api("GET", `v1/carts/${encodeURIComponent(id)}`);
  if (answer.status === 200) {
    session.set({ cart: answer.body, cartId: id });
    replace("/inserisci-email");
  } else {
    // "Contact support" is wired to another try, as in the real page.
    failBox(text("cartGone"), () => cart(id));
  }
}

export function email() {
  const current = guard();
  if (!current) return;
  if (new URLSearchParams(location.search).get("login") === "1") {
    session.set({ user: "Mario Rossi" });
    replace("/inserisci-email");
    return;
  }
  const { user, email: kept } = session.get();
  const submit = (event) => {
    event.preventDefault();
    const first = document.getElementById("email").value.trim();
    const second = document.getElementById("email-repeat").value.trim();
    setFault("email", EMAIL.test(first) ? null : text("emailWrong"));
    setFault("email-repeat", first.toLowerCase() === second.toLowerCase() ? null : text("emailDiffers"));
    const wrong = document.querySelector('[aria-invalid="true"]');
    if (wrong) { wrong.focus(); return; }
    session.set({ email: first });
    push("/scegli-metodo");
  };
  page(text("emailTitle"),
    h("p", { class: "lead" }, text("emailLead")),
    user ? null : h("p", {}, button("login", text("login"), () => location.assign(`${psp}/idp/login`))),
    h("form", { id: "email-form", novalidate: true, onsubmit: submit },
      field("email", text("email"), { type: "email", inputmode: "email", value: kept ?? current.emailNotice ?? "" }),
      field("email-repeat", text("emailRepeat"), { type: "email", inputmode: "email" }),
      h("p", { class: "note" }, text("terms"), " ",
        h("a", { href: "/termini-di-servizio", target: "_blank", rel: "noopener" }, text("termsLink"))),
      h("div", { class: "actions" },
        button("back", text("back"), () => leave(current.returnUrls.returnCancelUrl)),
        button("continue", text("next"), () => {}, { primary: true, type: "submit" }))));
}

export async function method() {
  if (!guard()) return;
  spinner();
  const answer = await api("GET", "v1/payment-methods");
  if (location.pathname !== "/scegli-metodo") return;
  if (answer.status !== 200) { failBox(text("errorText"), method); return; }
  const list = h("ul", { class: "choices", id: "methods" }, ...answer.body.paymentMethods.map((item) =>
    h("li", { "data-name": text(`method_${item.id}`).toLowerCase() },
      h("button", { id: `method-${item.id}`, type: "button", onclick: () => choose(item.id) },
        h("span", { class: "glyph", "aria-hidden": "true" }, GLYPHS[item.id]),
        h("span", { class: "name" }, text(`method_${item.id}`)),
        h("span", { class: "fee" }, `${text("fee")} ${money(item.fee)}`)))));
  const filter = (event) => {
    for (const row of list.children) row.hidden = !row.dataset.name.includes(event.target.value.trim().toLowerCase());
  };
  page(text("methodTitle"),
    h("p", { class: "lead" }, text("methodLead")),
    field("method-search", text("search"), { type: "search", oninput: filter }),
    list,
    h("div", { class: "actions" }, button("back", text("back"), () => push("/inserisci-email"))));
}

// The choice of a method activates the notices at pagoPA, then asks for the fees.
async function choose(id) {
  spinner();
  const { cartId, email: address, payment } = session.get();
  if (!payment) {
    const started = await api("POST", "v2/transactions", { cartId, email: address ?? "" });
    if (started.status !== 200) { failBox(text("refusedText"), () => choose(id)); return; }
    session.set({ payment: started.body.transactionId, cardFrames: started.body.cardFrames });
  }
  const fees = await api("POST", `v2/payment-methods/${id}/fees?transactionId=${session.get().payment}`, {});
  if (fees.status === 401) { push("/sessione-scaduta"); return; }
  if (fees.status !== 200) { failBox(text("errorText"), () => choose(id)); return; }
  Object.assign(memory, { method: id, bundles: fees.body.bundles, bundle: null });
  if (id === "card") push("/inserisci-carta");
  else if (id === "app") { memory.bundle = memory.bundles[0]; push("/riepilogo-pagamento"); }
  else push("/lista-psp");
}

export function card() {
  if (!guard()) return;
  if (!memory.method) { replace("/scegli-metodo"); return; }
  const { cardFrames } = session.get();
  const submit = (event) => { event.preventDefault(); push("/lista-psp"); };
  const one = (id, key, attributes) => (cardFrames ? frame(id, key) : field(id, text(key), attributes));
  page(text("cardTitle"),
    h("p", { class: "lead" }, text("cardLead")),
    h("form", { id: "card-form", novalidate: true, onsubmit: submit },
      one("card-number", "cardNumber", { inputmode: "numeric", maxlength: 19 }),
      h("div", { class: "pair" },
        one("card-expiry", "cardExpiry", { inputmode: "numeric", maxlength: 5 }),
        one("card-code", "cardCode", { inputmode: "numeric", maxlength: 4 })),
      one("card-name", "cardName", {}),
      h("div", { class: "actions" },
        button("back", text("back"), () => push("/scegli-metodo")),
        button("continue", text("next"), () => {}, { primary: true, type: "submit" }))));
  const ready = cardFrames
    ? new Promise((resolve) => { memory.cardFilled = resolve; })
    : null;
  const next = document.getElementById("continue");
  const inputs = [...document.querySelectorAll("#card-form input")];
  const check = () => { next.disabled = !inputs.every((input) => input.value.trim()); };
  if (ready) { next.disabled = true; ready.then(() => { next.disabled = false; }); watchFrames(); }
  else { document.getElementById("card-form").addEventListener("input", check); check(); }
}

function frame(id, key) {
  return h("div", { class: "field" }, h("label", {}, text(key)),
    h("iframe", { id: `${id}-frame`, title: text(key), src: `${psp}/psp/fields/${id}` }));
}

function watchFrames() {
  const filled = new Set();
  addEventListener("message", (event) => {
    if (event.origin !== psp || typeof event.data?.field !== "string") return;
    if (event.data.filled) filled.add(event.data.field); else filled.delete(event.data.field);
    if (filled.size === 4) memory.cardFilled();
  });
}

export function psps() {
  if (!guard()) return;
  if (!memory.bundles) { replace("/scegli-metodo"); return; }
  const next = button("continue", text("next"), () => push("/riepilogo-pagamento"), { primary: true });
  next.disabled = !memory.bundle;
  page(text("pspTitle"),
    h("p", { class: "lead" }, text("pspLead")),
    h("ul", { class: "choices", id: "psps" }, ...memory.bundles.map((bundle, index) => h("li", {},
      h("label", { id: `psp-${index + 1}` },
        h("input", { type: "radio", name: "psp", checked: memory.bundle?.id === bundle.id,
          onchange: () => { memory.bundle = bundle; next.disabled = false; } }),
        h("span", { class: "name" }, bundle.name),
        h("span", { class: "fee" }, money(bundle.fee)))))),
    h("div", { class: "actions" }, button("back", text("back"), () => push("/scegli-metodo")), next));
}

export function summary() {
  const current = guard();
  if (!current) return;
  // After a reload the choice is gone, and with it this page.
  if (!memory.bundle) { replace("/scegli-metodo"); return; }
  const notices = current.paymentNotices.reduce((sum, notice) => sum + notice.amount, 0);
  const total = notices + memory.bundle.fee;
  memory.onSummary = true;
  memory.askPending = askPending;
  arm();
  const row = (key, value, id) => h("div", {}, h("dt", {}, text(key)), h("dd", { id }, value));
  page(text("summaryTitle"),
    h("p", { class: "total" }, text("total"), h("strong", { id: "total" }, money(total))),
    h("dl", { class: "summary" },
      row("amount", money(notices), "amount"),
      row("fee", money(memory.bundle.fee), "fee"),
      row("payWith", text(`method_${memory.method}`)),
      row("handledBy", memory.bundle.name),
      row("outcomeTo", session.get().email ?? "")),
    h("p", { class: "note" },
      h("a", { href: "/privacypolicy/psp.html", target: "_blank", rel: "noopener" }, text("pspPrivacy"))),
    h("div", { class: "actions" },
      button("cancel", text("cancel"), cancel),
      button("pay", `${text("pay")} ${money(total)}`, pay, { primary: true })));
}

function askPending() {
  box(text("pendingTitle"), text("pendingText"),
    button("pending-leave", text("leave"), cancel),
    button("pending-stay", text("stay"), () => show("overlay"), { primary: true }));
}

async function cancel() {
  const { payment, cart: current } = session.get();
  const answer = await api("DELETE", `v2/transactions/${payment}`);
  memory.onSummary = false;
  disarm();
  if (answer.status === 202) { push("/annullato"); return; }
  box(text("errorTitle"), text("cancelFailed"), button("error-close", text("close"), () => {
    // The real page gives an absolute address to its own router here, and so ends on its home page.
    history.pushState(null, "", `/riepilogo-pagamento/${current.returnUrls.returnCancelUrl}`);
    push("/");
  }, { primary: true }));
}

async function pay() {
  const pressed = document.getElementById("pay");
  if (pressed.disabled) return;
  pressed.disabled = true;
  const answer = await api("POST", `v2/transactions/${session.get().payment}/auth-requests`,
    { language: localStorage.getItem("i18nextLng") ?? "it" });
  if (answer.status !== 200) { failBox(text("errorText"), () => show("overlay")); return; }
  memory.onSummary = false;
  leave(answer.body.authorizationUrl);
}
