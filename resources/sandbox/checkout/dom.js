// SPDX-License-Identifier: EUPL-1.2
// Elements without innerHTML: what a creditor wrote into the cart is only ever text.

export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export function show(place, ...children) {
  document.getElementById(place).replaceChildren(...children.filter((child) => child));
}

export function button(id, label, onclick, { primary = false, type = "button" } = {}) {
  return h("button", { id, type, class: primary ? "primary" : null, onclick }, label);
}

export function field(id, label, attributes = {}) {
  return h("div", { class: "field" },
    h("label", { for: id }, label),
    h("input", { id, name: id, autocomplete: "off", ...attributes }),
    h("p", { class: "fault", id: `${id}-fault`, role: "alert" }));
}

export function setFault(id, message) {
  const input = document.getElementById(id);
  input.parentElement.classList.toggle("wrong", Boolean(message));
  input.setAttribute("aria-invalid", String(Boolean(message)));
  document.getElementById(`${id}-fault`).textContent = message ?? "";
}
