// SPDX-License-Identifier: EUPL-1.2
// Where the page is, what it remembers, and how it leaves: by pushState inside, by location.replace outside.

const KEY = "sandbox-checkout";

export const psp = document.querySelector('meta[name="sandbox-psp"]').content;

// Kept in sessionStorage, so that it outlives the trip to the bank; `memory` does not.
export const session = {
  get() {
    try { return JSON.parse(sessionStorage.getItem(KEY)) ?? {}; } catch { return {}; }
  },
  set(values) {
    sessionStorage.setItem(KEY, JSON.stringify({ ...session.get(), ...values }));
  },
  clear() {
    sessionStorage.removeItem(KEY);
  },
};
export const memory = {};

let render = () => {};

export function start(renderPage) {
  render = renderPage;
  addEventListener("popstate", () => {
    if (memory.onSummary) {
      // The summary does not let itself be left by "back" without a question.
      history.pushState(null, "", "/riepilogo-pagamento");
      memory.askPending();
    } else {
      render();
    }
  });
  render();
}

export function rerender() { render(); }

export function push(path) {
  history.pushState(null, "", path);
  render();
}

export function replace(path) {
  history.replaceState(null, "", path);
  render();
}

export function leave(url) {
  disarm();
  location.replace(url);
}

function beforeUnload(event) {
  event.preventDefault();
  event.returnValue = "";
}

export function arm() { addEventListener("beforeunload", beforeUnload); }
export function disarm() { removeEventListener("beforeunload", beforeUnload); }

// Answers {status, body}; a server that cannot be reached is status 0.
export async function api(method, path, body) {
  try {
    const answer = await fetch(`/ecommerce/checkout/${path}`, {
      method,
      headers: body ? { "Content-Type": "application/json" } : {},
      body: body ? JSON.stringify(body) : undefined,
    });
    const isJson = (answer.headers.get("content-type") ?? "").includes("json");
    return { status: answer.status, body: isJson ? await answer.json() : null };
  } catch {
    return { status: 0, body: null };
  }
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
