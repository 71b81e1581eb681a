"""The public names of the law, the model and the rules, read from the packages themselves."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from types import ModuleType


def modules(package: ModuleType) -> Iterator[ModuleType]:
    """Yield every module below a package."""
    for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(info.name)


def public(package: ModuleType) -> Iterator[tuple[str, object]]:
    """Yield every public class and function with its name, from the module that defines it."""
    for module in modules(package):
        for name, value in vars(module).items():
            plain = inspect.unwrap(value) if callable(value) else value
            if name.startswith("_") or not (inspect.isclass(plain) or inspect.isfunction(plain)):
                continue
            if plain.__module__ == module.__name__:
                yield name, value
