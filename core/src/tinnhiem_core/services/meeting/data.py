"""``results.json``: everything that the papers of a meeting say, as JSON values."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import time
from hashlib import sha256
from typing import cast

from tinnhiem_core.model.meeting import OfficeHolder
from tinnhiem_core.model.vote import BoardRuling
from tinnhiem_core.schemas import digest
from tinnhiem_core.services.findings import cited, findings_data
from tinnhiem_core.services.meeting.checking import board_of, chair_name
from tinnhiem_core.services.meeting.counting import CountedBox
from tinnhiem_core.services.meeting.people import Answer
from tinnhiem_core.services.meeting.run import MeetingRun
from tinnhiem_core.services.tally_report import result_data
from tinnhiem_core.texts import Lang

RESULTS_SCHEMA = 1


def results(run: MeetingRun) -> dict[str, object]:
    """Return the results of a meeting; texts in Vietnamese, days as yyyy-mm-dd."""
    file, subject = run.file, run.subject
    return {
        "schema": RESULTS_SCHEMA,
        "sample": file.sample,
        "locality": subject.plan.locality.slug,
        "plan": str(subject.plan.locality.paper),
        "plan_sha256": digest(subject.plan),
        "rule_set": subject.rules.key.value,
        "meeting": _meeting(run),
        "polled": [_person(one) for one in run.people.polled],
        "left_out": [_answered(one, why) for one, why in run.people.left_out],
        "decided": [_answered(one, why) for one, why in run.people.explained],
        "voters": [
            {"person": one.person.key, "name": one.person.name, "titles": list(one.titles)}
            for one in run.people.voters
        ],
        "attendance": _attendance(run),
        "boxes": [_box(run, one) for one in run.boxes],
        "reasons": [
            {"code": one.code, "where": one.where, "reason": one.reason} for one in file.reasons
        ],
        "findings": findings_data(run.findings),
    }


def results_text(run: MeetingRun, files: Iterable[str]) -> str:
    """Return ``results.json``: the results, their hash, and the files of the same folder.

    Keys in the order above, two blanks a level, one newline.
    """
    whole = results(run) | {"content_sha256": content_hash(run), "files": sorted(files)}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def content_hash(run: MeetingRun) -> str:
    """Return the SHA-256 of the canonical JSON of the results, as printed on the papers."""
    line = json.dumps(results(run), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(f"{line}\n".encode()).hexdigest()


def _meeting(run: MeetingRun) -> dict[str, object]:
    file, board = run.file, board_of(run.file, run.subject)
    secretary = run.subject.persons[file.secretary].name if file.secretary else ""
    return {
        "name": file.name,
        "day": file.day.isoformat(),
        "starts": _clock(file.starts),
        "ends": _clock(file.ends),
        "count_starts": _clock(file.count_starts),
        "count_ends": _clock(file.count_ends),
        "place": file.place,
        "unit": run.subject.unit.name,
        "rows": list(run.subject.row_keys),
        "venue": file.venue,
        "chair": chair_name(file, run.subject),
        "secretary": secretary,
        "board": {"head": board.head, "members": list(board.members)} if board else None,
    }


def _clock(hour: time | None) -> str | None:
    return f"{hour:%H:%M}" if hour else None


def _person(holder: OfficeHolder) -> dict[str, object]:
    return {
        "person": holder.person.key,
        "name": holder.person.name,
        "title": holder.post.title,
        "row": holder.row,
        "title_key": holder.title,
        "posts": [one.title for one in holder.posts],
    }


def _answered(holder: OfficeHolder, why: Answer) -> dict[str, object]:
    grounds = [cited(one, Lang.VI) for one in why.because]
    return _person(holder) | {"code": why.code, "reason": why.text(), "because": grounds}


def _attendance(run: MeetingRun) -> dict[str, object] | None:
    if run.attendance is None:
        return None
    there = run.attendance
    return {
        "summoned": len(there.summoned),
        "opening": len(there.opening),
        "present": len(there.present),
        "absent": [one for one in there.summoned if one not in there.present],
    }


def _box(run: MeetingRun, box: CountedBox) -> dict[str, object]:
    account = box.result.account
    data = result_data(run.subject.rules, box.result, box.findings, Lang.VI)
    lines = (row.line.person for row in box.result.rows)
    rows = cast("list[dict[str, object]]", data["rows"])
    return {
        "electorate": box.electorate.key,
        "summoned": account.summoned,
        "opening": account.opening,
        "present": account.present,
        "issued": account.issued,
        "collected": account.collected,
        "foreign": account.foreign,
        "deputies": account.deputies,
        "added_names": box.result.added_names,
        "entered_by": list(box.entered_by),
        "rulings": [_ruling(one) for one in box.result.rulings],
        **data,
        "rows": [{"person": person} | row for person, row in zip(lines, rows, strict=True)],
    }


def _ruling(ruling: BoardRuling) -> dict[str, object]:
    """Return a ruling as the meeting file counts: papers and rows from 1."""
    read_as = ruling.confidence
    return {
        "paper": ruling.paper + 1,
        "row": ruling.row + 1,
        "doubt": ruling.doubt.value,
        "read_as": read_as.value if read_as else None,
        "note": ruling.note,
    }
