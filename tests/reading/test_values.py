"""Values that are made fast are frozen dataclasses in all else."""

import copy
import pickle
from dataclasses import FrozenInstanceError, asdict, dataclass, replace

import pytest

from corpus.reading.values import light
from corpus.reading.values import replace as altered


@light
@dataclass(frozen=True, slots=True, order=True)
class Value:
    """Its fields are called what the maker of values might call things of its own."""

    start: int
    closed: bool = True
    open: str = ""
    cls: tuple[int, ...] = ()
    made: object = None


def test_a_field_cannot_be_set() -> None:
    with pytest.raises(FrozenInstanceError):
        Value(3).start = 4  # type: ignore[misc]


@pytest.mark.parametrize("arguments", [(), (1, True, "", (), None, 6)])
def test_fields_without_a_default_are_asked_for_and_no_others(arguments: tuple[object, ...]) -> None:
    with pytest.raises(TypeError, match="__new__"):
        Value(*arguments)  # type: ignore[arg-type]


def test_it_has_what_it_was_given_and_its_defaults() -> None:
    assert asdict(Value(3, open="a")) == {"start": 3, "closed": True, "open": "a", "cls": (), "made": None}


def test_it_is_compared_hashed_and_printed_by_its_fields() -> None:
    assert Value(3) == Value(3, True) < Value(4)
    assert len({Value(3), Value(3, True), Value(3, False)}) == 2
    assert repr(Value(3)) == "Value(start=3, closed=True, open='', cls=(), made=None)"


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda one: pickle.loads(pickle.dumps(one))])
def test_a_copy_is_equal(copied) -> None:
    assert copied(Value(3, cls=(1, 2))) == Value(3, cls=(1, 2))
    assert replace(Value(3), start=4) == Value(4)


def test_another_value_has_the_fields_that_are_not_given() -> None:
    assert altered(Value(3, cls=(1, 2))) == Value(3, cls=(1, 2))
    assert altered(Value(3, open="a"), start=4, made=None) == Value(4, open="a")


def test_there_is_no_other_value_with_a_field_that_it_has_not() -> None:
    with pytest.raises(TypeError, match="ended"):
        altered(Value(3), ended=4)  # type: ignore[call-arg]


def test_what_is_not_light_is_altered_too() -> None:
    @dataclass(frozen=True)
    class Plain:
        start: int

    assert altered(Plain(3), start=4) == Plain(4)
