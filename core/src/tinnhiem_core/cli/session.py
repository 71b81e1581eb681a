"""What every command shares: the language, the form of the answer, and how it ends."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import click

from tinnhiem_core.law.finding import Finding, Severity
from tinnhiem_core.schemas.characters import FORBIDDEN
from tinnhiem_core.services.findings import findings_data
from tinnhiem_core.texts import Lang, say

DONE, FINDINGS, BAD_INPUT, INTERNAL = 0, 1, 2, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One run of one command."""

    lang: Lang
    as_json: bool

    def say(self, code: str, **figures: object) -> str:
        """Return the sentence of ``code`` in the language of this run."""
        return say(code, self.lang, **figures)

    def answer(self, data: object, lines: Callable[[], Iterable[str]]) -> None:
        """Print the answer: ``data`` as JSON, or ``lines`` for people."""
        if self.as_json:
            write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
        else:
            write(_visible(lines()))

    def refuse(self, findings: Sequence[Finding]) -> int:
        """Say why the input can't be used, for people and, where asked for, as JSON."""
        if self.as_json:
            self.answer({"errors": findings_data(findings, self.lang)}, lambda: ())
        self.complain(findings)
        return BAD_INPUT

    def complain(self, findings: Sequence[Finding]) -> None:
        """Write findings to the stream of errors."""
        write(_visible(finding_lines(findings, self.lang)), error=True)


def _visible(lines: Iterable[str]) -> str:
    """Return lines that can't steer the terminal: a file may be called anything."""
    return "".join(f"{FORBIDDEN.sub('�', line)}\n" for line in lines)


def write(text: str, *, error: bool = False) -> None:
    """Write UTF-8 whatever the terminal's own encoding is; nothing where a stream is closed."""
    stream = sys.stderr if error else sys.stdout
    if stream is not None:  # None: the caller closed it
        stream.flush()
        stream.buffer.write(text.encode("utf-8", "backslashreplace"))
        stream.buffer.flush()


def of(context: click.Context) -> Session:
    """Return the session of a click context."""
    session: Session = context.find_root().obj
    return session


def exit_code(findings: Iterable[Finding]) -> int:
    """Return 1 where a finding stops the step, else 0."""
    return FINDINGS if any(one.severity is Severity.ERROR for one in findings) else DONE


def _one_line(text: str) -> str:
    return text.replace("\n", "�")


def finding_lines(
    findings: Sequence[Finding], lang: Lang, known: Callable[[Finding], bool] = lambda _: False
) -> Iterator[str]:
    """Yield findings for people: sentence, place, quotations, grounds, what to do."""
    for one in findings:
        sentence = _one_line(one.text(lang))
        mark = f" ({say('cli.known', lang)})" if known(one) else ""
        yield f"{say(f'cli.severity.{one.severity.value}', lang)} {one.code}{mark}  {sentence}"
        if _one_line(one.where) not in sentence:
            yield f"    {say('cli.where', lang)}: {_one_line(one.where)}"
        quotes = (quote for quote in dict.fromkeys(one.quotes()) if quote not in sentence)
        yield from (f"    {say('cli.quoted', lang)}: “{quote}”" for quote in quotes)
        grounds = "; ".join(dict.fromkeys(citation.text(lang) for citation in one.because))
        if grounds:
            yield f"    {say('cli.grounds', lang)}: {grounds}"
        if one.remedy(lang):
            yield f"    {say('cli.remedy', lang)}: {one.remedy(lang)}"


def totals(findings: Iterable[Finding], lang: Lang) -> str:
    """Return "2 lỗi, 3 cảnh báo, 1 ghi chú."."""
    found: Mapping[Severity, int] = {
        severity: sum(one.severity is severity for one in findings) for severity in Severity
    }
    return say(
        "cli.count",
        lang,
        errors=found[Severity.ERROR],
        warnings=found[Severity.WARNING],
        notes=found[Severity.NOTE],
    )
