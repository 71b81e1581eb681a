// Text size without reload, menus that shut, print. Every page works without this file.
"use strict";
(() => {
  const root = document.documentElement;

  for (const form of document.querySelectorAll("[data-scale-switch]")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const size = event.submitter.value;
      const body = new FormData(form);
      body.set("scale", size);
      if (size === "md") root.removeAttribute("data-scale");
      else root.setAttribute("data-scale", size);
      for (const button of form.querySelectorAll("button")) {
        button.setAttribute("aria-pressed", String(button === event.submitter));
      }
      fetch(form.action, { method: "POST", body });
    });
  }

  const shutMenus = (except) => {
    for (const menu of document.querySelectorAll(".tn-menu[open], .tn-why[open]:not(.tn-why--static)")) {
      if (menu !== except) menu.open = false;
    }
  };
  document.addEventListener("click", (event) => shutMenus(event.target.closest(".tn-menu, .tn-why")));
  document.addEventListener("keydown", (event) => {
    const open = event.key === "Escape" && document.querySelector(".tn-menu[open], .tn-why[open]");
    if (!open) return;
    open.open = false;
    open.querySelector("summary").focus();
  });

  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
  window.addEventListener("beforeprint", () => {
    for (const why of document.querySelectorAll(".tn-why")) why.open = true;
  });

  for (const toast of document.querySelectorAll(".tn-toasts > .tn-toast")) {
    setTimeout(() => toast.remove(), 8000);
  }
  for (const button of document.querySelectorAll("[data-dismiss]")) {
    button.hidden = false;
    button.addEventListener("click", () => button.parentElement.remove());
  }
})();
