"""The headers of every answer: what a browser may load, keep and frame."""

from __future__ import annotations

from secrets import token_urlsafe

from flask import Flask, Response, g, request
from werkzeug.exceptions import SecurityError

from tinnhiem_admin.static_files import is_file, let_keep

ONE_YEAR = 31_536_000


def nonce() -> str:
    """Return the nonce of this answer; FAB's own scripts carry it."""
    if "nonce" not in g:
        g.nonce = token_urlsafe(16)
    value: str = g.nonce
    return value


def policy() -> str:
    """Return the Content-Security-Policy: this host alone, no inline script, no inline style."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' 'nonce-{nonce()}'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "frame-src 'self'",
            "object-src 'none'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'self'",
        )
    )


def init_headers(app: Flask, *, tls: bool) -> None:
    """Refuse foreign host names; set the headers on every answer, of errors too."""
    app.jinja_env.globals["csp_nonce"] = nonce

    @app.before_request
    def refuse_foreign_host() -> None:
        # before anything else looks at the request: keys, tokens, limits
        if isinstance(request.routing_exception, SecurityError):
            raise request.routing_exception

    @app.after_request
    def set_headers(response: Response) -> Response:
        response.headers["Content-Security-Policy"] = policy()
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["X-Frame-Options"] = "SAMEORIGIN"
        response.headers["Referrer-Policy"] = "same-origin"
        response.headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()"
        response.headers["Cross-Origin-Opener-Policy"] = "same-origin"
        if is_file(response):
            let_keep(response)
        else:
            response.headers["Cache-Control"] = "no-store"
        if tls:
            response.headers["Strict-Transport-Security"] = f"max-age={ONE_YEAR}"
        return response
