// SPDX-License-Identifier: EUPL-1.2
// What AT-SPI does not tell of pagoPA's page in Qt 6.11: what is asked of a field and what is wrong with it, and live regions.
// An expression, whose value is a text in JSON.
// It runs in a world of its own, in the page's own document and in none of its frames. It never reads what is in a field.
(() => {
    const LONGEST = 300, MOST = 10
    const REGION = '[role="alert"],[role="status"],[role="alertdialog"],[role="log"],[aria-live="polite"],[aria-live="assertive"],output'
    const CONTROLS = 'input,select,textarea,button,iframe,a[href],[contenteditable]'
    const cut = text => (text ?? "").replace(/\s+/g, " ").trim().slice(0, LONGEST)
    const texts = ids => cut((ids ?? "").split(/\s+/).slice(0, 5)
        .map(id => id && document.getElementById(id)).filter(one => one && !one.matches("input,textarea,[contenteditable]"))
        .map(one => one.textContent.slice(0, LONGEST)).join(" "))
    const described = one => texts(one.getAttribute("aria-errormessage")) || texts(one.getAttribute("aria-describedby"))

    if (!window.kioskReading) {
        const reading = window.kioskReading = {said: [], turned: 0}
        const say = text => {
            const words = cut(text)
            if (words && !reading.said.includes(words) && reading.said.length < MOST)
                reading.said.push(words)
        }
        const look = change => {
            const node = change.target.nodeType === 1 ? change.target : change.target.parentElement
            if (!node)
                return
            if (change.type === "attributes") {
                if (node.getAttribute("aria-invalid") === "true" && change.oldValue !== "true")
                    say(described(node))
                return
            }
            const region = node.closest(REGION)
            const dialogs = [...change.addedNodes].filter(one => one.nodeType === 1)
                .map(one => one.matches(REGION) ? one : one.querySelector(REGION)).filter(one => one)
            dialogs.slice(0, MOST).forEach(one => one.querySelector(CONTROLS) && !one.matches('[role="alertdialog"]')
                || say(one.textContent.slice(0, 2 * LONGEST)))
            if (region?.matches('[role="alertdialog"]') || region && !region.querySelector(CONTROLS))
                say(region.textContent.slice(0, 2 * LONGEST))
        }
        new MutationObserver(changes => changes.slice(0, 200).forEach(look)).observe(document, {
            subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["aria-invalid"], attributeOldValue: true
        })
    }

    const label = one => {
        const own = texts(one.getAttribute("aria-labelledby")) || cut(one.getAttribute("aria-label"))
            || cut([...one.labels ?? []].map(each => each.textContent.slice(0, LONGEST)).join(" "))
            || cut(one.getAttribute("title"))
            || (one.matches("a,button,summary") ? cut(one.textContent.slice(0, LONGEST)) : "")
        if (own || one.tagName !== "IFRAME")
            return own || cut(one.getAttribute("placeholder"))
        for (let near = one.parentElement, steps = 0; near && steps < 3; near = near.parentElement, ++steps) {
            const labels = near.querySelectorAll("label")
            if (labels.length)
                return labels.length === 1 ? cut(labels[0].textContent.slice(0, LONGEST)) : ""
        }
        return ""
    }
    // as the values of the enum Part
    const part = one => {
        const type = (one.getAttribute("type") ?? "").toLowerCase()
        const role = {button: "button", link: "link", checkbox: "check box", switch: "check box", radio: "radio", tab: "button",
                      combobox: "choice", listbox: "choice", option: "option"}[one.getAttribute("role")]
        if (one.isContentEditable || one.tagName === "TEXTAREA")
            return "field"
        if (one.tagName === "INPUT")
            return {checkbox: "check box", radio: "radio", button: "button", submit: "button", image: "button", reset: "button"}[type] ?? "field"
        return role ?? {A: "link", BUTTON: "button", SUMMARY: "button", SELECT: "choice"}[one.tagName] ?? "other"
    }
    let focus = document.activeElement
    while (focus?.shadowRoot?.activeElement)
        focus = focus.shadowRoot.activeElement
    const said = window.kioskReading.said.splice(0)
    const known = focus && focus !== document.body && focus !== document.documentElement
    return JSON.stringify({
        page: cut(document.title) + "|" + cut(document.querySelector("h1,[role=heading]")?.textContent.slice(0, LONGEST)),
        ready: document.readyState !== "loading",
        lang: document.documentElement.lang.slice(0, 20),
        said: said,
        focus: known ? {
            part: part(focus),
            frame: focus.tagName === "IFRAME",
            label: label(focus),
            kind: (focus.getAttribute("type") ?? "").slice(0, 30),
            autocomplete: (focus.getAttribute("autocomplete") ?? "").slice(0, 100),
            checked: focus.matches('[type="checkbox" i],[type="radio" i]') ? focus.checked === true : null,
            required: focus.required === true || focus.getAttribute("aria-required") === "true",
            invalid: focus.getAttribute("aria-invalid") === "true",
            described: described(focus),
            lang: (focus.closest("[lang]:not(html)")?.getAttribute("lang") ?? "").slice(0, 20)
        } : null
    })
})()
