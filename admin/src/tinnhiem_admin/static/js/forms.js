// Short addresses of filters, a guard for unsaved work, busy buttons. Every form works without this file.
"use strict";
(() => {
  document.querySelector("[data-autofocus]")?.focus();

  // A filter is sent by its button alone: whoever is still typing loses nothing.
  for (const form of document.querySelectorAll("form[data-filter]")) {
    form.addEventListener("submit", () => {
      for (const control of form.elements) {
        if (control.name && control.value === "") control.disabled = true; // a short address
      }
    });
  }
  window.addEventListener("pageshow", () => {
    for (const control of document.querySelectorAll("form[data-filter] :disabled")) control.disabled = false;
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

  // One press, one request: until the answer comes every further submit of the form is dropped.
  // What takes over a second says so. A page that stands again (back, a stopped request) is free.
  const working = document.querySelector("[data-working]");
  let told;
  const free = () => {
    clearTimeout(told);
    if (working) working.textContent = "";
    for (const form of document.querySelectorAll("form[data-busy]")) delete form.dataset.busy;
    for (const button of document.querySelectorAll("form [aria-busy]")) button.removeAttribute("aria-busy");
  };
  window.addEventListener("pageshow", free);
  for (const form of document.querySelectorAll("form[method='post']:not([data-scale-switch])")) {
    form.addEventListener("submit", (event) => {
      if (event.defaultPrevented) return;
      const download = "download" in form.dataset; // it leaves this page standing, and the browser shows it
      const press = download ? event.submitter?.value || "1" : "1";
      if (form.dataset.busy === press) { event.preventDefault(); return; }
      form.dataset.busy = press;
      if (download) { setTimeout(() => { delete form.dataset.busy; }, 1000); return; } // a double click alone
      event.submitter?.setAttribute("aria-busy", "true");
      told = setTimeout(() => { if (working) working.textContent = working.dataset.working; }, 1000);
      setTimeout(free, 120000);
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
