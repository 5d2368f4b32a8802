// SPDX-License-Identifier: EUPL-1.2
// The sandbox Checkout: one page, the real steps under the real paths. Nothing here moves money.

import { h, show, button } from "./dom.js";
import { memory, session, start, rerender, replace, disarm } from "./flow.js";
import { LANGUAGES, language, money, setLanguage, text } from "./texts.js";
import * as steps from "./steps.js";
import * as endings from "./endings.js";

const PAGES = {
  "/inserisci-email": steps.email,
  "/scegli-metodo": steps.method,
  "/inserisci-carta": steps.card,
  "/lista-psp": steps.psps,
  "/riepilogo-pagamento": steps.summary,
  "/gdi-check": endings.threeDSecure,
  "/esito": endings.outcome,
  "/v2/esito": endings.outcome,
  "/annullato": endings.cancelled,
  "/errore": endings.failed,
  "/sessione-scaduta": endings.sessionExpired,
  "/": endings.home,
  "/leggi-codice-qr": endings.home,
  "/inserisci-dati-avviso": endings.home,
};
const LEAFLETS = ["/termini-di-servizio", "/privacypolicy/", "/accessibilita", "/chi-siamo", "/questionario"];

function closeBox() { show("overlay"); }

function cartBox(cart) {
  show("overlay", h("div", { class: "box", role: "dialog", "aria-modal": "true" },
    h("h2", {}, money(total(cart))),
    h("ul", {}, ...cart.paymentNotices.map((notice) => h("li", {},
      h("b", {}, notice.description), `${notice.companyName} · ${notice.noticeNumber} · ${money(notice.amount)}`))),
    button("cart-close", text("close"), closeBox)));
}

export function total(cart) {
  return cart.paymentNotices.reduce((sum, notice) => sum + notice.amount, 0);
}

function header() {
  const { cart, user } = session.get();
  show("prova", h("span", {}, text("prova")));
  show("header", h("div", { class: "bar" },
    h("span", { class: "brand" }, "Checkout", h("small", {}, text("subtitle"))),
    user ? h("span", { id: "user" }, user) : null,
    cart ? h("button", { id: "cart-open", type: "button", "aria-label": `${text("cart")}, ${money(total(cart))}`,
      onclick: () => cartBox(cart) }, money(total(cart))) : null));
}

function footer() {
  const blank = (id, path, key) => h("a", { id, href: path, target: "_blank", rel: "noopener" }, text(key));
  show("footer", h("nav", {},
    blank("link-about", "/chi-siamo", "about"),
    blank("link-accessibility", "/accessibilita", "accessibility"),
    blank("link-privacy", "/privacypolicy/it.html#informativa", "privacy"),
    blank("link-terms", "/termini-di-servizio", "termsLink"),
    h("select", { id: "language", "aria-label": text("language"), onchange: (event) => {
      setLanguage(event.target.value);
      nameApp();
      rerender();
    } }, ...Object.entries(LANGUAGES).map(([code, name]) =>
      h("option", { value: code, selected: code === language() }, name)))));
}

function leaflet() {
  show("main", h("h1", {}, "Checkout"), h("p", {}, text("subtitle")));
}

function render() {
  closeBox();
  header();
  footer();
  const path = location.pathname;
  if (path !== "/riepilogo-pagamento") {
    memory.onSummary = false;
    if (path !== "/gdi-check") disarm();
  }
  scrollTo(0, 0);
  if (path.startsWith("/c/")) steps.cart(path.slice(3).replace(/\/$/, ""));
  else if (PAGES[path]) PAGES[path]();
  else if (LEAFLETS.some((known) => path.startsWith(known))) leaflet();
  else replace("/"); // a stray address ends on the home page, as with the real one
}

// The page's own title, by its language; steps and the outcome put theirs in its place.
function nameApp() { document.title = text("appTitle"); }

nameApp();
start(render);
