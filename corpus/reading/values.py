"""Frozen values that are made as fast as open ones.

A frozen dataclass sets its fields by `object.__setattr__`, a call a field: a fifth of the time of reading a
transcript went there.  `light` fills an object of an open class with the same slots and closes it by giving
it its own class, in a third of the time.  Nothing else about the value changes.

>>> from dataclasses import dataclass, replace
>>> @light
... @dataclass(frozen=True, slots=True)
... class Place:
...     line: int
...     column: int = 0
>>> replace(Place(3, 4), line=5), Place(1) == Place(1, 0)
(Place(line=5, column=4), True)
"""

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, fields
from typing import TYPE_CHECKING, Any, TypeVar

__all__ = ["light", "replace"]

V = TypeVar("V")
_CHANGERS: dict[type, Callable[..., Any]] = {}
"""What makes a changed value of each light class."""

if TYPE_CHECKING:
    from dataclasses import replace  # whose arguments are checked
else:

    def replace(value: V, **changes: Any) -> V:
        """`dataclasses.replace`, which asks after each field: of a light value in a fifth of the time.

        >>> from corpus.reading.spans import Span
        >>> replace(Span(3, 4), end=5)
        Span(start=3, end=5)
        """
        changed = _CHANGERS.get(type(value), dataclasses.replace)
        return changed(value, **changes)


def light(cls: type[V]) -> type[V]:
    """The frozen slotted dataclass `cls`, whose fields have plain defaults or none, made fast."""
    names = [one.name for one in fields(cls)]  # type: ignore[arg-type]
    defaults = {one.name: one.default for one in fields(cls) if one.default is not MISSING}  # type: ignore[arg-type]
    cls.__new__ = _maker(cls, names, defaults)  # type: ignore[method-assign]
    del cls.__init__  # the fields are set when it would be called
    _CHANGERS[cls] = _changer(cls, names)
    cls.__getnewargs__ = lambda self: tuple(getattr(self, name) for name in names)  # type: ignore[attr-defined]
    return cls


def _changer(cls: type, names: list[str]) -> Callable[..., Any]:
    """What makes another `cls` of one, with some of its fields changed."""
    known: dict[str, Any] = {"__same": object(), "__class": cls}
    arguments = ", ".join(f"{name}=__same" for name in names)
    fields_ = ", ".join(f"__one.{name} if {name} is __same else {name}" for name in names)
    exec(f"def changed(__one, *, {arguments}):\n    return __class({fields_})", known)  # noqa: S102
    made: Callable[..., Any] = known["changed"]
    return made


def _maker(cls: type, names: list[str], defaults: dict[str, Any]) -> Callable[..., Any]:
    """`__new__` of `cls`, written out field by field as `dataclasses` writes `__init__`.

    The names that are no field's begin with two underscores, as no field's does.
    """
    known = {f"__default_{name}": default for name, default in defaults.items()}
    known |= {"__open": type(cls.__name__, (), {"__slots__": tuple(names)}), "__closed": cls}
    arguments = ", ".join(f"{name}=__default_{name}" if name in defaults else name for name in names)
    lines = [f"__made.{name} = {name}" for name in names]
    body = "\n    ".join(["__made = __open()", *lines, "__made.__class__ = __closed", "return __made"])
    exec(f"def __new__(__cls, {arguments}):\n    {body}", known)  # noqa: S102  nothing but field names in it
    made: Callable[..., Any] = known["__new__"]
    return made
