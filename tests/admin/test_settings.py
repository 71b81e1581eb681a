"""What the environment says, read at start: everything that is wrong at once."""

from __future__ import annotations

import pytest

from tinnhiem_admin.settings import SettingsError, from_environment

SECRET = "k1m2n3p4q5r6s7t8" * 3
GOOD = {"TINNHIEM_SECRET_KEY": SECRET}


def test_a_secret_is_all_that_is_needed() -> None:
    settings = from_environment(GOOD)
    assert settings.database_url.startswith("sqlite:///")
    assert settings.tls
    assert not settings.demo


def test_everything_wrong_is_told_at_once() -> None:
    wrong = {
        "TINNHIEM_SECRET_KEY": "short",
        "TINNHIEM_TLS": "yes",
        "TINNHIEM_DEMO": "1",
        "TINNHIEM_PROXIES": "-1",
        "TINNHIEM_PUBLIC_URL": "tinnhiem.example",
        "DATABASE_URL": "mysql://somewhere",
    }
    with pytest.raises(SettingsError) as refused:
        from_environment(wrong)
    told = str(refused.value)
    assert len(refused.value.problems) == len(wrong)
    assert all(name in told for name in wrong)


@pytest.mark.parametrize("secret", ["", SECRET[:31], " " * 40, "a" * 40, "abcdefg" * 9])
def test_a_short_or_plain_secret_is_refused(secret: str) -> None:
    with pytest.raises(SettingsError, match="TINNHIEM_SECRET_KEY"):
        from_environment({"TINNHIEM_SECRET_KEY": secret})


def test_neither_the_secret_nor_the_owner_is_in_a_log() -> None:
    settings = from_environment(GOOD | {"OWNER_DATABASE_URL": "postgresql://o:pass@h/d"})
    assert SECRET not in repr(settings)
    assert "pass" not in repr(settings)


def test_the_host_is_that_of_the_public_address() -> None:
    settings = from_environment(GOOD | {"TINNHIEM_PUBLIC_URL": "https://tn.example.vn:8443/"})
    assert settings.host == "tn.example.vn"
    assert settings.public_url == "https://tn.example.vn:8443"


@pytest.mark.parametrize("secret", [SECRET[:32], "0123456789abcdef" * 2])
def test_a_secret_of_enough_signs_is_taken(secret: str) -> None:
    assert from_environment({"TINNHIEM_SECRET_KEY": secret}).secret_key == secret


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TINNHIEM_PROXIES", "9" * 20),
        ("TINNHIEM_PROXIES", "11"),
        ("TINNHIEM_PROXIES", "²"),
        ("TINNHIEM_PUBLIC_URL", "https://a.b:99999"),
        ("TINNHIEM_PUBLIC_URL", "https://a.b:0"),
        ("TINNHIEM_PUBLIC_URL", "https://a b"),
        ("TINNHIEM_PUBLIC_URL", "https://[x"),
        ("DATABASE_URL", "sqlite://"),
        ("DATABASE_URL", "sqlite:///:memory:"),
        ("DATABASE_URL", "sqlite:///file:x?mode=memory&uri=true"),
        ("DATABASE_URL", "sqlite"),
        ("DATABASE_URL", "postgresql://máy:cổng/dữ_liệu"),
        ("OWNER_DATABASE_URL", "postgresql://h:x/d"),
        ("OWNER_DATABASE_URL", "oracle://h/d"),
    ],
)
def test_what_can_not_work_is_refused_at_the_start(name: str, value: str) -> None:
    with pytest.raises(SettingsError) as refused:
        from_environment(GOOD | {name: value})
    (problem,) = refused.value.problems
    assert problem.startswith(name)


@pytest.mark.parametrize("value", ["0", "1", "10"])
def test_a_few_proxies_are_counted(value: str) -> None:
    assert from_environment(GOOD | {"TINNHIEM_PROXIES": value}).proxies == int(value)
