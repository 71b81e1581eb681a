// Warns 5 minutes before sign-in ends; Enter keeps it alive. Nothing on the page is lost.
"use strict";
(() => {
  const dialog = document.getElementById("session-warning");
  if (!dialog) return;
  const form = dialog.querySelector("form");
  const error = dialog.querySelector("[data-session-error]");
  const early = 5 * 60;
  let timer = 0;

  const wait = () => {
    clearTimeout(timer);
    const seconds = Math.max(Number(dialog.dataset.session) - early, 1);
    timer = setTimeout(() => dialog.showModal(), seconds * 1000);
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      const answer = await fetch(form.action, { method: "POST", body: new FormData(form) });
      if (!answer.ok) throw new Error(String(answer.status));
      error.hidden = true;
      dialog.close();
      wait();
    } catch {
      error.textContent = dialog.dataset.unanswered;
      error.hidden = false;
    }
  });
  wait();
})();
