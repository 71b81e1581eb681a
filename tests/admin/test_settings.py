"""What the environment says, read at start: everything that is wrong at once."""

from __future__ import annotations

import pytest

from tinnhiem_admin.settings import SettingsError, from_environment

GOOD = {"TINNHIEM_SECRET_KEY": "k" * 48}


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


@pytest.mark.parametrize("secret", ["", "k" * 31])
def test_a_short_secret_is_refused(secret: str) -> None:
    with pytest.raises(SettingsError, match="TINNHIEM_SECRET_KEY"):
        from_environment({"TINNHIEM_SECRET_KEY": secret})


def test_neither_the_secret_nor_the_owner_is_in_a_log() -> None:
    settings = from_environment(GOOD | {"OWNER_DATABASE_URL": "postgresql://o:pass@h/d"})
    assert "k" * 48 not in repr(settings)
    assert "pass" not in repr(settings)


def test_the_host_is_that_of_the_public_address() -> None:
    settings = from_environment(GOOD | {"TINNHIEM_PUBLIC_URL": "https://tn.example.vn:8443/"})
    assert settings.host == "tn.example.vn"
    assert settings.public_url == "https://tn.example.vn:8443"
