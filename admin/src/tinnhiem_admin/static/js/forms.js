// Filters that apply on change, a guard for unsaved work, busy buttons. Every form works without this file.
"use strict";
(() => {
  document.querySelector("[data-autofocus]")?.focus();

  for (const form of document.querySelectorAll("form[data-autosubmit]")) {
    form.addEventListener("change", () => form.requestSubmit());
    form.addEventListener("submit", () => {
      for (const control of form.elements) {
        if (control.name && control.value === "") control.disabled = true; // a short address
      }
    });
  }
  window.addEventListener("pageshow", () => {
    for (const control of document.querySelectorAll("form[data-autosubmit] :disabled")) control.disabled = false;
  });

  // A link in an error summary also puts the cursor into the field.
  for (const link of document.querySelectorAll(".tn-errsum a[href^='#']")) {
    link.addEventListener("click", () => document.getElementById(link.hash.slice(1))?.focus());
  }

  let unsaved = false;
  for (const form of document.querySelectorAll("form[data-guard]")) {
    form.addEventListener("input", () => { unsaved = true; });
    form.addEventListener("submit", () => { unsaved = false; });
  }
  window.addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });

  // One press, one request: the second submit of the same form is dropped.
  for (const form of document.querySelectorAll("form[method='post']:not([data-scale-switch])")) {
    form.addEventListener("submit", (event) => {
      if (event.defaultPrevented) return;
      if (form.dataset.busy) { event.preventDefault(); return; }
      form.dataset.busy = "1";
      event.submitter?.setAttribute("aria-busy", "true");
      setTimeout(() => { // also after a download, which leaves this page standing
        delete form.dataset.busy;
        event.submitter?.removeAttribute("aria-busy");
      }, 4000);
    });
  }

  for (const box of document.querySelectorAll("[data-check-all]")) {
    box.hidden = false;
    box.addEventListener("change", () => {
      for (const one of document.querySelectorAll(`input[form="${box.dataset.checkAll}"][name="rowid"]`)) {
        one.checked = box.checked;
      }
    });
  }

  for (const button of document.querySelectorAll("[data-reveal]")) {
    const input = document.getElementById(button.dataset.reveal);
    button.hidden = false;
    button.addEventListener("click", () => {
      const shown = input.type === "text";
      input.type = shown ? "password" : "text";
      button.setAttribute("aria-pressed", String(!shown));
    });
  }
})();
